import { simulate } from '../../core/simulate';
import type { Trajectory } from '../../core/trajectory';
import { decode } from '../../scenario/decodeAddress';

/** One route of a scene walked many times over the same data, with other samples drawn each time. @param n from 1 */
export function drawsOf(address: string, n: number, count: number): readonly Trajectory[] {
  const { scenario } = decode(address);
  const run = scenario.runs[n - 1];
  if (!run) throw new Error(`${address} has no route ${n}`);
  return simulate({ ...scenario, runs: Array.from({ length: count }, () => run) });
}

/** What a column holds in the second half of each walk, one after the other. */
export const lateOf = (draws: readonly Trajectory[], column: 'x' | 'y' | 'loss'): number[] =>
  draws.flatMap((draw) => [...draw[column].subarray(draw.length >> 1, draw.length)]);

/** The mean of some numbers, and how far they usually lie from it: their standard deviation. */
export function spreadOf(values: readonly number[]): { readonly mean: number; readonly sd: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / (values.length - 1)) };
}

/** How many updates a walk makes with so many samples looked at. */
export function updatesFor({ evals, length }: Trajectory, samples: number): number {
  let updates = 0;
  while (updates + 1 < length && evals[updates + 1]! <= samples) updates++;
  return updates;
}
