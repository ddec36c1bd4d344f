import { isRecorded } from '../recorded';
import type { Scenario } from '../scenario';

/** What an experiment measures at each of its places. */
export const MEASURES = ['outcome', 'updates', 'cost', 'time', 'loss', 'distance'] as const;
export type Measure = (typeof MEASURES)[number];

/** How the learning rate follows the size of a batch that is varied. */
export const POLICIES = ['fixed', 'linear', 'root', 'tuned'] as const;
export type Policy = (typeof POLICIES)[number];

/** One or two settings of a route that are varied, and what is measured of the runs that come of it. */
export interface Experiment {
  /**
   * `lr` or any other number of the route's optimizer or schedule; `batch`, `noise`, `seed`; a number of the surface or of
   * its data; a coordinate `x` or `y` of the start, or `start` for both.
   */
  readonly vary: string;
  /** A second setting, varied with each value of the first. */
  readonly by?: string;
  /** The ends of both axes; where absent, those of the setting's slider, of a start those of the map. */
  readonly from?: number;
  readonly to?: number;
  readonly fromBy?: number;
  readonly toBy?: number;
  /** How many values each axis has, at most; where absent, as many as its slider has, or a usual number. */
  readonly places?: number;
  readonly placesBy?: number;
  /**
   * `outcome`: the verdict at the end, and the updates made until then. `updates` and `cost`: updates and per-sample
   * gradient evaluations until the loss has come to the target for the first time; `time`: those updates, each counted as
   * often as a batch takes when `parallel` samples are looked at at once. `loss` and `distance`, to the nearest of the
   * lowest minima: at the end.
   */
  readonly measure: Measure;
  /** The part of the start's excess loss J − J(lowest) that counts as there, 0 … 1. */
  readonly target: number;
  /** Runs with random streams of their own at each place, where anything is random. */
  readonly draws: number;
  /**
   * Of a batch size B that is varied: the route's own rate at each; in proportion to B or √B, beginning with the route's
   * own; or the one with which the mean loss is at the target first.
   */
  readonly policy: Policy;
  /** Samples that are looked at at once, P. */
  readonly parallel: number;
  /** The place of the route that is varied, from 1. */
  readonly route: number;
}

export const DEFAULT_EXPERIMENT: Experiment = {
  vary: 'lr',
  measure: 'outcome',
  target: 0.005,
  draws: 1,
  policy: 'fixed',
  parallel: 1,
  route: 1,
};

/** The experiment that is made where nothing is said: with the first route that is computed, since only such can be run. */
export const usualExperiment = ({ runs }: Pick<Scenario, 'runs'>): Experiment => ({
  ...DEFAULT_EXPERIMENT,
  route: Math.max(1, runs.findIndex((run) => !isRecorded(run)) + 1),
});

/** Whether a run is made until its loss has come to the target, and not to its end. */
export const isPassage = (measure: Measure): boolean =>
  measure === 'updates' || measure === 'cost' || measure === 'time';

/** The names of the settings that are varied, one an axis. */
export const variedNames = ({ vary, by }: Pick<Experiment, 'vary' | 'by'>): readonly string[] =>
  vary === 'start' ? ['x', 'y'] : by === undefined ? [vary] : [vary, by];
