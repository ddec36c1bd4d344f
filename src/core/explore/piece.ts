import type { Explorer } from './explorer';
import type { Findings, Trials } from './findings';
import { createTrials } from './trials';

type Numbers = Float64Array<ArrayBuffer>;

/** What an experiment has found at some of its places, as columns of their own. */
export interface Piece {
  readonly axes: Findings['axes'];
  /** Runs at each place. */
  readonly draws: number;
  /** The places, each with all of its draws. */
  readonly places: Uint32Array<ArrayBuffer>;
  /** The index is that of the place in `places` × draws + the draw. */
  readonly trials: Trials;
  /** As in `Findings`, one for each of `places`; present where they are there. */
  readonly rates?: Numbers;
  readonly means?: Numbers;
}

/** Findings that are being gathered. */
export type Gathered = Findings & { ended: boolean };

type Column = Trials[keyof Trials] | Numbers;

const columnNames = Object.keys(createTrials(0)) as readonly (keyof Trials)[];

/** The entries of some places in a column that has `each` a place. */
function taken<C extends Column>(column: C, places: Uint32Array, each: number): C {
  const part = new (column.constructor as new (length: number) => C)(places.length * each);
  places.forEach((place, i) => {
    for (let k = 0; k < each; k++) part[i * each + k] = column[place * each + k]!;
  });
  return part;
}

/** Writes what was taken of a column into another of its kind. */
function put(column: Column, part: Column, places: Uint32Array, each: number): void {
  places.forEach((place, i) => {
    for (let k = 0; k < each; k++) column[place * each + k] = part[i * each + k]!;
  });
}

/**
 * What has been found at the places that are done, in the order in which they are tried.
 * @param from how many of the first of them are left out
 */
export function pieceSince({ order, done, findings }: Explorer, from: number): Piece {
  const { axes, draws, trials, rates, means } = findings;
  const places = Uint32Array.from({ length: done - from }, (_, i) => order[from + i]!);
  const columns = columnNames.map((name) => [name, taken<Column>(trials[name], places, draws)]);
  return {
    axes,
    draws,
    places,
    trials: Object.fromEntries(columns) as unknown as Trials,
    ...(rates && { rates: taken(rates, places, 1) }),
    ...(means && { means: taken(means, places, 1) }),
  };
}

/** The findings to which pieces can be added, of an experiment of which nothing is known; those of any of its pieces. */
export function noFindings({ axes, draws, rates, means }: Omit<Piece, 'places' | 'trials'>): Gathered {
  const places = axes.reduce((all, { values }) => all * values.length, 1);
  const unknown = (): Numbers => new Float64Array(places).fill(Number.NaN);
  return {
    axes,
    draws,
    ...(rates && { rates: unknown() }),
    ...(means && { means: unknown() }),
    trials: createTrials(places * draws),
    ended: false,
  };
}

/** Writes a piece of an experiment into its findings; once more changes nothing. */
export function addPiece(findings: Findings, { places, draws, trials, rates, means }: Piece): void {
  for (const name of columnNames) put(findings.trials[name], trials[name], places, draws);
  if (findings.rates && rates) put(findings.rates, rates, places, 1);
  if (findings.means && means) put(findings.means, means, places, 1);
}

/** The memory of a piece that may be handed over; its axes stay the experiment's. */
export const buffersOfPiece = ({ places, trials, rates, means }: Piece): readonly ArrayBuffer[] =>
  [places, ...columnNames.map((name) => trials[name]), rates, means].flatMap((column) =>
    column ? [column.buffer] : [],
  );
