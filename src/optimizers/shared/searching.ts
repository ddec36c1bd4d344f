import type { NumberParameter } from '../../core/types';

/** c₁ of Armijo's condition: the part of the descent that the slope promises which a stride must make. */
export const c1: NumberParameter = {
  kind: 'number',
  initial: 1e-4,
  range: [1e-12, 0.49],
  slider: [1e-4, 0.49],
  scale: 'log',
  symbol: 'c₁',
};

/** c₂ of Wolfe's second condition: the part of the slope that may be left where a line search ends. */
export const curvatureShare = (initial: number): NumberParameter => ({
  kind: 'number',
  initial,
  range: [1e-12, 0.999],
  slider: [0.001, 0.999],
  scale: 'log',
  symbol: 'c₂',
});

/** By how much a stride that does not fall enough is shortened. */
export const shrink: NumberParameter = {
  kind: 'number',
  initial: 0.5,
  range: [0.001, 0.95],
  slider: [0.1, 0.9],
  scale: 'linear',
  symbol: 'ρ',
};
