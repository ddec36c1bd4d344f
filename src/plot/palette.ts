import type { End } from '../core/ends';

/** The colours that are drawn on canvases; what stands in the page's own elements is in the style sheet. */
export interface Palette {
  /** Hypsometric tints from the lowest loss to the highest; luminance rises with the loss. */
  readonly tints: readonly [number, string][];
  readonly contour: string;
  /** Under routes and around labels on the map. */
  readonly casing: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly panel: string;
  /** One colour a route, by its place. */
  readonly routes: readonly string[];
  /** Samples of the first and of the second class. */
  readonly classes: readonly [string, string];
  readonly outcomes: Readonly<Record<OutcomeTone, string>>;
}

/** How the outcome of a run looks on the learning-rate track; `fast` and `late` are the ends of one scale, that of `reached`. */
export type OutcomeTone = Exclude<End, 'unknown' | 'reached'> | 'fast' | 'late';

export const light: Palette = {
  tints: [
    [0, '#2d5d62'],
    [0.18, '#5c8f83'],
    [0.38, '#9dbb97'],
    [0.6, '#d6d5ab'],
    [0.8, '#efe2c0'],
    [1, '#fbf6e9'],
  ],
  contour: '#3b3a2a',
  casing: '#fffdf8',
  ink: '#1f2a2e',
  muted: '#566165',
  line: '#dcd7ca',
  panel: '#fffdf8',
  routes: ['#c2263a', '#9a5f00', '#1762b5', '#7b3fa6', '#00706b', '#c0297f', '#5b4a3a', '#1f2a2e'],
  classes: ['#2f7f73', '#1f2a2e'],
  outcomes: {
    fast: '#14694a',
    late: '#a6d3b6',
    settling: '#d3e2b4',
    wandering: '#7db6b3',
    other: '#b97700',
    descending: '#7b93cb',
    crawling: '#bccae9',
    stalled: '#9ba1ac',
    oscillating: '#dcab68',
    climbing: '#cd8271',
    diverged: '#8d3340',
  },
};

export const dark: Palette = {
  tints: [
    [0, '#0d2226'],
    [0.18, '#153a3c'],
    [0.38, '#28534c'],
    [0.6, '#4f6f57'],
    [0.8, '#80895f'],
    [1, '#b3ab83'],
  ],
  contour: '#f2ecd0',
  casing: '#0d1416',
  ink: '#e8ebe6',
  muted: '#a3b0b1',
  line: '#2b383c',
  panel: '#182226',
  routes: ['#ff6b78', '#ffb637', '#6db3ff', '#c79bff', '#4fd8c4', '#ff8fd0', '#d9bfa0', '#ffffff'],
  classes: ['#7fb9a6', '#f2ecd0'],
  outcomes: {
    fast: '#79e0ad',
    late: '#2f6650',
    settling: '#56683a',
    wandering: '#2f8a87',
    other: '#ffb637',
    descending: '#4f74b8',
    crawling: '#34486f',
    stalled: '#666d77',
    oscillating: '#96703a',
    climbing: '#b4664f',
    diverged: '#b0495a',
  },
};
