import { decode, optimizers, provideData, type Scenario, simulate, type Trajectory } from '../../../src';
import type { ProgramLanguage } from '../../../src/codegen/dialects';
import { writeProgram } from '../../../src/codegen/write';
import { plainName } from '../../../src/core/rule/greek';
import { parseRule } from '../../../src/core/rule/parse';
import { schedules } from '../../../src/schedules';
import { sampled } from '../../support/long';

const LANGUAGES: readonly ProgramLanguage[] = ['pytorch', 'numpy', 'javascript'];

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
  'sophia,beta1:0.96,betaCurvature:0.99,gammaCurvature:0.05,weightDecay:0.2',
  'sophia,lr:0.3,gamma:0.5,schedule:step,stepSize:7,gammaCurvature:0.7',
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

/** Names that programs have themselves, ten at a time, as what a reader's rule remembers, makes and leaves open. */
const TAKEN = (() => {
  const written = ['surface=mountain&noise=0.4', 'surface=linear-regression', 'surface=maunga-whau'].flatMap((ground) =>
    ['own,batch:8', 'own,schedule:plateau', 'own,schedule:one-cycle', 'lbfgs', 'newton,batch:8'].flatMap((method) =>
      LANGUAGES.map((language) => writeProgram(decode(`?${ground}&run=${method}`).scenario, 0, language, 3)),
    ),
  );
  const codes = written.map((program) => ('code' in program ? program.code : ''));
  const words = new Set(codes.flatMap((code) => code.match(/[A-Za-z]\w*/g) ?? []).map(plainName));
  const free = [...words].filter((word) => !('error' in parseRule(`${word} = 1; theta -= ${word}`)) && word !== 'g');
  return Array.from({ length: Math.ceil(free.length / 5) }, (_, i) => free.slice(5 * i, 5 * i + 5));
})();

const NAMED = TAKEN.flatMap((words, i) => {
  const sum = words.join(' + ');
  const remembered = [...words.map((word) => `${word} = ${word}/2 + g`), `theta -= lr*(${sum})/50`];
  const once = [...words.map((word) => `${word} = 1/k`), `theta -= lr*g*(${sum})/5`];
  const open = [`v = v/2 + g`, `theta -= lr*v*(${sum})/${5 * words.length}`];
  const ground = i % 2 ? 'surface=mountain&noise=0.4' : 'surface=linear-regression';
  return [remembered, once, open].map(
    (lines) => `${ground}&run=gd&run=own,lr:0.02,batch:8&rule=${encodeURIComponent(lines.join(';'))}`,
  );
});

/** Rules with cases, with what lasts under a condition, with other names for what is given. */
const RULES = [
  'm = beta1*m + (1 - beta1)*g; v = beta2*v + (1 - beta2)*g²; theta -= lr*m/(√v + eps)',
  'size = lr if k == 1; turn = g*last; size = min(1.2*size, 1) if turn > 0; size = size/2 if turn < 0 or k == 7; last = g; theta -= size*sign(g)',
  'product = 1 if k == 1; product = product*0.99; theta = theta - alpha*product*gradient',
  'g = gradient + weight_decay*theta; seen = 1 if g > 2; theta -= where(seen == 1, lr, lr/2)*tanh(g)',
  'm = m + g if k == 1 or mod(k, 3) == 0; theta += -lr*max(m, g, -1)/sqrt(t)',
  'm_hat = 0.9*m_hat + g; m_hat2 = exp(-k)*cbrt(m_hat); theta -= 0.01*theta + lr*(m_hat + m_hat2)',
].flatMap((rule) =>
  ['surface=himmelblau', 'surface=linear-regression&data=penguins'].flatMap((ground) =>
    ['own,lr:0.02', 'own,lr:0.02,batch:8,schedule:cosine'].map(
      (method) => `${ground}&run=gd&run=${method}&rule=${encodeURIComponent(rule)}`,
    ),
  ),
);

const GROUNDED = Object.keys(optimizers).flatMap((id) =>
  GROUNDS.map(([ground, batch]) => `${ground}&run=gd&run=${calm(id, ground, batch)},batch:${batch}`),
);

/** Each optimizer on each ground, outside the long run on two or three; other settings of theirs, and every schedule. */
export const routes: readonly Route[] = [
  ...sampled(GROUNDED).map(run),
  ...SETTINGS.map((settings) => run(`surface=himmelblau&run=gd&run=${settings}`)),
  ...FITTED.map(run),
  ...MEASURED.map(run),
  ...MADE.map(run),
  ...RULES.map(run),
  ...sampled(NAMED, 4).map(run),
  ...SCHEDULED.flatMap((schedule) =>
    ['momentum', 'rprop', 'armijo'].map((id) => run(`surface=himmelblau&run=gd&run=${id},schedule:${schedule}`)),
  ),
];
