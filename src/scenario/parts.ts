import type { View } from './view';

/** The panels of the page, as `show`, `hide` and `lock` name them. */
export const PANELS = [
  'header',
  'map',
  'transport',
  'data',
  'loss',
  'routes',
  'scene',
  'table',
  'results',
  'inspector',
  'experiment',
  'outcomes',
  'foot',
] as const;

/** The controls that every route has of its own: with `-1` … `-8` behind the name, one route's alone. */
const PER_ROUTE = ['optimizer', 'rule', 'batch', 'lr', 'parameters', 'schedule', 'route-menu'] as const;

/** The controls that stand in each panel; what concerns several stands in the first of them. */
export const CONTROLS_IN = {
  header: ['share', 'undo', 'language', 'theme'],
  map: ['surface', 'view', 'data-set', 'formula', 'start', 'zoom', 'legend', 'ahead'],
  transport: ['playback', 'speed'],
  loss: ['clock', 'scale'],
  routes: [...PER_ROUTE, 'add-route'],
  scene: ['steps', 'stop', 'seed', 'noise', 'surface-parameters', 'data-parameters', 'reset-scene'],
  experiment: ['experiment-settings'],
  foot: ['open', 'reset'],
} as const satisfies Partial<Record<Panel, readonly string[]>>;

const IN: Partial<Record<string, readonly string[]>> = CONTROLS_IN;

/** All controls; `explain` stands in every panel. */
export const CONTROLS: readonly Control[] = ['explain', ...Object.values(CONTROLS_IN).flat()];

export type Panel = (typeof PANELS)[number];
export type Control = (typeof CONTROLS_IN)[keyof typeof CONTROLS_IN][number] | 'explain';
type Part = Panel | Control;

/** The full page says at other places what the last two say. */
const FULL = PANELS.slice(0, -2);

/** The panels of each face, and the controls that it leaves out of them. */
const FACE: Readonly<Record<View['ui'], { panels: readonly Panel[]; without: readonly Control[] }>> = {
  full: { panels: FULL, without: [] },
  embed: {
    panels: ['map', 'transport', 'routes', 'experiment', 'foot'],
    without: [
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
  },
  min: {
    panels: ['map', 'transport', 'outcomes'],
    without: ['surface', 'view', 'data-set', 'formula', 'explain', 'legend', 'speed', 'zoom'],
  },
};

const isPanel = (id: string): id is Panel => PANELS.some((panel) => panel === id);
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
  const { panels, without } = FACE[ui];
  if (isControl(id)) return names(show, id, place) || !without.includes(id);
  const chosen = show.filter(isPanel);
  return (chosen.length > 0 ? chosen : panels).includes(id);
}

/** Whether a part may not be used: it is locked itself, or a panel that it stands in is. */
export function isLocked({ lock }: Pick<ShownAndLocked, 'lock'>, id: Part, place?: number): boolean {
  return names(lock, id, place) || lock.some((panel) => IN[panel]?.includes(id));
}
