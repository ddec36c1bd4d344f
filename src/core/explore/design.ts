import type { Objective } from '../objective';
import { isRecorded } from '../recorded';
import type { RunSpec, Scenario } from '../scenario';
import { type Experiment, isPassage, variedNames } from './experiment';
import { lowestLoss } from './goal';
import { axisOf, type SettingAxis } from './settingAxis';
import { type Varied, variedOf } from './vary';

/** What an experiment comes to in a scenario. */
export interface Design {
  readonly scenario: Scenario;
  readonly experiment: Experiment;
  /** The route that is varied, and its place in the scenario, from 0. */
  readonly route: RunSpec;
  readonly place: number;
  /** What is varied, along one or two axes. */
  readonly settings: readonly Varied[];
  readonly axes: readonly [SettingAxis] | readonly [SettingAxis, SettingAxis];
  /** Places along the first axis and the second. */
  readonly width: number;
  readonly height: number;
  /** Whether a policy sets the learning rate at each place. */
  readonly follows: boolean;
}

/** Values on an axis where nothing else is said: on the axes of a plane, and alone, where a rate has all of its slider. */
const ON_A_PLANE = [192, 128] as const;
const ALONE = 64;
const SLIDER = 1024;

const usualOf = (name: string, axis: number, axes: number): number => {
  if (axes === 1) return name === 'lr' ? SLIDER : ALONE;
  return ON_A_PLANE[axis]!;
};

/**
 * The route that is varied, and its place in the scenario, from 0.
 * @throws RangeError where there is none
 */
export function routeOf({ runs }: Scenario, experiment: Experiment): Pick<Design, 'place' | 'route'> {
  const place = experiment.route - 1;
  const route = runs[place];
  if (!route) throw new RangeError(`there is no route ${experiment.route}`);
  if (isRecorded(route)) throw new RangeError(`route ${experiment.route} was recorded and cannot be run again`);
  return { place, route };
}

/**
 * What is varied, along one or two axes.
 * @param samples of the scenario
 * @throws RangeError where one of the settings can't be
 */
export function variedSettings(scenario: Scenario, experiment: Experiment, samples: number): Design['settings'] {
  const { route } = routeOf(scenario, experiment);
  const names = variedNames(experiment);
  return names.map((name, i) => {
    const varied = names.indexOf(name) === i ? variedOf(scenario, route, name, samples) : undefined;
    if (!varied) throw new RangeError(`${name} cannot be varied here`);
    return varied;
  });
}

/** Whether a policy sets the learning rate at each place. */
export const followsBatch = (experiment: Experiment, { params }: RunSpec): boolean => {
  const names = variedNames(experiment);
  return experiment.policy !== 'fixed' && names.includes('batch') && !names.includes('lr') && 'lr' in params;
};

/**
 * Reads an experiment for a scenario.
 * @param objective the scenario's own
 * @param given the values on each axis, where they are not those that the experiment asks for
 * @throws RangeError where it makes no sense, with the reason
 */
export function designOf(
  scenario: Scenario,
  experiment: Experiment,
  { surface, samples }: Objective,
  given?: Design['axes'],
): Design {
  const { measure, policy, draws, target, parallel } = experiment;
  const { place, route } = routeOf(scenario, experiment);
  if (!(Number.isInteger(draws) && draws >= 1)) throw new RangeError(`${draws} draws`);
  if (!(target > 0 && target < 1)) throw new RangeError(`a target of ${target}`);
  if (!(Number.isInteger(parallel) && parallel >= 1)) throw new RangeError(`${parallel} samples at once`);
  const aims = isPassage(measure) || (policy === 'tuned' && [experiment.vary, experiment.by].includes('batch'));
  if (aims && lowestLoss(surface) === undefined) throw new RangeError('no lowest place is known here');
  for (const count of [experiment.places ?? 1, experiment.placesBy ?? 1])
    if (!(Number.isInteger(count) && count >= 1)) throw new RangeError(`${count} places`);
  const names = variedNames(experiment);
  const settings = variedSettings(scenario, experiment, samples);
  const { from, to, places, fromBy, toBy, placesBy } = experiment;
  const wishes = [
    { from, to, places },
    { from: fromBy, to: toBy, places: placesBy },
  ];
  const made = (): readonly SettingAxis[] =>
    settings.map((varied, i) => {
      const name = names[i]!;
      return axisOf(
        name,
        varied,
        { route, surface, samples },
        { ...wishes[i]!, usual: usualOf(name, i, names.length) },
      );
    });
  const axes = given ?? (made() as unknown as Design['axes']);
  const width = axes[0].values.length;
  const height = axes[1]?.values.length ?? 1;
  return {
    scenario,
    experiment,
    route,
    place,
    settings,
    axes,
    width,
    height,
    follows: followsBatch(experiment, route),
  };
}

/** How many places an experiment has at most, as far as it says by itself. */
export function mostPlaces(experiment: Experiment): number {
  const names = variedNames(experiment);
  const wished = [experiment.places, experiment.placesBy];
  return names.reduce((most, name, i) => most * (wished[i] ?? usualOf(name, i, names.length)), 1);
}

/** The value at a place on one of the axes. */
export const valueAt = ({ axes, width }: Pick<Design, 'axes' | 'width'>, axis: 0 | 1, place: number): number =>
  axis === 0 ? axes[0].values[place % width]! : axes[1]!.values[Math.floor(place / width)]!;

/** The values at a place, one an axis. */
export const valuesAt = (design: Pick<Design, 'axes' | 'width'>, place: number): number[] =>
  design.axes.map((_, axis) => valueAt(design, axis as 0 | 1, place));

/** The place that is nearest to some values, one an axis. */
export function nearestPlace({ axes, width }: Pick<Design, 'axes' | 'width'>, wanted: readonly number[]): number {
  const at = axes.map(({ values, scale }, i) => {
    const value = wanted[i]!;
    const away = (other: number): number =>
      scale === 'log' ? Math.abs(Math.log(other / value)) : Math.abs(other - value);
    return values.reduce((best, other, k) => (away(other) < away(values[best]!) ? k : best), 0);
  });
  return at[0]! + (at[1] ?? 0) * width;
}

/** The place whose values are nearest to the route's own. */
export const ownPlace = (design: Design): number =>
  nearestPlace(
    design,
    design.settings.map(({ of }) => of(design.scenario, design.route)),
  );

/** Whether starts are varied over the map, x across and y up, so that its valleys are told apart. */
export const isOverMap = ({ axes }: Pick<Design, 'axes'>): boolean => axes.map(({ name }) => name).join() === 'x,y';
