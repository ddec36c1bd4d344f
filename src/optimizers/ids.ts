/** The optimizers, each by the name of its folder and in the address, in the order in which they are offered. */
export const OPTIMIZERS = [
  'gd',
  'momentum',
  'heavy-ball',
  'nesterov',
  'adagrad',
  'rmsprop',
  'adadelta',
  'adam',
  'adamw',
  'amsgrad',
  'adamax',
  'nadam',
  'adan',
  'adabelief',
  'yogi',
  'radam',
  'schedule-free',
  'schedule-free-adamw',
  'rprop',
  'armijo',
  'cg',
  'newton',
  'bfgs',
  'lbfgs',
  'lion',
  'signum',
  'sophia',
  'own',
] as const;

export type OptimizerId = (typeof OPTIMIZERS)[number];

/** What a route comes from: an optimizer that computes it here, or a track that was recorded elsewhere. */
export type MethodId = OptimizerId | 'track';
