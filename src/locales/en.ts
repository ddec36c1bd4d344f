import { words as gd } from '../optimizers/gd/words.en';
import type { LanguageId } from '../scenario/languages';
import { words as constant } from '../schedules/constant/words.en';
import { words as mountain } from '../surfaces/mountain/words.en';
import { words as inspector } from '../ui/inspector/words.en';
import { words as table } from '../ui/table/words.en';
import type { Rest } from './rest/en';

const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

/**
 * What a page reads before the rest has come, in English; its type is what every other language must fill in. Of names
 * and lines about things, those of the opening scene.
 */
export const en = {
  tag: 'en' as LanguageId,
  app: {
    title: 'Fall Line',
    tagline: 'Gradient descent on a map',
    nav: { label: 'Main', explore: 'Explore', lessons: 'Lessons', scenes: 'Scenes' },
    close: 'Close',
    share: 'Share and export',
    shareShort: 'Share',
    menu: 'More',
    undo: 'Undo',
    undoEnd: 'Undo: older changes are no longer kept',
    redo: 'Redo',
    themeLight: 'Switch to the light theme',
    themeDark: 'Switch to the dark theme',
    skip: 'Skip to the routes',
  },
  /** How what is spoken is put together. */
  spoken: { of: (whole: string, part: string) => `${whole}: ${part}`, and: ', ', stop: '. ', gap: ' ' },
  surfaces: { mountain },
  optimizers: { gd },
  schedules: { constant },
  axes: { plain: ['x', 'y'] } as Record<string, readonly [string, string]>,
  parameters: { lr: 'Learning rate', weightDecay: 'Weight decay' },
  map: {
    label: 'Map of the loss',
    surface: 'Surface',
    data: 'Data',
    openFile: 'Open a file…',
    start: 'Start',
    startPoint: 'Start point',
    startRole: 'movable point',
    startSpoken: (x: string, y: string, loss: string) => `Start point, x ${x}, y ${y}, loss ${loss}`,
    hut: 'Hut, the lowest point',
    hint: 'Hold Ctrl or ⌘ to zoom with the wheel',
    laying: 'Drawing the map …',
    notFinite: 'This surface gives no finite number anywhere on this part of the map.',
  },
  routes: {
    count: (n: number) =>
      `${['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'][n - 1] ?? n} ${plural(n, 'route', 'routes')}`,
    from: (x: string, y: string, steps: string) => `from (${x}, ${y}), ${steps} steps at most`,
    change: 'Change',
    settings: (n: number) => `Route ${n}: settings`,
    shown: 'Route shown',
    route: (n: number) => `Route ${n}`,
    optimizer: 'Optimizer',
    all: 'all data',
    samples: (size: string, n: number) => plural(n, 'one sample', `${size} samples`),
    add: 'Add a route',
    full: 'No more than eight routes.',
  },
  lr: {
    label: 'Learning rate α',
    bound: '2/λmax',
    boundTitle: (value: string) => `2/λmax = ${value}: beyond it gradient descent diverges on this surface`,
    computing: 'Trying learning rates …',
  },
  outcomes: {
    steps: (n: string, count: number) => `${n} ${plural(count, 'step', 'steps')}`,
    loss: (value: string) => `loss ${value}`,
    slope: (value: string) => `slope ${value}`,
    fromHut: (distance: string) => `${distance} from the hut`,
    fromLowest: (distance: string) => `${distance} from the lowest point`,
    fromMinimum: (distance: string) => `${distance} from the nearest minimum`,
    least: '< 0.001',
    onHut: 'on the lowest point',
    places: {
      hut: { reached: 'Reached the hut', near: 'the hut' },
      valley: { reached: 'Ended in another valley', near: 'the floor of another valley' },
      lowest: { reached: 'Reached the lowest point', near: 'the lowest point' },
      other: { reached: 'Ended at another minimum', near: 'another minimum' },
      off: { reached: 'Reached a minimum off the map', near: 'a minimum off the map' },
      unmarked: { reached: 'Reached a minimum too shallow to be marked', near: 'a minimum too shallow to be marked' },
      some: { reached: 'Reached a minimum', near: 'a minimum' },
    },
    settling: (where: string, distance: string) => `At ${where}, ${distance} away, still settling`,
    wandering: (where: string, width: string) => `Wanders about ${where}, ±${width}`,
    swings: (width: string) => `Swings across the valley, ${width} wide`,
    repeats: (width: string) => `Swings to and fro, ${width} wide`,
    thrown: (width: string) => `Thrown about by its samples, ${width} wide`,
    descending: 'Still on the slope',
    stalled: 'Stuck where it is nearly flat',
    crawling: 'Hardly moves at this stride',
    held: 'At rest where weight decay balances the slope',
    climbs: 'Climbs with every step',
    climbsInAll: 'Climbs higher and higher',
    left: (n: string) => `Left the map at step ${n}`,
    diverged: (n: string) => `Diverged at step ${n}`,
    nowhere: 'The loss at the start is not a finite number',
  },
  transport: {
    label: 'Playback',
    play: 'Play',
    pause: 'Pause',
    back: 'Step back',
    forward: 'Step forward',
    restart: 'Back to the start',
    scrub: 'Playback position',
    speed: 'Speed',
    inspect: 'This step',
    clock: 'Count in',
    clocks: { step: 'by step', epoch: 'by epoch', evals: 'by gradient evaluation' },
    at: {
      step: (now: string, end: string) => `step ${now} of ${end}`,
      epoch: (now: string, end: string) => `epoch ${now} of ${end}`,
      evals: (now: string, end: string) => `${now} of ${end} evaluations`,
    },
    reading: {
      step: (now: string, end: string) => `step ${now} of ${end}`,
      epoch: (now: string, end: string) => `epoch ${now} of ${end}`,
      evals: (now: string, end: string) => `${now} of ${end} evals`,
    },
  },
  fields: {
    notNumber: 'Type a number, such as 0.05 or 1e-3',
    outOfRange: (min: string, max: string) => `Between ${min} and ${max}`,
    whole: 'A whole number',
  },
  error: {
    heading: 'Something in this page broke',
    about: 'Your scene is safe: it is in the address.',
    missing: 'This part could not be fetched.',
    renewed: 'There is a new version of this page.',
    uncomputed: 'This could not be computed.',
    coming: 'Fetching …',
    retry: 'Try again',
    reload: 'Reload with this scene',
    fresh: 'Begin with the default scene',
  },
  explain: { about: (name: string) => `What is ${name}?`, label: 'Explanation' },
  program: { label: (n: number) => `Route ${n} as a program` },
  lower: { label: 'About the routes', loss: 'Loss', data: 'Data and loss' },
  panels: { inspector, table },
  views: { label: 'View', map: 'Map', relief: '3D', compare: 'Compare', experiment: 'Experiment' },
};

export type Opening = typeof en;

/** Everything a reader reads. */
export type Locale = Omit<Opening, keyof Rest> & Rest;
