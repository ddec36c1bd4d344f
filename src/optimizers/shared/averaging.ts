import type { Stride } from '../../core/method';
import type { NumberParameter } from '../../core/types';

/** μ, the share of the velocity that is kept. */
export const momentumCoefficient: NumberParameter = {
  kind: 'number',
  initial: 0.9,
  range: [0, 1],
  slider: [0, 0.99],
  scale: 'linear',
  symbol: 'μ',
};

/** How far an average's memory reaches: β of the averages of gradients or of their squares. */
export const decayRate = (initial: number, symbol: string): NumberParameter => ({
  kind: 'number',
  initial,
  range: [0, 1 - 1e-9],
  slider: [0, 0.999],
  scale: 'linear',
  symbol,
});

export const beta1 = decayRate(0.9, 'β₁');
export const beta2 = decayRate(0.999, 'β₂');

/** ε, which keeps a quotient finite where there is no slope; above 0, so that 0/0 never comes up. */
export const epsilon = (initial: number): NumberParameter => ({
  kind: 'number',
  initial,
  range: [1e-16, 1],
  scale: 'log',
  symbol: 'ε',
});

export const eps = epsilon(1e-8);

/** The learning rate of methods whose every stride is about as long as it is: a fiftieth of the map. */
export const OF_MAP: Stride = { unit: 'map', share: 0.02 };
