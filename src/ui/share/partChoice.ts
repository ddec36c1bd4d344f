import { CONTROLS, type Control, controlsOf, isEmbeddable, isShown, PANELS, type PanelId } from '../../scenario/parts';

/** A panel or control of an embed, or the learning rate of one route alone. */
export type ShownPart = PanelId | Control | `lr-${number}`;

/** The panels that an embed can show. */
export const SHOWABLE = PANELS.filter(isEmbeddable);
/** Controls with nothing to change in them. */
const FREE: readonly Control[] = ['explain', 'legend', 'ahead', 'open', 'share'];

const isOwn = (id: PanelId | Control): boolean => isShown({ ui: 'embed', show: [], hide: [], lock: [] }, id);

/** What of an embed is shown, and which of it is locked. */
export interface PartChoice {
  readonly shown: ReadonlySet<ShownPart>;
  readonly locked: ReadonlySet<ShownPart>;
}

/** What an embed shows unless told otherwise. */
export const OWN_CHOICE: PartChoice = { shown: new Set([...SHOWABLE, ...CONTROLS].filter(isOwn)), locked: new Set() };

/** The controls that stand in the panels that are shown. */
export function controlsIn({ shown }: PartChoice): Control[] {
  const standing = PANELS.filter((id) => shown.has(id)).flatMap(controlsOf);
  return CONTROLS.filter((id) => id === 'explain' || standing.includes(id));
}

/** A control that locking makes a difference to, and of which route where each has its own. */
interface Lockable {
  readonly id: ShownPart;
  readonly control: Control;
  readonly place?: number;
}

/** What can be locked of what is shown; where there are several routes, the learning rate of each. */
export const lockableIn = (choice: PartChoice, routes: number): Lockable[] =>
  controlsIn(choice)
    .filter((id) => choice.shown.has(id) && !FREE.includes(id))
    .flatMap((control): Lockable[] =>
      control === 'lr' && routes > 1
        ? Array.from({ length: routes }, (_, place) => ({ id: `lr-${place + 1}`, control, place }))
        : [{ id: control, control }],
    );

/** The lists of an address that say the choice: panels by name where they are not the embed's own. */
export function listsOf(choice: PartChoice, routes: number) {
  const { shown, locked } = choice;
  const panels = SHOWABLE.filter((id) => shown.has(id));
  const usual = SHOWABLE.every((id) => isOwn(id) === shown.has(id));
  const controls = controlsIn(choice);
  return {
    show: [...(usual ? [] : panels), ...controls.filter((id) => shown.has(id) && !isOwn(id))],
    hide: [
      ...(panels.length === 0 ? SHOWABLE.filter(isOwn) : []),
      ...controls.filter((id) => isOwn(id) && !shown.has(id)),
    ],
    lock: lockableIn(choice, routes).flatMap(({ id }) => (locked.has(id) ? [id] : [])),
  };
}
