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
  'rprop',
  'armijo',
  'cg',
  'newton',
  'bfgs',
  'lbfgs',
  'lion',
  'signum',
] as const;

export type OptimizerId = (typeof OPTIMIZERS)[number];
