import { PANEL_TABLE, PER_ROUTE } from './panels';
import type { View } from './view';

export type PanelId = keyof typeof PANEL_TABLE;

type Standing<Row> = Row extends { readonly controls: readonly (infer Id)[] } ? Id : never;
export type Control = Standing<(typeof PANEL_TABLE)[PanelId]> | 'explain';
type Part = PanelId | Control;

/** The panels of the page, as `show`, `hide` and `lock` name them. */
export const PANELS = Object.keys(PANEL_TABLE) as PanelId[];

/** The panels that are tabs beside the map. */
export type TabId = {
  [Id in PanelId]: (typeof PANEL_TABLE)[Id] extends { readonly tab: string } ? Id : never;
}[PanelId];
export const isTab = (id: PanelId): id is TabId => 'tab' in PANEL_TABLE[id];
export const TABS = PANELS.filter(isTab);

/** The panels that an embed can show: all but those that ask for the room of the whole page. */
export type Embeddable = {
  [Id in PanelId]: (typeof PANEL_TABLE)[Id] extends { readonly tab: 'page' } ? never : Id;
}[PanelId];
export const isEmbeddable = (id: PanelId): id is Embeddable => {
  const row = PANEL_TABLE[id];
  return !('tab' in row) || row.tab === 'anywhere';
};

/** The controls that stand in a panel. */
export const controlsOf = (panel: PanelId): readonly Control[] => {
  const row = PANEL_TABLE[panel];
  return 'controls' in row ? row.controls : [];
};

/** All controls; `explain` stands in every panel. */
export const CONTROLS: readonly Control[] = ['explain', ...PANELS.flatMap(controlsOf)];

/** The controls that smaller faces leave out of their panels. */
const WITHOUT: Readonly<Record<View['ui'], readonly Control[]>> = {
  full: [],
  embed: [
    'surface',
    'view',
    'data-set',
    'formula',
    'explain',
    'legend',
    'speed',
    'clock',
    'optimizer',
    'rule',
    'batch',
    'parameters',
    'schedule',
    'route-menu',
    'add-route',
  ],
  min: ['surface', 'view', 'data-set', 'formula', 'explain', 'legend', 'speed', 'zoom'],
};

const isPanel = (id: string): id is PanelId => PANELS.some((panel) => panel === id);
const isControl = (id: string): id is Control => CONTROLS.some((control) => control === id);

/** Whether `show`, `hide` and `lock` know an id. */
export function isPart(id: string): boolean {
  const [, name = '', place] = /^(.*?)(-[1-8])?$/.exec(id) ?? [];
  return place === undefined ? isPanel(id) || isControl(id) : PER_ROUTE.some((id) => id === name);
}

/** What of a view decides which parts are shown and which may be used. */
export type ShownAndLocked = Pick<View, 'ui' | 'show' | 'hide' | 'lock'>;

const names = (list: readonly string[], id: Part, place?: number): boolean =>
  list.includes(id) || (place !== undefined && list.includes(`${id}-${place + 1}`));

/**
 * Whether a part is shown. Panels that `show` names stand instead of the face's own, controls that it names are added
 * to the face's; what `hide` names is shown in no case.
 * @param place of the route whose control it is
 */
export function isShown({ ui, show, hide }: ShownAndLocked, id: Part, place?: number): boolean {
  if (names(hide, id, place)) return false;
  if (isControl(id)) return names(show, id, place) || !WITHOUT[ui].includes(id);
  if (show.some(isPanel)) return show.includes(id);
  const faces: readonly View['ui'][] = PANEL_TABLE[id].faces;
  return faces.includes(ui);
}

/** Whether a part may not be used: it is locked itself, or a panel that it stands in is. */
export function isLocked({ lock }: Pick<ShownAndLocked, 'lock'>, id: Part, place?: number): boolean {
  return (
    names(lock, id, place) || lock.some((panel) => isPanel(panel) && isControl(id) && controlsOf(panel).includes(id))
  );
}
