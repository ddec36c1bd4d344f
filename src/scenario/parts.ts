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
  'outcomes',
  'experiment',
  'foot',
] as const;

/** The controls by name, each with the panels that it stands in. */
export const CONTROLS = {
  share: ['header'],
  undo: ['header'],
  language: ['header'],
  theme: ['header'],
  surface: ['map'],
  view: ['map'],
  'data-set': ['map'],
  formula: ['map'],
  explain: [],
  start: ['map'],
  zoom: ['map'],
  legend: ['map'],
  ahead: ['map', 'loss'],
  playback: ['transport'],
  speed: ['transport'],
  clock: ['loss'],
  scale: ['loss'],
  optimizer: ['routes'],
  rule: ['routes'],
  batch: ['routes'],
  lr: ['routes'],
  parameters: ['routes'],
  schedule: ['routes'],
  'route-menu': ['routes'],
  'add-route': ['routes'],
  steps: ['scene'],
  stop: ['scene'],
  seed: ['scene'],
  noise: ['scene'],
  'surface-parameters': ['scene'],
  'data-parameters': ['scene'],
  'reset-scene': ['scene'],
  'experiment-settings': ['experiment'],
  open: ['foot'],
  reset: ['foot'],
} as const satisfies Record<string, readonly Panel[]>;

/** The controls that every route has of its own: with `-1` … `-8` behind the name, one route's alone. */
const PER_ROUTE: readonly string[] = ['optimizer', 'rule', 'batch', 'lr', 'parameters', 'schedule', 'route-menu'];

export type Panel = (typeof PANELS)[number];
export type Control = keyof typeof CONTROLS;
type Part = Panel | Control;

/** The full page says at other places what these two say. */
const FULL = PANELS.filter((id) => id !== 'outcomes' && id !== 'foot');

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
const isControl = (id: string): id is Control => Object.hasOwn(CONTROLS, id);

/** Whether `show`, `hide` and `lock` know an id. */
export function isPart(id: string): boolean {
  const [, name = '', place] = /^(.*?)(-[1-8])?$/.exec(id) ?? [];
  return place === undefined ? isPanel(id) || isControl(id) : PER_ROUTE.includes(name);
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
  if (names(lock, id, place)) return true;
  return isControl(id) && CONTROLS[id].some((panel) => lock.includes(panel));
}
