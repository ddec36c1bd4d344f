import { defaultOf } from '../core/params';
import type { Parameter, Params } from '../core/types';
import type { ProblemLog } from './problem';
import type { IdAndParams } from './query';
import { readParameter } from './values';

/**
 * The parameters of one id: each as given, or at its default where it is not, can't be taken, or is given twice.
 * @param key the address key they belong to, for the problems
 * @param defaults what takes the place of a parameter's own default here
 */
export function decodeParams(
  key: string,
  parameters: Readonly<Record<string, Parameter>>,
  given: IdAndParams['params'],
  defaults: Params,
  problems: ProblemLog,
): Params {
  const taken = new Map<string, number | string>();
  const fallback = (name: string, parameter: Parameter) => defaults[name] ?? defaultOf(parameter);
  for (const [name, parameter] of Object.entries(parameters)) taken.set(name, fallback(name, parameter));
  const seen = new Set<string>();
  for (const [name, text] of given) {
    const parameter = taken.has(name) ? parameters[name] : undefined;
    const shown = text === '' ? name : `${name}:${text}`;
    if (!parameter || parameter.kind === 'text') problems.add('unknown', key, shown);
    else if (seen.has(name)) {
      taken.set(name, fallback(name, parameter));
      problems.add('doubled', key, shown, `${name}:${taken.get(name)}`);
    } else {
      seen.add(name);
      const value = readParameter(parameter, text);
      if (typeof value === 'object') problems.add(value.reason, key, shown, `${name}:${taken.get(name)}`);
      else taken.set(name, value);
    }
  }
  return Object.fromEntries(taken);
}

/** What a run says by a name that is no parameter's; `usual` where it says nothing, or something more than once. */
export function readOnce(name: string, usual: string, given: IdAndParams['params'], problems: ProblemLog): string {
  const [first, ...more] = given.filter(([other]) => other === name);
  for (const [, text] of more) problems.add('doubled', 'run', `${name}:${text}`, `${name}:${usual}`);
  return more.length > 0 ? usual : (first?.[1] ?? usual);
}

/** The texts among the parameters, each from the address key that has its name. */
export function decodeTexts(
  parameters: Readonly<Record<string, Parameter>>,
  single: ReadonlyMap<string, string>,
  problems: ProblemLog,
): Params {
  const taken: [string, string][] = [];
  for (const [name, parameter] of Object.entries(parameters)) {
    const given = single.get(name);
    if (parameter.kind !== 'text' || given === undefined) continue;
    const error = parameter.errorIn(given);
    if (error) problems.addText(name, given, parameter.initial, error);
    else taken.push([name, parameter.compact(given)]);
  }
  return Object.fromEntries(taken);
}
