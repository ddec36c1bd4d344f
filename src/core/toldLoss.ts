import type { Trajectory } from './trajectory';

/** The losses that are told of a route: of a recorded track those that the training had, else J. */
export const toldLoss = ({ loss, outcome }: Pick<Trajectory, 'loss' | 'outcome'>): Float64Array =>
  outcome.recording?.loss ?? loss;
