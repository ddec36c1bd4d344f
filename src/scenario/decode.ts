import { datasetTypeOf, optimizerCalled, surfaceTypeOf } from '../core/catalogue';
import { isFar } from '../core/far';
import { createSurface } from '../core/objective';
import { accepts, dataParameters } from '../core/params';
import type { RunSpec, Scenario } from '../core/scenario';
import type { Parameter, Params, Surface } from '../core/types';
import type { DatasetId } from '../datasets/ids';
import { codecs } from './codecs';
import {
  DEFAULT_SURFACE,
  datasetsOf,
  defaultScenario,
  fitsOwn,
  isSurface,
  MOST_NOISE,
  MOST_RUNS,
  MOST_STEPS,
} from './defaults';
import { decodeParams, decodeTexts } from './params';
import { type Problem, type ProblemLog, TWICE } from './problem';
import { type IdAndParams, type Pairs, splitParts } from './query';
import { decodeRun } from './run';
import { readNumber, readPoint, writeNumber } from './values';
import type { View } from './view';
import { decodeView, VIEW_KEYS } from './viewCodec';

export const ADDRESS_VERSION = 1;

const SCENARIO_KEYS = ['v', 'surface', 'f', 'data', 'start', 'steps', 'stop', 'noise', 'seed', 'rule', 'run'];

/** The values of an address by key; `run` alone may come more than once, any other key is then read as its default. */
function gather(pairs: Pairs, problems: ProblemLog): { single: Map<string, string>; runs: string[] } {
  const single = new Map<string, string>();
  const runs: string[] = [];
  for (const [key, value] of pairs) {
    if (key === 'run') runs.push(value);
    else if (!SCENARIO_KEYS.includes(key) && !VIEW_KEYS.includes(key) && !Object.hasOwn(codecs, key))
      problems.add('unknown', key, value);
    else if (single.has(key)) problems.doubled.set(key, value);
    else single.set(key, value);
  }
  for (const key of problems.doubled.keys()) single.set(key, TWICE);
  return { single, runs };
}

/** A number between bounds, or the default with the reason why. */
function number(
  single: ReadonlyMap<string, string>,
  key: string,
  fallback: number,
  fits: (value: number) => boolean,
  problems: ProblemLog,
): number {
  const given = single.get(key);
  if (given === undefined) return fallback;
  const value = readNumber(given);
  if (value !== undefined && fits(value)) return value;
  problems.add(value === undefined ? 'malformed' : 'range', key, given, writeNumber(fallback));
  return fallback;
}

/** The key of the reader's own content, if one is given. */
const contentOf = (given: IdAndParams['params']): string | undefined => given.find(([name]) => name === 'content')?.[1];

/** Whether something is made from a content that is not at hand. */
function isAbsent(parameters: Readonly<Record<string, Parameter>>, given: IdAndParams['params']): boolean {
  const { content } = parameters;
  return content?.kind === 'content' && !accepts(content, contentOf(given));
}

function decodeSurface(single: ReadonlyMap<string, string>, problems: ProblemLog): Scenario['surface'] {
  const given = single.get('surface');
  const { id, params } = splitParts(given ?? '');
  const absent = isSurface(id) && isAbsent(surfaceTypeOf(id).parameters, params);
  if (isSurface(id) && !absent) {
    const { parameters } = surfaceTypeOf(id);
    const decoded = decodeParams('surface', parameters, params, {}, problems);
    return { id, params: { ...decoded, ...decodeTexts(parameters, single, problems) } };
  }
  const fallback = defaultScenario(DEFAULT_SURFACE).surface;
  if (given !== undefined) problems.add(absent ? 'absent' : 'unknown', 'surface', given, fallback.id);
  return fallback;
}

function decodeData(surface: Scenario['surface'], given: string | undefined, problems: ProblemLog): Scenario['data'] {
  const allowed = datasetsOf(surface.id);
  const first = allowed[0];
  if (first === undefined) {
    if (given !== undefined) problems.add('unused', 'data', given);
    return undefined;
  }
  const { id: name, params } = splitParts(given ?? first);
  const parametersOf = (id: DatasetId) => dataParameters(surfaceTypeOf(surface.id), datasetTypeOf(id));
  const id = allowed.find((candidate) => candidate === name);
  if (id && (id !== 'own' || fitsOwn(surface.id, contentOf(params))))
    return { id, params: decodeParams('data', parametersOf(id), params, {}, problems) };
  // Own data that are at hand are too many for the surface, or have no classes.
  const reason = !id ? 'unknown' : isAbsent(datasetTypeOf(id).parameters, params) ? 'absent' : 'unused';
  problems.add(reason, 'data', given ?? '', first);
  return { id: first, params: decodeParams('data', parametersOf(first), [], {}, problems) };
}

function decodeStop(given: string | undefined, fallback: Scenario['stop'], problems: ProblemLog): Scenario['stop'] {
  if (given === undefined) return fallback;
  if (given === 'off' || given === 'auto') return given;
  const value = readNumber(given);
  if (value !== undefined && value >= 0 && value < 1) return value;
  problems.add(value === undefined ? 'malformed' : 'range', 'stop', given, String(fallback));
  return fallback;
}

function decodeStart(given: string | undefined, surface: Surface, problems: ProblemLog): Scenario['start'] {
  if (given === undefined) return surface.start;
  const point = readPoint(given);
  if (point && !isFar(surface, point[0], point[1])) return point;
  problems.add(point ? 'range' : 'malformed', 'start', given, surface.start.map(writeNumber).join(','));
  return surface.start;
}

/** The rule of the reader's own optimizer, if a run follows it. */
function decodeRule(single: ReadonlyMap<string, string>, followed: boolean, problems: ProblemLog): string | undefined {
  const given = single.get('rule');
  if (!followed) {
    if (given !== undefined) problems.add('unused', 'rule', given);
    return undefined;
  }
  const { written } = optimizerCalled('own');
  return written && String(decodeTexts({ rule: written.rule }, single, problems).rule ?? written.rule.initial);
}

function decodeRuns(
  given: readonly string[],
  surface: Surface,
  steps: number,
  fallback: readonly RunSpec[],
  single: ReadonlyMap<string, string>,
  problems: ProblemLog,
): readonly RunSpec[] {
  const followed = given.slice(0, MOST_RUNS).some((value) => splitParts(value).id === 'own');
  const rule = decodeRule(single, followed, problems);
  if (given.length === 0) return fallback;
  for (const excess of given.slice(MOST_RUNS)) problems.add('excess', 'run', excess);
  return given.slice(0, MOST_RUNS).map((value) => decodeRun(value, surface, steps, rule, problems));
}

function decodeScenario(single: ReadonlyMap<string, string>, runs: readonly string[], problems: ProblemLog): Scenario {
  const surface = decodeSurface(single, problems);
  const data = decodeData(surface, single.get('data'), problems);
  const seed = number(single, 'seed', 1, Number.isSafeInteger, problems);
  const fallback = defaultScenario(surface.id, { params: surface.params as Params, seed, ...(data && { data }) });
  const ground = createSurface(fallback);
  const formula = single.get('f');
  if (formula !== undefined && !Object.hasOwn(surface.params, 'f')) problems.add('unused', 'f', formula);
  const analytic = data === undefined;
  const noise = number(single, 'noise', 0, (value) => value >= 0 && value <= MOST_NOISE, problems);
  if (noise > 0 && !analytic) problems.add('unused', 'noise', writeNumber(noise), '0');
  const start = decodeStart(single.get('start'), ground, problems);
  const whole = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= MOST_STEPS;
  const steps = number(single, 'steps', fallback.steps, whole, problems);
  return {
    ...fallback,
    start,
    steps,
    stop: decodeStop(single.get('stop'), fallback.stop, problems),
    noise: analytic ? noise : 0,
    runs: decodeRuns(runs, ground, steps, fallback.runs, single, problems),
  };
}

/** What a decoded address gives. */
export interface Decoded {
  readonly scenario: Scenario;
  readonly view: View;
  readonly problems: readonly Problem[];
  /** What the address says of a scenario that waits for its reader's file; `scenario` stands in for it. */
  readonly asked?: Pairs;
}

/** Reads the pairs of an address; what can't be taken is replaced by its default and told in `problems`. */
export function decodePairs(pairs: Pairs, problems: ProblemLog): Decoded {
  const { single, runs } = gather(pairs, problems);
  const version = single.get('v');
  if (version !== undefined && version !== String(ADDRESS_VERSION))
    problems.add('version', 'v', version, String(ADDRESS_VERSION));
  const scenario = decodeScenario(single, runs, problems);
  const waits = problems.list.some(({ reason }) => reason === 'absent');
  return {
    scenario,
    view: decodeView(single, scenario, problems),
    problems: problems.list,
    ...(waits && { asked: pairs.filter(([key]) => SCENARIO_KEYS.includes(key)) }),
  };
}
