import { optimizerOf } from './catalogue';
import { type Columns, createColumns } from './columns';
import type { Objective } from './objective';
import type { Outcome } from './outcome/outcome';
import { createRunner } from './runner';
import type { RunSpec, Scenario } from './scenario';
import type { Trajectory } from './trajectory';

/** A run under way, so that long ones can be made in slices. */
export interface Run {
  /**
   * Makes at most so many more updates; whether the run has ended.
   * @param samples about how many samples of big data may be looked at in this call, where an update takes many
   */
  advance(updates: number, samples?: number): boolean;
  /** Updates made so far. */
  readonly made: number;
  /** The same with the part of the next one that is done. */
  readonly reached: number;
  /** The route so far with its outcome; call it once the run has ended. */
  finish(): Trajectory;
  /** The outcome alone, without copying the route. */
  outcome(): Outcome;
}

/**
 * One run of a scenario.
 * @param place the run's index in the scenario; it selects the run's random stream
 * @param columns where the route is written; room for `steps` updates
 * @param order where the order of the samples is kept
 */
export function createRun(
  objective: Objective,
  setting: Pick<Scenario, 'start' | 'steps' | 'stop' | 'seed'>,
  spec: RunSpec,
  place: number,
  columns: Columns = createColumns(setting.steps),
  order?: Uint32Array,
): Run {
  const { plays = createRunner } = optimizerOf(spec);
  const runner = plays(objective, setting, spec, columns, order);
  runner.begin(setting.start, spec, place);
  return runner;
}
