import { objectiveOf } from './objective';
import { createRun } from './run';
import type { Scenario } from './scenario';
import type { Trajectory } from './trajectory';

/**
 * The trajectories of a scenario, one a run: a pure function, the same bits on every IEEE 754 machine.
 * Runs to the end in one go; see `createRun` for slices.
 */
export function simulate(scenario: Scenario): readonly Trajectory[] {
  const objective = objectiveOf(scenario);
  return scenario.runs.map((spec, place) => {
    const run = createRun(objective, scenario, spec, place);
    run.advance(scenario.steps);
    return run.finish();
  });
}
