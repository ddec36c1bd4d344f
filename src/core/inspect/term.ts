import type { Inspection } from './inspector';

/** Numbers by name: one of a scalar, two of a vector, three (xx, xy, yy) of a symmetric matrix. */
type Values = Readonly<Record<string, readonly number[]>>;

/** What a term is computed from: the step, and everything that is known of it before this term. */
export interface Readings {
  readonly values: Values;
  readonly step: Inspection;
}

/** One line of an update's rule, computed from its formula and not by the update. */
export interface Term {
  readonly name: string;
  /** In the notation of the explanations' formulas, as is `formula`. */
  readonly symbol: string;
  /** What stands to the right of the symbol; absent where no one formula says it. */
  readonly formula?: string;
  /** Present where the formula mixes coordinates, so that no numbers can stand in it for one of them. */
  readonly whole?: true;
  /** The memory that the value is left in, or a place in it. */
  readonly slot?: { readonly name: string; readonly at?: number };
  /** Which of the map's arrows shows it. */
  readonly arrow?: Arrow;
  /** Whether the rule has this line in this step; always where absent. */
  applies?(readings: Readings): boolean;
  value(readings: Readings): readonly number[];
}

/** A gradient or a memory of gradients points uphill; a direction and the step point where they lead. */
type Arrow = 'gradient' | 'memory' | 'direction' | 'step';

/** An update as its ordered lines, the last of which is the change of θ. */
export type Terms = readonly Term[];

type At<N extends string> = Readonly<Record<N, number>>;

/** One coordinate of everything; a scalar is the same in both. */
function coordinate(values: Values, i: number): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value[i] ?? value[0]!]));
}

/** A vector, each coordinate by itself. */
export const each =
  <N extends string>(f: (at: At<N>) => number) =>
  ({ values }: Pick<Readings, 'values'>): readonly number[] =>
    [0, 1].map((i) => f(coordinate(values, i) as At<N>));

/** A scalar. */
export const one =
  <N extends string>(f: (at: At<N>) => number) =>
  ({ values }: Pick<Readings, 'values'>): readonly number[] => [f(coordinate(values, 0) as At<N>)];

/** Whether something holds of the scalars. */
export const where =
  <N extends string>(f: (at: At<N>) => boolean) =>
  ({ values }: Pick<Readings, 'values'>): boolean =>
    f(coordinate(values, 0) as At<N>);
