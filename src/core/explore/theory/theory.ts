import { type Objective, objectiveOf } from '../../objective';
import type { Scenario } from '../../scenario';
import { atOnce, type Sliced } from '../../sliced';
import { type Design, designOf } from '../design';
import { DEFAULT_EXPERIMENT, type Experiment, isPassage } from '../experiment';
import { type BatchTheory, batchTheoryOf } from './batchTheory';
import { bendsOf } from './bends';
import { edgesOf } from './edges';
import { type BestSetting, bestSetting, largestStableRate } from './stability';

/** Why nothing is known beforehand of what would be measured. */
type Silence =
  /** No lowest point is known. */
  | 'lowest'
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

function* ofRates(design: Design, { surface, samples }: Objective): Sliced<Theory> {
  const { route, axes } = design;
  const edges = yield* edgesOf(design, surface);
  const bends = bendsOf(surface);
  if (edges.some((edge) => !Number.isNaN(edge))) {
    const random = route.batch !== 'full' && route.batch < samples;
    const best = bends && !random ? bestSetting(route, bends) : undefined;
    // With a momentum of its own a route has another best rate than the best pair's.
    const varied = ['lr', ...(best?.momentum === undefined ? [] : ['momentum'])];
    const shown = best && axes.length === varied.length && axes.every(({ name }) => varied.includes(name));
    return { edges, ...(shown && { best }) };
  }
  if (!bends) return { silence: surface.minima.some(({ lowest }) => lowest !== false) ? 'curved' : 'lowest' };
  if (route.schedule) return { silence: 'schedule' };
  return { silence: largestStableRate(route, bends) === undefined ? 'optimizer' : 'batch' };
}

/**
 * What theory says of what an experiment measures, a little at a time; each turn gives its work.
 * @throws RangeError as `explore` does, at the first turn
 */
export function* theoryInSlices(scenario: Scenario, experiment: Experiment, objective: Objective): Sliced<Theory> {
  const design = designOf(scenario, experiment, objective);
  const names = design.axes.map(({ name }) => name);
  if (names.includes('lr')) return yield* ofRates(design, objective);
  if (names.join() !== 'batch' || !isPassage(experiment.measure)) return {};
  const batch = yield* batchTheoryOf(design, objective);
  return typeof batch === 'string' ? { silence: batch } : { batch };
}

/**
 * What theory says of what an experiment measures, to be held against it.
 * @param experiment what is left out is as in `DEFAULT_EXPERIMENT`
 * @throws RangeError as `explore` does
 */
export const theoryOf = (scenario: Scenario, experiment: Partial<Experiment> = {}): Theory =>
  atOnce(theoryInSlices(scenario, { ...DEFAULT_EXPERIMENT, ...experiment }, objectiveOf(scenario)));
