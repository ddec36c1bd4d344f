import { decode, optimizers, provideData, type Scenario, simulate, type Trajectory } from '../../../src';
import { schedules } from '../../../src/schedules';

/** A route that is written as a program. */
export interface Route {
  readonly address: string;
  readonly scenario: Scenario;
  readonly trajectory: Trajectory;
}

/** Last digits must not have the time to grow until they matter. */
const UPDATES = 60;

const FORMULA = 'surface=formula&f=log(1%2Bx^2)%2Bx*y/4%2Bcosh(y)-sin(x-y)/3';

/** Whole and in part: surfaces with and without data, noise and a formula. */
const GROUNDS: readonly (readonly [ground: string, batch: string])[] = [
  ['surface=mountain', 'full'],
  ['surface=ravine,kappa:7.5', 'full'],
  ['surface=himmelblau', 'full'],
  [FORMULA, 'full'],
  ['surface=mountain&noise=0.4&seed=9007199254740991', '8'],
  ['surface=linear-regression', 'full'],
  ['surface=linear-regression,scale:raw&data=line,n:50,outliers:0.1&seed=-7', '16'],
];

const run = (address: string): Route => {
  const { scenario, problems } = decode(`?${address}&steps=${UPDATES}&stop=1e-6`);
  if (problems.length > 0) throw new Error(`${address}: ${JSON.stringify(problems)}`);
  return { address, scenario, trajectory: simulate(scenario).at(-1)! };
};

/** Parameters that are seldom at their defaults, where others of the rule's lines are written. */
const SETTINGS = [
  'gd,weightDecay:0.1',
  'momentum,dampening:0.3,weightDecay:0.1',
  'momentum,momentum:0,dampening:0.3',
  'nesterov,momentum:0',
  'adagrad,lrDecay:0.02,weightDecay:0.05',
  'adam,weightDecay:0.1,beta2:0.95',
  'rmsprop,momentum:0.5',
  'rmsprop,centered:1,eps:0.01',
  'rmsprop,momentum:0.5,centered:1,eps:0.01,weightDecay:0.05',
  'nadam,lr:0.05,momentumDecay:0.05,weightDecay:0.01',
  'radam,beta2:0.7',
  'rprop,stepMax:0.2,etaPlus:1.5',
  'lbfgs,historySize:2',
  'cg,restart:3',
  'newton,floor:0.3',
];

/** Columns in units of their own, which some losses take out first. */
const OWN = provideData({
  kind: 'table',
  name: '',
  data: {
    x: Float64Array.from({ length: 40 }, (_, i) => 1980 + i),
    y: Float64Array.from({ length: 40 }, (_, i) => 15 + i / 5 + 2 * Math.sin(i / 3)),
    label: Uint8Array.from({ length: 40 }, (_, i) => Number(i > 17) ^ Number(i % 7 === 0)),
    columns: { x: 'plain', y: 'plain' },
  },
});

/** Every loss over data with two methods, in batches. */
const FITTED = [
  ...['surface=logistic-regression', 'surface=logistic-regression,fit:two-weights&data=blobs'],
  ...['surface=huber-regression', 'surface=huber-regression,scale:raw&data=penguins'],
  ...['surface=tanh-network', 'surface=sine-fit'],
  ...['tanh-network', 'sine-fit', 'logistic-regression'].map((id) => `surface=${id}&data=own,content:${OWN}`),
].flatMap((ground) => ['adam,batch:32', 'newton'].map((method) => `${ground}&run=gd&run=${method}`));

const GRID = provideData({
  kind: 'grid',
  name: '',
  heights: {
    columns: 11,
    rows: 8,
    values: Float64Array.from({ length: 88 }, (_, k) => ((k % 11) - 4.3) ** 2 / 4 + Math.cos(k / 9)),
    x: { first: -2.5, step: 0.5 },
    y: { first: 10, step: 1 },
  },
});

/** Numbers on a grid with every kind of method: PyTorch's own, a search, curvature, and a part of the samples. */
const MEASURED = [
  ...['adam', 'momentum'].map((method) => `surface=maunga-whau&run=gd&run=${method}`),
  ...['lion', 'bfgs', 'newton'].map((method) => `surface=grid,content:${GRID}&run=gd&run=${method}`),
  `surface=grid,content:${GRID}&noise=0.1&run=gd&run=gd,batch:8`,
];

/** More samples than are written down: the program makes them anew. */
const MADE = [
  'surface=linear-regression&data=line,n:2500,outliers:0.05&seed=5&run=gd&run=adam,batch:64',
  'surface=huber-regression,scale:raw&data=line,n:3000,slope:-4,noise:0.5&seed=-12345678901&run=gd&run=momentum',
  'surface=linear-regression,scale:raw&data=line,n:12000,intercept:5&run=gd&run=gd,batch:500',
];

const SCHEDULED = [
  ...['step,stepSize:7,gamma:0.7', 'cyclic,mode:triangular2,stepSizeUp:5,stepSizeDown:9', 'cyclic,mode:exp-range'],
  ...['plateau,patience:1,thresholdMode:abs,threshold:0.01,cooldown:3', 'one-cycle,totalSteps:25'],
  ...['one-cycle,pctStart:0', 'warmup-cosine,startFactor:0,totalIters:9', 'cosine,tMax:11'],
  ...Object.keys(schedules),
];

/**
 * Strides at which last digits stay last: on its own NAdam trembles around the minimum, where differences grow tenfold
 * every few updates, and differences of gradients, which stand for the Hessian of a batch, begin with a millionfold.
 */
function calm(id: string, ground: string, batch: string): string {
  if (id === 'nadam') return 'nadam,lr:0.05';
  return id === 'newton' && batch !== 'full' && ground.includes('regression') ? 'newton,lr:0.02' : id;
}

/** Each optimizer on each ground, other settings of theirs, and every schedule. */
export const routes: readonly Route[] = [
  ...Object.keys(optimizers).flatMap((id) =>
    GROUNDS.map(([ground, batch]) => run(`${ground}&run=gd&run=${calm(id, ground, batch)},batch:${batch}`)),
  ),
  ...SETTINGS.map((settings) => run(`surface=himmelblau&run=gd&run=${settings}`)),
  ...FITTED.map(run),
  ...MEASURED.map(run),
  ...MADE.map(run),
  ...SCHEDULED.flatMap((schedule) =>
    ['momentum', 'rprop', 'armijo'].map((id) => run(`surface=himmelblau&run=gd&run=${id},schedule:${schedule}`)),
  ),
];
