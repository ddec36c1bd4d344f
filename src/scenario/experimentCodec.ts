import {
  DEFAULT_EXPERIMENT,
  type Experiment,
  MEASURES,
  POLICIES,
  usualExperiment,
  variedNames,
} from '../core/explore/experiment';
import { overDomain } from '../core/explore/overDomain';
import { type Varied, variedOf } from '../core/explore/vary';
import type { RunSpec, Scenario } from '../core/scenario';
import type { Domain } from '../core/types';
import { codecs } from './codecs';
import type { ProblemLog } from './problem';
import { splitParts } from './query';
import { readNumber, writeNumber } from './values';

const KEY = 'experiment';

/** Values on one axis, and draws at one place, at most. */
const MOST_PLACES = 1024;
const MOST_DRAWS = 100_000;
const LARGEST = 1e15;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads the fields of an experiment one by one, and tells what of them can't be taken. */
function createReader(given: readonly (readonly [string, string])[], problems: ProblemLog) {
  const fields = new Map<string, string>();
  const twice = new Set<string>();
  for (const [name, text] of given) {
    if (fields.has(name)) twice.add(name);
    fields.set(name, text);
  }
  const refuse = (reason: 'unknown' | 'malformed' | 'range' | 'doubled' | 'unused', name: string, taken = ''): void =>
    problems.add(reason, KEY, `${name}:${fields.get(name)}`, taken && `${name}:${taken}`);
  /** What a field says that is given once. */
  const once = (name: string, usual = ''): string | undefined => {
    if (twice.has(name)) refuse('doubled', name, usual);
    return twice.has(name) ? undefined : fields.get(name);
  };
  const number = (name: string, fits: (value: number) => boolean, usual?: number): number | undefined => {
    const text = once(name, usual === undefined ? '' : writeNumber(usual));
    if (text === undefined) return usual;
    const value = readNumber(text);
    if (value !== undefined && fits(value)) return value;
    refuse(value === undefined ? 'malformed' : 'range', name, usual === undefined ? '' : writeNumber(usual));
    return usual;
  };
  const whole = (name: string, most: number, usual?: number): number | undefined =>
    number(name, (value) => Number.isInteger(value) && value >= 1 && value <= most, usual);
  const word = <T extends string>(name: string, words: readonly T[], usual: T): T => {
    const text = once(name, usual);
    const found = words.find((candidate) => candidate === text);
    if (text !== undefined && !found) refuse('unknown', name, usual);
    return found ?? usual;
  };
  return { fields, once, refuse, number, whole, word };
}

type Reader = ReturnType<typeof createReader>;

/** Whether a value can be an end of the axis of a setting. */
function isEnd(name: string, { parameter }: Pick<Varied, 'parameter'>, value: number): boolean {
  if (name === 'lr' && value <= 0) return false;
  if (name === 'batch' || name === 'seed') return Number.isSafeInteger(value) && value >= (name === 'batch' ? 1 : 0);
  const [low, high] = parameter?.range ?? [-LARGEST, LARGEST];
  return value >= low && value <= high;
}

/** The ends of an axis and how many values it has, under names that end in `suffix`. */
function readAxis(
  { number, whole, refuse }: Reader,
  name: string,
  varied: Pick<Varied, 'parameter'>,
  suffix: '' | 'By',
): { from?: number; to?: number; places?: number } {
  const from = number(`from${suffix}`, (value) => isEnd(name, varied, value));
  const to = number(`to${suffix}`, (value) => isEnd(name, varied, value));
  const turned = from !== undefined && to !== undefined && from > to;
  if (turned) for (const end of ['from', 'to']) refuse('range', `${end}${suffix}`);
  const places = whole(`places${suffix}`, MOST_PLACES);
  return {
    ...(!turned && from !== undefined && { from }),
    ...(!turned && to !== undefined && { to }),
    ...(places !== undefined && { places }),
  };
}

/** The setting of a name that a route has here; samples do not have to be counted for that. */
const settingOf = (scenario: Scenario, route: RunSpec, name: string): Varied | undefined =>
  variedOf(scenario, route, name, scenario.data || scenario.noise > 0 ? Number.POSITIVE_INFINITY : 1);

/** A setting with no bounds of its own, as a coordinate of the start is. */
const FREE: Pick<Varied, 'parameter'> = {};

/**
 * Reads `vary,name:value,…`. Total, as all reading of addresses is; whether what is asked for can be measured on the
 * scenario's surface shows when it is.
 * @param domain the part of the plane that the address shows: starts are varied over it where no ends are said
 */
function decode(text: string, scenario: Scenario, domain: Domain | undefined, problems: ProblemLog): Experiment {
  const { id, params } = splitParts(text);
  const reader = createReader(params, problems);
  const { fields, once, refuse, whole, number, word } = reader;
  const usual = usualExperiment(scenario);
  const place = whole('route', scenario.runs.length, usual.route)!;
  const route = scenario.runs[place - 1]!;
  const isVaried = (name: string): boolean => name === 'start' || settingOf(scenario, route, name) !== undefined;
  const first = isVaried(usual.vary) ? usual.vary : 'start';
  const vary = isVaried(id) ? id : first;
  if (vary !== id) problems.add('unknown', KEY, id, vary);
  const asked = once('by');
  const both = vary === 'start';
  const by = asked !== undefined && !both && asked !== vary && settingOf(scenario, route, asked) ? asked : undefined;
  if (asked !== by) refuse(both ? 'unused' : 'unknown', 'by');

  const experiment: Mutable<Experiment> = {
    vary,
    ...(by !== undefined && { by }),
    ...readAxis(reader, vary, settingOf(scenario, route, vary) ?? FREE, ''),
    measure: word('measure', MEASURES, usual.measure),
    target: number('target', (value) => value > 0 && value < 1, usual.target)!,
    draws: whole('draws', MOST_DRAWS, usual.draws)!,
    policy: word('policy', POLICIES, usual.policy),
    parallel: whole('parallel', LARGEST, usual.parallel)!,
    route: place,
  };
  const varied = variedNames(experiment);
  const [, second] = varied;
  if (second !== undefined) {
    const { from, to, places } = readAxis(reader, second, settingOf(scenario, route, second) ?? FREE, 'By');
    if (from !== undefined) experiment.fromBy = from;
    if (to !== undefined) experiment.toBy = to;
    if (places !== undefined) experiment.placesBy = places;
  }
  const rules = varied.includes('batch') && !varied.includes('lr');
  if (experiment.policy !== usual.policy && !rules) {
    refuse('unused', 'policy', usual.policy);
    experiment.policy = usual.policy;
  }
  // Sizes of a batch are powers of two, as many as there are.
  for (const [axis, field] of [
    [vary, 'places'],
    [by, 'placesBy'],
  ] as const) {
    if (axis !== 'batch' || experiment[field] === undefined) continue;
    refuse('unused', field);
    delete experiment[field];
  }
  const known = ['by', 'from', 'to', 'places', ...Object.keys(usual)].filter((name) => name !== 'vary');
  for (const name of fields.keys()) {
    if (known.includes(name)) continue;
    const base = ['fromBy', 'toBy', 'placesBy'].includes(name);
    if (!base) refuse('unknown', name);
    else if (second === undefined) refuse('unused', name);
  }
  return overDomain(experiment, domain);
}

const encode = ({ vary, ...fields }: Experiment): string => {
  const order = [
    'by',
    'from',
    'to',
    'places',
    'fromBy',
    'toBy',
    'placesBy',
    ...Object.keys(DEFAULT_EXPERIMENT),
  ] as const;
  const given = new Map(Object.entries(fields));
  const parts = order.flatMap((name) => {
    const value = given.get(name);
    return value === undefined ? [] : [`${name}:${typeof value === 'number' ? writeNumber(value) : value}`];
  });
  return [vary, ...parts].join(',');
};

// Imported for its effect, wherever experiments are spoken of.
codecs.experiment = { decode, encode };
