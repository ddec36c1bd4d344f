import type { Inspection } from './inspector';

/** Numbers by name: one of a scalar, two of a vector, three (xx, xy, yy) of a symmetric matrix. */
export type Values = Record<string, readonly number[]>;

/** What an update was given, by the names that rules have for it. */
export function given({ t, theta, gradient, hyper }: Inspection): Values {
  const values: Values = { k: [t], theta, gradient };
  for (const [name, value] of Object.entries(hyper)) values[name] = [value];
  return values;
}

/** One coordinate of everything; a scalar is the same in both. */
export const coordinate =
  (values: Values, i: number) =>
  (name: string): number =>
    values[name]?.[i] ?? values[name]?.[0] ?? Number.NaN;
