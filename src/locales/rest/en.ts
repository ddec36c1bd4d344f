import { rooms } from '../../core/rooms';
import { DATASETS } from '../../datasets/ids';
import { OPTIMIZERS } from '../../optimizers/ids';
import { TABS } from '../../scenario/parts';
import { RATES } from '../../schedules/ids';
import { SURFACES } from '../../surfaces/ids';
import { named, type PanelWords, type SurfaceWords, type Words } from '../words';
import { onMap } from './onMap.en';
import { routeWords } from './routes.en';
import { track } from './track.en';
import { zones } from './zones.en';

const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

const optimizers = {
  ...rooms(OPTIMIZERS, import.meta.glob<Words>('../../optimizers/*/words.en.ts', { eager: true, import: 'words' })),
  track,
};
const surfaces = rooms(
  SURFACES,
  import.meta.glob<SurfaceWords>('../../surfaces/*/words.en.ts', { eager: true, import: 'words' }),
);
const datasets = rooms(
  DATASETS,
  import.meta.glob<Words>('../../datasets/*/words.en.ts', { eager: true, import: 'words' }),
);
const schedules = rooms(
  RATES,
  import.meta.glob<Words>('../../schedules/*/words.en.ts', { eager: true, import: 'words' }),
);

/** What the first picture of the opening scene has no use for, in English. */
export const rest = {
  surfaces,
  axes: {
    plain: ['x', 'y'],
    weights: ['intercept θ₀', 'slope θ₁'],
    twoWeights: ['weight w₁', 'weight w₂'],
    ...named('axes', surfaces),
  } as Record<string, readonly [string, string]>,
  datasets,
  columns: named('columns', datasets),
  classes: named('classes', datasets),
  columnLetters: { x: 'x', y: 'y' },
  optimizers,
  schedules,
  panels: rooms(TABS, import.meta.glob<PanelWords>('../../ui/*/words.en.ts', { eager: true, import: 'words' })),
  parameters: {
    ...named('parameters', optimizers, surfaces, datasets, schedules),
    lr: 'Learning rate',
    weightDecay: 'Weight decay',
    momentum: 'Momentum',
    dampening: 'Dampening',
    beta1: 'Gradient decay',
    beta2: 'Squared-gradient decay',
    alpha: 'Squared-gradient decay',
    rho: 'Squared-gradient decay',
    eps: 'Guard against zero',
    lrDecay: 'Decay of the rate',
    momentumDecay: 'Momentum warm-up',
    centered: 'Centred',
    etaMinus: 'Shrink on a turn',
    etaPlus: 'Growth',
    stepMin: 'Shortest stride',
    stepMax: 'Longest stride',
    gamma: 'Factor',
    tMax: 'Steps from top to bottom',
    etaMin: 'Lowest rate',
    c1: 'Descent demanded',
    c2: 'Slope left over',
    shrink: 'Shortening',
    restart: 'Restart after',
    floor: 'Least curvature',
    historySize: 'Steps remembered',
    toleranceGrad: 'Slope taken for none',
    toleranceChange: 'Finest search',
    content: 'Fingerprint of the file',
    scale: 'Columns',
    n: 'Samples',
    noise: 'Noise',
    outliers: 'Share of outliers',
  } as Record<string, string>,
  choices: {
    ...named('choices', surfaces, datasets, schedules),
    standard: 'Standardized',
    raw: 'As measured',
  } as Record<string, string>,
  data: {
    heading: { line: 'Data and fitted lines', curve: 'Data and fitted curves', border: 'Data and borders' },
    label: {
      line: 'Scatter plot of the data with the line of each route at the cursor',
      curve: 'Scatter plot of the data with the curve of each route at the cursor',
      border: 'Scatter plot of two classes with the border that each route draws at the cursor',
    },
    probability: (name: string) => `Probability of ${name}`,
    batch: 'Batch of this update',
    outliers: 'Outliers',
    shown: (some: string, all: string) => `${some} of ${all} samples are drawn`,
    mislabelled: 'Mislabelled',
  },
  ...routeWords,
  problems: {
    heading: (n: number) =>
      plural(n, 'One thing in the address could not be used', `${n} things in the address could not be used`),
    dismiss: 'Dismiss',
    taken: (value: string) => `used instead: ${value}`,
    left: 'left out',
    aside: (words: string) => ` (${words})`,
    reasons: {
      unknown: 'not known here',
      malformed: 'not written as expected',
      formula: 'is no formula in x and y. ',
      range: 'out of range',
      doubled: 'given more than once',
      absent: 'made from a file of its reader’s, which no link can carry; open the file again here',
      unused: 'has no effect here',
      version: 'from a later version than this page knows',
      excess: 'more than fits',
    },
  },
  formula: {
    label: 'Formula of x and y',
    examples: 'Examples',
    exampleNames: ['Two valleys', 'Egg box', 'Ripples', 'Crossed valleys', 'Three passes', 'Sharp crease'],
    keep: 'The map still shows the last formula that could be read.',
    at: (place: number) => `At character ${place}: `,
    reading: (found: string, as: string) => `“${found}” is read as ${as}.`,
    errors: {
      empty: () => 'type a formula in x and y, such as x^2 + 3y^2.',
      long: () => 'more than 200 characters are too many.',
      large: () => 'more than 200 numbers, names and operations are too many.',
      deep: () => 'nested more than 32 deep.',
      character: (found: string, near?: string) =>
        `the sign “${found}” means nothing here${near ? `; did you mean ${near}?` : '.'}`,
      number: (found: string) => `the number ${found} is too large.`,
      name: (found: string, near?: string) =>
        `“${found}” is no name that is known here${near ? `; did you mean ${near}?` : '.'}`,
      operand: (found: string) => (found ? `something is missing at “${found}”.` : 'something is missing here.'),
      operator: (found: string) => `an operator is missing before “${found}”.`,
      open: (found: string) => `this “${found}” is never closed.`,
      close: (found: string) => `this “${found}” was never opened.`,
      arguments: (found: string) => `${found} takes another number of arguments.`,
      comma: () => 'a comma only separates arguments; write decimals with a point.',
      equals: () => 'write the right side only, without an equals sign.',
      condition: () => 'write a case with one comparison, as where(x < 0, −x, x) or x < 0 ? −x : x.',
      longRule: () => 'more than 600 characters are too many for a rule.',
      lines: () => 'more than 12 lines are too many for a rule.',
      assignment: () => 'a line gives a name its value, as m = 0.9*m + g, or changes θ, as theta -= lr*m.',
      case: () => 'write a case with a comparison at the end of its line, as m = g if k == 1.',
      reserved: (found: string) =>
        `“${found}” can’t be a name here; a name is up to 24 letters and digits of English or Greek, and not a word with a meaning of its own.`,
      given: (found: string) => `“${found}” is given to the rule and can’t be changed by it; take another name.`,
      function: (found: string) => `“${found}” is no function that is known here; write * for a product.`,
      gradient: () => 'g is the gradient: the first line may change it, as g = gradient + 0.1*theta, or no line does.',
      still: () => 'no line changes θ; write theta -= … for the step.',
      twice: () => 'θ is changed a second time; put the whole step into one line.',
      index: () => 'x₁ and x₂, or x₀ and x₁, stand for x and y; no others do, and not beside x and y themselves.',
    },
  },
  rule: {
    label: 'Update rule',
    printed: 'The rule in print',
    at: (line: number, character: number) => `Line ${line}, character ${character}: `,
    keep: 'The routes still follow the last rule that could be read.',
    hint: 'Given are theta, gradient (or g), the step k and the learning rate lr. A name read before it has a value remembers the one of the step before. Any other name becomes a slider.',
    shared: 'All routes with a rule of your own follow this one.',
    /** What stands behind its cases. */
    cases: { otherwise: 'otherwise', or: 'or' },
  },
  schedule: {
    label: 'Rate over time',
    highest: (value: string) => `highest ${value}`,
    rates: (first: string, highest: string, last: string) =>
      `Learning rate of each step: ${first} at first, ${highest} at most, ${last} at last`,
  },
  zones,
  loss: {
    heading: 'Loss along each route',
    label: 'Chart of the loss along each route',
    linear: 'linear',
    log: 'log',
    scale: 'Axis of the loss',
    above: 'J − lowest',
    offTop: 'leaves the chart',
    at: {
      step: (n: string) => `Step ${n}`,
      epoch: (n: string) => `Epoch ${n}`,
      evals: (n: string) => `${n} evaluations`,
    },
  },
  scene: {
    heading: 'The walk',
    x: 'Start x',
    y: 'Start y',
    startAt: (symbol: string) => `Start ${symbol}`,
    steps: 'Maximum steps',
    stop: 'Stop early',
    stops: { auto: 'when nothing is left to gain', rule: 'when the loss hardly changes', off: 'never' },
    stopRate: 'Relative change of loss below',
    noise: 'Noise between samples',
    seed: 'Random seed',
    reseed: 'Try another seed',
    resetScene: 'Reset the scene',
  },
  embed: {
    reset: 'Start over',
    open: 'Open full page',
    newTab: '(in a new tab)',
    playLocked: 'Play: locked by the author',
  },
  live: {
    playing: 'Playing',
    paused: (where: string) => `Paused at ${where}`,
    ended: 'All routes have arrived.',
  },
  progress: {
    computing: (percent: string) => `Computing, ${percent}`,
    making: (samples: string, percent: string) => `Making ${samples} samples …, ${percent}`,
    cancel: 'Cancel',
  },
  onMap,
  /** What is said of the map in words. */
  inWords: {
    foundAt: (x: string, y: string, loss: string) => `(${x}, ${y}), loss ${loss}`,
    descriptionFound: (places: readonly string[]) => `Minima found here by searching: ${places.join('; ')}.`,
    reading: (x: string, y: string, loss: string, gx: string, gy: string) =>
      `x ${x}  y ${y}  J ${loss}  ∇J (${gx}, ${gy})`,
    description: (surface: string, xmin: string, xmax: string, ymin: string, ymax: string) =>
      `Contour map of ${surface}, from ${xmin} to ${xmax} across and ${ymin} to ${ymax} up.`,
    descriptionStart: (x: string, y: string, loss: string) =>
      `All routes start at (${x}, ${y}), where the loss is ${loss}.`,
    descriptionRoute: (route: string, sentence: string, x: string, y: string, loss: string) =>
      `${route}: ${sentence}, at (${x}, ${y}), loss ${loss}.`,
    descriptionNow: (route: string, x: string, y: string, loss: string) =>
      `${route} is at (${x}, ${y}) now, loss ${loss}.`,
    note: (text: string, x: string, y: string) => `Note: ${text}, at (${x}, ${y}).`,
    asTable: 'The routes as a table',
    table: { route: 'Route', update: 'Step', x: 'x', y: 'y', loss: 'Loss', gradient: '‖∇J‖', rate: 'α' },
  },
};

export type Rest = typeof rest;
