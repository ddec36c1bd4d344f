import type { NumberParameter, Stride } from '../types';

/** α, the learning rate. Its default is the surface's own wherever a scenario is completed. */
export const lr: NumberParameter = { kind: 'number', initial: 0.1, range: [0, 1e12], scale: 'log', symbol: 'α' };

/** λ of the L2 penalty ½λ‖θ‖², added to the gradient as in torch.optim. */
export const weightDecay: NumberParameter = {
  kind: 'number',
  initial: 0,
  range: [0, 1e6],
  slider: [0, 0.5],
  scale: 'linear',
  symbol: 'λ',
};

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

/** The learning rate of methods whose every stride is about as long as it is: a fiftieth of the map. */
export const OF_MAP: Stride = { unit: 'map', share: 0.02 };
