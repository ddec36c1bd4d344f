import { each, one, type Readings, type Term, where } from '../term';

/** g = ∇J, of the batch. */
export const bareGradient: Term = {
  name: 'g',
  symbol: 'g',
  formula: '∇ J(θ)',
  arrow: 'gradient',
  value: each<'gradient'>(({ gradient }) => gradient),
};

/** g = ∇J + λθ, without the second part where λ is 0. */
export const gradient: readonly Term[] = [
  { ...bareGradient, applies: where<'weightDecay'>(({ weightDecay }) => weightDecay === 0) },
  {
    ...bareGradient,
    formula: '∇ J(θ) + λ θ',
    applies: where<'weightDecay'>(({ weightDecay }) => weightDecay !== 0),
    value: each<'gradient' | 'weightDecay' | 'theta'>(
      ({ gradient, weightDecay, theta }) => gradient + weightDecay * theta,
    ),
  },
];

/** m ← β₁m + (1 − β₁)g. */
export const firstMoment: Term = {
  name: 'm',
  symbol: 'm',
  formula: 'β_1 m + (1 − β_1) g',
  slot: { name: 'm' },
  arrow: 'memory',
  value: each<'beta1' | 'm' | 'g'>(({ beta1, m, g }) => beta1 * m + (1 - beta1) * g),
};

/** v ← β₂v + (1 − β₂)g². */
export const secondMoment: Term = {
  name: 'v',
  symbol: 'v',
  formula: 'β_2 v + (1 − β_2) g^2',
  slot: { name: 'v' },
  value: each<'beta2' | 'v' | 'g'>(({ beta2, v, g }) => beta2 * v + (1 - beta2) * g * g),
};

/** 1 − βᵗ, halving t, so that it stays exact where β is close to 1. */
function filled(beta: number, t: number): number {
  if (t <= 0) return 0;
  if (t % 2 === 1) return beta * filled(beta, t - 1) + (1 - beta);
  const half = filled(beta, t / 2);
  return half * (2 - half);
}

/** 1 − β₁ᵗ, how much of an average over t gradients is theirs, the rest being the 0 that it began with. */
export const firstCorrection: Term = {
  name: 'rest1',
  symbol: '1 − β_1^t',
  formula: '1 − β_1^t',
  slot: { name: 'weight', at: 0 },
  value: one<'beta1' | 't'>(({ beta1, t }) => filled(beta1, t)),
};

/** 1 − β₂ᵗ. */
export const secondCorrection: Term = {
  name: 'rest2',
  symbol: '1 − β_2^t',
  formula: '1 − β_2^t',
  slot: { name: 'weight', at: 1 },
  value: one<'beta2' | 't'>(({ beta2, t }) => filled(beta2, t)),
};

/** m̂ = m / (1 − β₁ᵗ). */
export const correctedFirst: Term = {
  name: 'mHat',
  symbol: 'hat{m}',
  formula: 'frac{m}{1 − β_1^t}',
  value: each<'m' | 'rest1'>(({ m, rest1 }) => m / rest1),
};

/** v̂ = v / (1 − β₂ᵗ). */
export const correctedSecond: Term = {
  name: 'vHat',
  symbol: 'hat{v}',
  formula: 'frac{v}{1 − β_2^t}',
  value: each<'v' | 'rest2'>(({ v, rest2 }) => v / rest2),
};

/** Δθ, the last line of every rule. */
export const change = (formula: string, value: Term['value'], applies?: Term['applies']): Term => ({
  name: 'change',
  symbol: 'Δ θ',
  formula,
  arrow: 'step',
  value,
  ...(applies && { applies }),
});

export const dot = (a: readonly number[], b: readonly number[]): number => a[0]! * b[0]! + a[1]! * b[1]!;

/** A reading as two coordinates. */
export const pair = ({ values }: Readings, name: string): readonly [number, number] => {
  const [x = Number.NaN, y = Number.NaN] = values[name] ?? [];
  return [x, y];
};

/** The slope along a direction, g·d. */
export const slopeAlong = (readings: Readings, d: readonly number[]): number => dot(pair(readings, 'g'), d);

/** The direction of a search. */
export const direction = (formula: string, value: Term['value'], applies?: Term['applies']): Term => ({
  name: 'd',
  symbol: 'd',
  formula,
  arrow: 'direction',
  value,
  ...(applies && { applies }),
});

/** s, as long as the search found it to be along d: no formula gives it, so it is read off the step. */
export const searched: Term = {
  name: 'length',
  symbol: 's',
  value: (readings) => {
    const d = pair(readings, 'd');
    const square = dot(d, d);
    return [square > 0 ? dot(readings.step.change, d) / square : 0];
  },
};

/** Δθ = s d. */
export const along = change(
  's d',
  each<'length' | 'd'>(({ length, d }) => length * d),
);
