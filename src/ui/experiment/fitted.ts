import { variableSettings } from '../../core/explore/choices';
import {
  DEFAULT_EXPERIMENT,
  type Experiment,
  isPassage,
  usualExperiment,
  variedNames,
} from '../../core/explore/experiment';
import { lowestLoss } from '../../core/explore/goal';
import { overDomain } from '../../core/explore/overDomain';
import { isRecorded } from '../../core/recorded';
import { samplesOf } from '../../core/samples';
import type { Domain } from '../../core/types';
import type { Result } from '../../store/result';
import type { Store } from '../../store/store';

const ENDS = ['from', 'to', 'places'] as const;
const ENDS_BY = ['fromBy', 'toBy', 'placesBy'] as const;

/** An experiment without some of what it says. */
const without = (experiment: Experiment, names: readonly (keyof Experiment)[]): Experiment =>
  Object.fromEntries(
    Object.entries(experiment).filter(([name]) => !names.some((one) => one === name)),
  ) as unknown as Experiment;

/** Whether runs of an experiment differ by their draws: batches smaller than all samples, of which there are several. */
export function isRandom(
  { scenario, objective }: Pick<Result, 'scenario' | 'objective'>,
  experiment: Experiment,
): boolean {
  const varied = variedNames(experiment);
  const several = objective.samples > 1 || varied.includes('noise') || varied.includes('n');
  const { batch = 'full' } = scenario.runs[experiment.route - 1] ?? {};
  const partial =
    varied.includes('batch') ||
    (batch !== 'full' && (varied.includes('n') || batch < samplesWith(scenario, objective.samples, varied)));
  return several && partial;
}

/** How many samples there are where noise is varied, which is none for now. */
const samplesWith = (scenario: Result['scenario'], samples: number, varied: readonly string[]): number =>
  samples === 1 && varied.includes('noise') ? samplesOf({ ...scenario, noise: 1 }) : samples;

/**
 * An experiment as it can be made: of what is asked for that which the scenario has. What it lacks for now stays in the
 * address and comes back with it.
 */
export function fittedExperiment(
  { scenario, objective }: Pick<Result, 'scenario' | 'objective'>,
  asked: Experiment = DEFAULT_EXPERIMENT,
): Experiment {
  let fitted = asked;
  const wanted = Math.min(asked.route, scenario.runs.length);
  // What was recorded has no settings that could be varied.
  const place = isRecorded(scenario.runs[wanted - 1]) ? usualExperiment(scenario).route : wanted;
  if (place !== asked.route) fitted = { ...fitted, route: place };
  const names = variableSettings(scenario, scenario.runs[place - 1]!, objective.samples);
  const has = (name: string): boolean => names.includes(name);
  if (asked.vary !== 'start' && !has(asked.vary))
    fitted = without({ ...fitted, vary: names.includes('lr') ? 'lr' : 'start' }, ENDS);
  const { by } = fitted;
  if (by !== undefined && (!has(by) || by === fitted.vary || fitted.vary === 'start'))
    fitted = without(fitted, ['by', ...ENDS_BY]);
  const aimless = lowestLoss(objective.surface) === undefined;
  const placeless = objective.surface.minima.length === 0;
  if ((aimless && isPassage(fitted.measure)) || (placeless && fitted.measure === 'distance'))
    fitted = { ...fitted, measure: 'outcome' };
  if (fitted.measure === 'time' && !variedNames(fitted).includes('batch')) fitted = { ...fitted, measure: 'updates' };
  if (fitted.draws > 1 && !isRandom({ scenario, objective }, fitted)) fitted = { ...fitted, draws: 1 };
  const ruled = variedNames(fitted).includes('batch') && !variedNames(fitted).includes('lr');
  if (!ruled || (aimless && fitted.policy === 'tuned')) fitted = { ...fitted, policy: 'fixed' };
  return fitted;
}

/** The part of the plane over which starts are varied where nothing else is said: the map that is seen. */
const seenDomain = ({ domain, result }: Pick<Store, 'domain' | 'result'>): Domain =>
  domain ?? result.objective.surface.domain;

/** The experiment that the page shows, as it can be made. */
export const experimentOf = (state: Pick<Store, 'domain' | 'result' | 'frame'>): Experiment =>
  overDomain(fittedExperiment(state.result, state.frame.experiment), seenDomain(state));
