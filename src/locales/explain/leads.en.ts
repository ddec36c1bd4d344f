import type { OptimizerId } from '../../optimizers/ids';

/** Each optimizer in a line, in English. */
export const leads: Readonly<Record<OptimizerId, string>> = {
  gd: 'Every stride goes straight downhill: the steeper the slope, the longer.',
  momentum: 'A heavy ball: what it gained in the last steps carries it on.',
  nesterov: 'A heavy ball that looks ahead to where it is rolling.',
  adagrad: 'Each axis has its own stride, which shrinks with all the slope met so far.',
  rmsprop: 'Each axis divides by how steep it was lately, so strides stay alike.',
  adadelta: 'Takes its stride from its own last strides; it begins very slowly.',
  adam: 'Momentum, divided on each axis by how steep it was lately.',
  adamw: 'Adam whose weight decay pulls at the weights themselves, not at the slope.',
  amsgrad: 'Adam that never forgets the steepest time: its rates only shrink.',
  adamax: 'Adam that divides by the steepest slope of late instead of the mean.',
  nadam: 'Adam that looks ahead as Nesterov does.',
  radam: 'Adam that starts as momentum until it knows how steep the land is.',
  rprop: 'Only signs count: a stride grows while they agree and shrinks when one turns.',
  armijo: 'Tries a long stride straight downhill and shortens it until the loss falls enough.',
  cg: 'Each direction spares what the one before has gained: two suffice in a bowl.',
  newton: 'Fits a bowl to slope and curvature, and strides to its bottom.',
  bfgs: 'Learns the curvature from how the slope changed along its own steps.',
  lbfgs: 'BFGS that remembers only its last few steps.',
  lion: 'Every stride is equally long on each axis; momentum only says which way.',
};
