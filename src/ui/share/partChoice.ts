/** The panels that an embed can show, and the ones that it shows unless told otherwise. */
export const PANELS = ['map', 'transport', 'routes', 'data', 'loss', 'scene', 'table', 'outcomes', 'foot'] as const;
const OWN_PANELS: readonly string[] = ['map', 'transport', 'routes', 'foot'];

/** The controls that can be left out or locked, and the ones that an embed leaves out unless told otherwise. */
export const CONTROLS = [
  'start',
  'lr',
  'playback',
  'zoom',
  'surface',
  'optimizer',
  'batch',
  'schedule',
  'parameters',
  'add-route',
  'route-menu',
  'clock',
  'legend',
  'open',
  'reset',
] as const;
const LEFT_OUT: readonly string[] = [
  'surface',
  'legend',
  'clock',
  'optimizer',
  'batch',
  'parameters',
  'schedule',
  'route-menu',
  'add-route',
];
/** Controls with nothing to change in them. */
const FREE: readonly string[] = ['legend', 'open'];

export type Part = (typeof PANELS)[number] | (typeof CONTROLS)[number];

/** The controls that locking makes a difference to. */
export const LOCKABLE = CONTROLS.filter((id) => !FREE.includes(id));

/** What of an embed is shown, and which of it is locked. */
export interface PartChoice {
  readonly shown: ReadonlySet<Part>;
  readonly locked: ReadonlySet<Part>;
}

const isOwn = (id: Part): boolean =>
  PANELS.some((panel) => panel === id) ? OWN_PANELS.includes(id) : !LEFT_OUT.includes(id);

/** What an embed shows unless told otherwise. */
export const OWN_CHOICE: PartChoice = { shown: new Set([...PANELS, ...CONTROLS].filter(isOwn)), locked: new Set() };

/** The lists of an address that say the choice: panels by name where they are not the embed's own. */
export function listsOf({ shown, locked }: PartChoice) {
  const panels = PANELS.filter((id) => shown.has(id));
  const usual = PANELS.every((id) => isOwn(id) === shown.has(id));
  return {
    show: [...(usual ? [] : panels), ...CONTROLS.filter((id) => shown.has(id) && !isOwn(id))],
    hide: [...(panels.length === 0 ? OWN_PANELS : []), ...CONTROLS.filter((id) => isOwn(id) && !shown.has(id))],
    lock: LOCKABLE.filter((id) => locked.has(id) && shown.has(id)),
  };
}
