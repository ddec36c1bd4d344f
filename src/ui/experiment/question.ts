import { type Design, designOf } from '../../core/explore/design';
import type { Experiment } from '../../core/explore/experiment';
import type { Findings } from '../../core/explore/findings';
import type { Objective } from '../../core/objective';
import type { Scenario } from '../../core/scenario';
import type { Store } from '../../store/store';
import { experimentOf } from './fitted';
import { ownValues } from './routeValues';

/** An experiment, and what it is made in. */
export interface Question {
  readonly scenario: Scenario;
  readonly objective: Objective;
  readonly experiment: Experiment;
  /** Absent where it makes no sense. */
  readonly design: Design | undefined;
}

/** What is seen of an experiment: of the one before until the first of it is known. */
export interface Seen extends Question {
  readonly design: Design;
  /** Its columns go on being filled; each time there is another `Seen`. */
  readonly findings: Findings;
}

/** What a page asks for by now. */
export function questionOf(state: Store): Question {
  const { scenario, objective } = state.result;
  const experiment = experimentOf(state);
  try {
    return { scenario, objective, experiment, design: designOf(scenario, experiment, objective) };
  } catch (error) {
    if (error instanceof RangeError) return { scenario, objective, experiment, design: undefined };
    throw error;
  }
}

/** Whether the page shows something else than what is asked for, while that is being made. */
export const isBehind = ({ scenario, result }: Store): boolean => scenario !== result.scenario;

/** Whether two designs have the same places. */
export const sameAxes = (a: Design | undefined, b: Design): boolean =>
  a !== undefined &&
  a.axes.length === b.axes.length &&
  a.axes.every(({ name, values }, i) => {
    const other = b.axes[i];
    return (
      other !== undefined &&
      name === other.name &&
      values.length === other.values.length &&
      values.every((value, k) => value === other.values[k])
    );
  });

export const sameExperiment = (a: Experiment, b: Experiment): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether the route's own values of what is varied are the same. */
export const sameOwn = (a: Question, b: Question): boolean =>
  !a.design || !b.design || ownValues(a.design, a.scenario).join() === ownValues(b.design, b.scenario).join();
