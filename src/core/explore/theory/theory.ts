import { type Objective, objectiveOf } from '../../objective';
import type { Scenario } from '../../scenario';
import { type Design, designOf } from '../design';
import type { Experiment } from '../experiment';
import { isPassage } from '../experiment';
import { type BatchTheory, batchTheoryOf } from './batchTheory';
import { bendsOf } from './bends';
import { edgesOf } from './edges';
import { type BestSetting, bestSetting, largestStableRate } from './stability';

/** Why nothing is known beforehand of what would be measured. */
type Silence =
  /** The loss bends otherwise from place to place. */
  | 'curved'
  /** No closed formula for the optimizer is known to the program. */
  | 'optimizer'
  /** A schedule changes the learning rate. */
  | 'schedule'
  /** Each batch bends the loss in a way of its own. */
  | 'batch';

/** What theory says of an experiment; nothing where none is asked that it could answer. */
export interface Theory {
  readonly silence?: Silence;
  /**
   * Where the learning rate is varied: that above which the route leaves the map, at each value of the other axis, or one
   * number where there is none. Not a number where that is not known.
   */
  readonly edges?: Float64Array;
  /** Where the learning rate is varied, alone or with the momentum: the setting that theory calls best. */
  readonly best?: BestSetting;
  /** Where the batch alone is varied, and updates, cost or time are measured. */
  readonly batch?: BatchTheory;
}

function ofRates(design: Design, objective: Objective): Theory {
  const { route, axes } = design;
  const { surface } = objective;
  const edges = edgesOf(design);
  if (edges.some((edge) => !Number.isNaN(edge))) {
    const bends = bendsOf(surface);
    const names = axes.map(({ name }) => name);
    const best = bends && bestSetting(route, bends);
    const shown = best && names.every((name) => name === 'lr' || (name === 'momentum' && best.momentum !== undefined));
    return { edges, ...(shown && { best }) };
  }
  const bends = bendsOf(surface);
  if (!bends) return { silence: 'curved' };
  if (route.schedule) return { silence: 'schedule' };
  return { silence: largestStableRate(route, bends) === undefined ? 'optimizer' : 'batch' };
}

/**
 * What theory says of what an experiment measures, to be held against it.
 * @param objective that of the scenario, where it is at hand
 * @throws RangeError as `explore` does
 */
export function theoryOf(
  scenario: Scenario,
  experiment: Experiment,
  objective: Objective = objectiveOf(scenario),
): Theory {
  const design = designOf(scenario, experiment, objective);
  const names = design.axes.map(({ name }) => name);
  if (names.includes('lr')) return ofRates(design, objective);
  if (names.join() !== 'batch' || !isPassage(experiment.measure)) return {};
  const batch = batchTheoryOf(design, objective);
  return typeof batch === 'string' ? { silence: batch } : { batch };
}
