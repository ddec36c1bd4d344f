import type { View } from './view';

/** A panel of the page and of embeds, as `show`, `hide` and `lock` name it. */
interface PanelRow {
  /** The faces that show it unless told otherwise. */
  readonly faces: readonly View['ui'][];
  /** The controls that stand in it; what concerns several panels stands in the first of them. */
  readonly controls?: readonly string[];
  /**
   * Present where it is one of the tabs beside the map, and in an embed one of the panels below each other: a folder of
   * its name in `src/ui`. `page`: it asks for the room of the whole page, and is no panel of an embed.
   */
  readonly tab?: 'page' | 'anywhere';
}

const FULL = ['full'] as const;
const ALL = ['full', 'embed', 'min'] as const;

/** The controls that every route has of its own: with `-1` … `-8` behind the name, one route's alone. */
export const PER_ROUTE = ['optimizer', 'rule', 'batch', 'lr', 'parameters', 'schedule', 'route-menu'] as const;

/** The panels by their ids, in the order in which they are offered. */
export const PANEL_TABLE = {
  header: { faces: FULL, controls: ['share', 'undo', 'language', 'theme'] },
  map: {
    faces: ALL,
    controls: ['surface', 'view', 'data-set', 'formula', 'start', 'zoom', 'legend', 'ahead'],
  },
  transport: { faces: ALL, controls: ['playback', 'speed'] },
  data: { faces: FULL },
  loss: { faces: FULL, controls: ['clock', 'scale'] },
  routes: { faces: ['full', 'embed'], controls: [...PER_ROUTE, 'add-route'] },
  scene: {
    faces: FULL,
    controls: ['steps', 'stop', 'seed', 'noise', 'surface-parameters', 'data-parameters', 'reset-scene'],
  },
  inspector: { faces: FULL, tab: 'page' },
  table: { faces: FULL, tab: 'anywhere' },
  results: { faces: FULL },
  experiment: { faces: ['full', 'embed'], controls: ['experiment-settings'] },
  // The full page says at other places what these two say.
  outcomes: { faces: ['min'] },
  foot: { faces: ['embed'], controls: ['open', 'reset'] },
} as const satisfies Record<string, PanelRow>;
