import { samplesOf } from '../samples';
import type { RunSpec, Scenario } from '../scenario';
import { followsBatch, routeOf, variedSettings } from './design';
import { type Experiment, isPassage, variedNames } from './experiment';
import { variedOf } from './vary';

/**
 * The scenario whose route is that of a place: run there, it comes to what the experiment finds.
 * @param values of the settings that are varied, in the order of the axes
 * @param rate the learning rate there, where a policy sets it
 * @throws RangeError where there is no such route, or a setting cannot be varied
 */
export function withSettings(
  scenario: Scenario,
  experiment: Experiment,
  values: readonly number[],
  rate?: number,
): Scenario {
  const { place, route } = routeOf(scenario, experiment);
  const settings = variedSettings(scenario, experiment, samplesOf(scenario));
  let whole = scenario;
  let set: RunSpec = rate === undefined ? route : { ...route, params: { ...route.params, lr: rate } };
  settings.forEach(({ start, run, ground }, i) => {
    const value = values[i]!;
    if (start) whole = { ...whole, start: start(whole.start, value) };
    if (run) set = run(set, value);
    if (ground) whole = ground(whole, value);
  });
  if (set.batch !== 'full' && set.batch >= samplesOf(whole)) set = { ...set, batch: 'full' };
  return { ...whole, runs: whole.runs.map((other, i) => (i === place ? set : other)) };
}

/** Whether the values of an axis are those of its ends and nothing else of the ground: its domain, strides or samples. */
function standsAlone(name: string, from: number | undefined, to: number | undefined): boolean {
  if (name === 'batch') return false;
  return !['x', 'y', 'lr'].includes(name) || (from !== undefined && to !== undefined);
}

/** Whether nothing of the ground as it is decides what is found on others. */
function groundIsFree(experiment: Experiment): boolean {
  const { measure, policy, from, to, fromBy, toBy } = experiment;
  const [first = '', second] = variedNames(experiment);
  // A search for a target asks the ground as it is whether its lowest place is known.
  if (isPassage(measure) || policy === 'tuned') return false;
  return standsAlone(first, from, to) && (second === undefined || standsAlone(second, fromBy, toBy));
}

/** The experiment with what decides nothing levelled. */
function levelled(experiment: Experiment, route: number): object {
  const { vary: _, by: __, fromBy, toBy, placesBy, ...rest } = experiment;
  const names = variedNames(experiment);
  const { measure, policy, target, parallel } = experiment;
  const ofBatch = names.includes('batch') ? policy : 'fixed';
  return {
    ...rest,
    ...(names.length > 1 && { fromBy, toBy, placesBy }),
    names,
    route,
    policy: ofBatch,
    target: isPassage(measure) || ofBatch === 'tuned' ? target : 0,
    parallel: measure === 'time' ? parallel : 1,
  };
}

/**
 * A text that is equal for two experiments whose findings are the same: other routes, and the route's own value of what is
 * varied, are levelled where they decide nothing. The order in which places are tried may be another.
 */
export function keyOf(scenario: Scenario, experiment: Experiment): string {
  const names = variedNames(experiment);
  const place = experiment.route - 1;
  const { runs, ...setting } = scenario;
  const route = runs[place];
  if (!route) return JSON.stringify([setting, experiment]);
  const drawn = setting.data !== undefined || setting.noise > 0 || names.includes('noise');
  let own: RunSpec = drawn ? route : { ...route, batch: 'full' };
  let ground: Omit<Scenario, 'runs'> = drawn ? setting : { ...setting, seed: 1 };
  const follows = followsBatch(experiment, route);
  const { policy } = experiment;
  for (const name of names) {
    // A rule begins with the route's own batch and rate.
    if (name === 'batch' && follows && policy !== 'tuned') continue;
    const varied = variedOf(scenario, route, name, Number.POSITIVE_INFINITY);
    if (varied?.run) own = varied.run(own, 0);
    if (varied?.start) ground = { ...ground, start: varied.start(ground.start, 0) };
    if (varied?.ground && groundIsFree(experiment)) ground = varied.ground({ ...ground, runs: [] }, 0);
  }
  if (follows && policy === 'tuned') own = { ...own, params: { ...own.params, lr: 0 } };
  // The place of a route decides what it draws.
  const stream = drawn && (own.batch !== 'full' || names.includes('batch')) ? place : 0;
  return JSON.stringify([ground, own, levelled(experiment, stream)]);
}
