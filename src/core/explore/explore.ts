import { objectiveOf } from '../objective';
import type { Scenario } from '../scenario';
import { designOf } from './design';
import { type Experiment, usualExperiment } from './experiment';
import { createExplorer, type Explorer } from './explorer';
import type { Findings } from './findings';
import { type PlaceColumns, placesOf } from './places';
import { type Share, type SharedAxes, sharedAxes } from './share';

/** What has come of a whole experiment. */
export interface Exploration extends Findings {
  readonly places: PlaceColumns;
}

/** Makes all that is asked for in one go. */
function whole(explorer: Explorer): Exploration {
  while (!explorer.advance(Number.POSITIVE_INFINITY));
  const { findings } = explorer;
  return { ...findings, places: placesOf(findings) };
}

/**
 * What comes of a route where one or two of its settings are varied: a pure function of the two, the same numbers on
 * every IEEE 754 machine. It is made in one go.
 * @param experiment what is left out is as in `DEFAULT_EXPERIMENT`, the route the first that is computed
 * @throws RangeError where the experiment makes no sense for the scenario, with the reason
 */
export const explore = (scenario: Scenario, experiment: Partial<Experiment> = {}): Exploration =>
  whole(createExplorer(scenario, { ...usualExperiment(scenario), ...experiment }));

/**
 * A part of an experiment: what it finds at each of its places is what the whole would find there.
 * @throws RangeError as `explore` does
 */
export function exploreShare(
  scenario: Scenario,
  experiment: Experiment,
  share: Share,
): { readonly exploration: Exploration; readonly placeOf: SharedAxes['placeOf'] } {
  const objective = objectiveOf(scenario);
  const { axes, placeOf } = sharedAxes(designOf(scenario, experiment, objective), share);
  return { exploration: whole(createExplorer(scenario, experiment, { objective, axes })), placeOf };
}
