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

/** How many updates a walk makes with so many samples looked at. */
export function updatesFor({ evals, length }: Trajectory, samples: number): number {
  let updates = 0;
  while (updates + 1 < length && evals[updates + 1]! <= samples) updates++;
  return updates;
}
