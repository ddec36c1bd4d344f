import type { Scenario } from '../scenario';
import { DEFAULT_EXPERIMENT, type Experiment } from './experiment';
import type { Exploration } from './exploration';
import { createExplorer } from './explorer';

/**
 * What comes of a route where one or two of its settings are varied: a pure function of the two, the same numbers on
 * every IEEE 754 machine. It is made in one go; see `createExplorer` for slices.
 * @param experiment what is left out is as in `DEFAULT_EXPERIMENT`
 * @throws RangeError where the experiment makes no sense for the scenario, with the reason
 */
export function explore(scenario: Scenario, experiment: Partial<Experiment> = {}): Exploration {
  const explorer = createExplorer(scenario, { ...DEFAULT_EXPERIMENT, ...experiment });
  while (!explorer.advance(Number.POSITIVE_INFINITY));
  return explorer.exploration;
}
