import { MOST_AT_HAND } from './big';
import { contentAt } from './contents/contents';
import type { DatasetType, Parameter, Params, SurfaceType } from './types';

export function defaultOf(parameter: Parameter): number | string {
  if (parameter.kind === 'content') return '';
  return parameter.kind === 'choice' ? parameter.choices[0] : parameter.initial;
}

/** Whether a value is one that the parameter accepts. */
export function accepts(parameter: Parameter, value: unknown): boolean {
  if (parameter.kind === 'content') return contentAt(parameter.of, value) !== undefined;
  if (parameter.kind === 'choice') return parameter.choices.some((choice) => choice === value);
  if (parameter.kind === 'text') return typeof value === 'string' && parameter.errorIn(value) === undefined;
  if (typeof value !== 'number' || (parameter.integer && !Number.isInteger(value))) return false;
  return value >= parameter.range[0] && value <= parameter.range[1];
}

/** Every parameter with its given value, or its default where none, or an unfit one, was given. */
export function resolve(parameters: Readonly<Record<string, Parameter>>, given: Params = {}): Params {
  const chosen: Record<string, number | string> = {};
  for (const [name, parameter] of Object.entries(parameters)) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    chosen[name] = value !== undefined && accepts(parameter, value) ? value : defaultOf(parameter);
  }
  return chosen;
}

/** A data set's parameters as a surface takes them: with no more samples than it can deal with. */
export function dataParameters({ big }: SurfaceType, { parameters }: DatasetType): Readonly<Record<string, Parameter>> {
  const { n } = parameters;
  if (big || n?.kind !== 'number' || n.range[1] <= MOST_AT_HAND) return parameters;
  return { ...parameters, n: { ...n, range: [n.range[0], MOST_AT_HAND] } };
}
