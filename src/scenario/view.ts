import type { Experiment } from '../core/explore/experiment';
import type { Domain } from '../core/types';
import { LANGUAGE_IDS } from './languages';

export const VIEWS = ['map', '3d', 'compare', 'experiment'] as const;
export const CLOCKS = ['step', 'epoch', 'evals'] as const;
export const LANGUAGES = ['auto', ...LANGUAGE_IDS] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const FACES = ['full', 'embed', 'min'] as const;
export const FITS = ['canvas', 'column'] as const;

/** What playback and the loss chart count: updates, passes over the samples, or per-sample gradient evaluations. */
export type Clock = (typeof CLOCKS)[number];
export type Language = (typeof LANGUAGES)[number];
export type Theme = (typeof THEMES)[number];

/** How a scenario is shown; none of it changes a number. */
export interface View {
  /** The part of the plane on the map; the surface's own where absent. */
  readonly domain?: Domain;
  readonly view: (typeof VIEWS)[number];
  readonly clock: Clock;
  /** Where playback stands, in the clock's unit; at the end where absent. */
  readonly k?: number;
  /** What is varied and measured where that is asked for. */
  readonly experiment?: Experiment;
  readonly lang: Language;
  readonly theme: Theme;
  readonly ui: (typeof FACES)[number];
  /** Ids of panels and controls. */
  readonly show: readonly string[];
  readonly hide: readonly string[];
  readonly lock: readonly string[];
  /** The one origin whose page may connect to an embed, or `none`; any may where absent. */
  readonly parent?: string;
  /** How an embed fits its frame: it tells Canvas its height, or all of it stands one below the other. */
  readonly fit?: (typeof FITS)[number];
}

export const DEFAULT_VIEW: View = {
  view: 'map',
  clock: 'step',
  lang: 'auto',
  theme: 'auto',
  ui: 'full',
  show: [],
  hide: [],
  lock: [],
};
