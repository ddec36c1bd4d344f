import type { RunSpec } from '../core/scenario';
import type { OptimizerId } from '../optimizers/ids';

/** Methods that search along a line; their procedures stand elsewhere. */
const SEARCHING = ['armijo', 'bfgs', 'cg', 'lbfgs', 'newton'] as const satisfies readonly OptimizerId[];

export type SearchingId = (typeof SEARCHING)[number];

/**
 * An update rule in lines that hold for each of θ's coordinates alike, in a language between Python and JavaScript: `g` is
 * the gradient, `theta` what is walked on, `k` the update from 1; the hyperparameters have the address's names. `where`
 * chooses coordinate by coordinate, `pick` once for both.
 */
export interface Rule {
  /** What is kept of each coordinate, zero before the first update; of `size` the learning rate. */
  readonly memory?: readonly string[];
  /** Lines that hold once an update, of plain numbers. */
  readonly once?: readonly string[];
  /** Numbers that are kept from update to update, with the first value. */
  readonly kept?: Readonly<Record<string, string>>;
  readonly lines: readonly string[];
  /** Whether weight decay is a part of these lines; otherwise λθ is added to the gradient. */
  readonly decays?: boolean;
}

/** Values of hyperparameters that may spare a rule some lines. */
type Values = Readonly<Record<string, number>>;

const AVERAGES = ['m = beta1 * m + (1 - beta1) * g', 'v = beta2 * v + (1 - beta2) * g * g'];
const UNBIASED = ['mHat = m / (1 - beta1 ** k)', 'vHat = v / (1 - beta2 ** k)'];

const RULES: Readonly<Partial<Record<OptimizerId, (values: Values) => Rule>>> = {
  gd: () => ({ lines: ['theta -= lr * g'] }),
  momentum: ({ momentum, dampening }) => ({
    memory: ['v'],
    lines: [
      dampening && momentum ? 'v = pick(k > 1, momentum * v + (1 - dampening) * g, g)' : 'v = momentum * v + g',
      'theta -= lr * v',
    ],
  }),
  nesterov: () => ({ memory: ['v'], lines: ['v = momentum * v + g', 'theta -= lr * (g + momentum * v)'] }),
  adagrad: ({ lrDecay }) => ({
    memory: ['s'],
    lines: ['s = s + g * g', `theta -= lr${lrDecay ? ' / (1 + (k - 1) * lrDecay)' : ''} * g / (sqrt(s) + eps)`],
  }),
  adadelta: () => ({
    memory: ['u', 'v'],
    lines: [
      'v = rho * v + (1 - rho) * g * g',
      'delta = sqrt(u + eps) / sqrt(v + eps) * g',
      'u = rho * u + (1 - rho) * delta * delta',
      'theta -= lr * delta',
    ],
  }),
  rmsprop: ({ momentum, centered }) => ({
    memory: ['v', ...(centered ? ['m'] : []), ...(momentum ? ['b'] : [])],
    lines: [
      'v = alpha * v + (1 - alpha) * g * g',
      ...(centered ? ['m = alpha * m + (1 - alpha) * g'] : []),
      ...(momentum
        ? [`b = momentum * b + g / (${centered ? 'sqrt(max(v - m * m, 0))' : 'sqrt(v)'} + eps)`, 'theta -= lr * b']
        : [`theta -= lr * g / (${centered ? 'sqrt(max(v - m * m, 0))' : 'sqrt(v)'} + eps)`]),
    ],
  }),
  adam: () => ({
    memory: ['m', 'v'],
    lines: [...AVERAGES, ...UNBIASED, 'theta -= lr * mHat / (sqrt(vHat) + eps)'],
  }),
  amsgrad: () => ({
    memory: ['m', 'v', 'u'],
    lines: [
      ...AVERAGES,
      'u = max(u, v)',
      'mHat = m / (1 - beta1 ** k)',
      'uHat = u / (1 - beta2 ** k)',
      'theta -= lr * mHat / (sqrt(uHat) + eps)',
    ],
  }),
  adamw: () => ({
    memory: ['m', 'v'],
    lines: [...AVERAGES, ...UNBIASED, 'theta -= lr * (weightDecay * theta + mHat / (sqrt(vHat) + eps))'],
    decays: true,
  }),
  adamax: () => ({
    memory: ['m', 'u'],
    lines: [
      'm = beta1 * m + (1 - beta1) * g',
      'u = max(beta2 * u, abs(g) + eps)',
      'mHat = m / (1 - beta1 ** k)',
      'theta -= lr * mHat / u',
    ],
  }),
  nadam: () => ({
    memory: ['m', 'v'],
    kept: { product: '1' },
    once: [
      'mu = beta1 * (1 - 0.5 * 0.96 ** (k * momentumDecay))',
      'ahead = beta1 * (1 - 0.5 * 0.96 ** ((k + 1) * momentumDecay))',
      'product = product * mu',
    ],
    lines: [
      ...AVERAGES,
      'mHat = (1 - mu) * g / (1 - product) + ahead * m / (1 - product * ahead)',
      'vHat = v / (1 - beta2 ** k)',
      'theta -= lr * mHat / (sqrt(vHat) + eps)',
    ],
  }),
  radam: () => ({
    memory: ['m', 'v'],
    once: [
      'limit = 2 / (1 - beta2) - 1',
      'rho = limit - 2 * k * beta2 ** k / (1 - beta2 ** k)',
      'r = pick(rho > 5, sqrt((rho - 4) * (rho - 2) * limit / ((limit - 4) * (limit - 2) * rho)), 0)',
    ],
    lines: [
      ...AVERAGES,
      'mHat = m / (1 - beta1 ** k)',
      'theta -= lr * mHat * pick(rho > 5, r * sqrt(1 - beta2 ** k) / (sqrt(v) + eps), 1)',
    ],
  }),
  rprop: () => ({
    memory: ['before', 'size'],
    lines: [
      'turn = g * before',
      'growth = where(turn > 0, etaPlus, where(turn < 0, etaMinus, 1))',
      'size = min(max(size * growth, stepMin), stepMax)',
      'g = where(turn < 0, 0, g)',
      'theta -= sign(g) * size',
      'before = g',
    ],
  }),
  lion: () => ({
    memory: ['m'],
    lines: [
      'theta -= lr * (sign(beta1 * m + (1 - beta1) * g) + weightDecay * theta)',
      'm = beta2 * m + (1 - beta2) * g',
    ],
    decays: true,
  }),
};

/** How an optimizer is written down: in the lines of its rule, or as a procedure that searches along a line. */
export type Method = { readonly rule: Rule } | { readonly search: SearchingId };

/** The method of a run; none where it has not been written down. */
export function methodOf({ optimizer, params }: RunSpec): Method | undefined {
  const search = SEARCHING.find((id) => id === optimizer);
  if (search) return { search };
  const rule = RULES[optimizer]?.(params);
  return rule && { rule };
}
