import type { Inspection } from '../../core/inspect/inspector';
import { norm } from '../../core/norm';
import type { Objective } from '../../core/objective';
import type { Point } from '../../core/types';

/** The individual gradients of a batch at a point. */
export interface Pulls {
  /** The samples, and −∇Jᵢ of each. */
  readonly ids: Uint32Array;
  readonly downs: readonly Point[];
  readonly mean: Point;
  /** The place in the batch of the longest of them, and what the mean would be without it; none in a batch of one. */
  readonly strongest: { readonly at: number; readonly without: Point; readonly times: number } | undefined;
}

/** Arrows drawn at most; of more, every so-manieth. */
const MOST = 160;

const lengthOf = ([x, y]: Point): number => norm(x, y);

/** @param ids the samples of the batch */
function pullsOf({ batchGradient }: Objective, [x, y]: Point, ids: Uint32Array): Pulls {
  const out = new Float64Array(2);
  const batch = { order: ids, start: 0, end: 0 };
  const downs = Array.from(ids, (_, at): Point => {
    batch.start = at;
    batch.end = at + 1;
    batchGradient(x, y, batch, out);
    return [-out[0]!, -out[1]!];
  });
  const m = downs.length;
  const sum = downs.reduce<Point>((all, down) => [all[0] + down[0], all[1] + down[1]], [0, 0]);
  const lengths = downs.map(lengthOf);
  const at = lengths.reduce((best, length, i) => (length > lengths[best]! ? i : best), 0);
  const others = lengths.reduce((all, length) => all + length, 0) - lengths[at]!;
  const [px, py] = downs[at] ?? [0, 0];
  const strongest =
    m > 1
      ? {
          at,
          without: [(sum[0] - px) / (m - 1), (sum[1] - py) / (m - 1)] as const,
          times: lengths[at]! / (others / (m - 1)),
        }
      : undefined;
  return { ids, downs, mean: [sum[0] / m, sum[1] / m], strongest };
}

const known = new WeakMap<Inspection, Pulls>();

/** The individual gradients that a step's mean was taken of. */
export function pullsAt(objective: Objective, step: Inspection): Pulls {
  const old = known.get(step);
  if (old) return old;
  const ids = step.batch ?? Uint32Array.from({ length: objective.samples }, (_, i) => i);
  const pulls = pullsOf(objective, step.theta, ids);
  known.set(step, pulls);
  return pulls;
}

/** The places in the batch whose arrows are drawn: all of a small one, of a large one an even choice and the strongest. */
export function drawnOf({ downs, strongest }: Pulls): readonly number[] {
  const stride = Math.max(1, Math.ceil(downs.length / MOST));
  return [...downs.keys()].filter((at) => at % stride === 0 || at === strongest?.at);
}

/** The angle between two vectors, degrees. */
export function angleBetween([ax, ay]: Point, [bx, by]: Point): number {
  return (Math.abs(Math.atan2(ax * by - ay * bx, ax * bx + ay * by)) * 180) / Math.PI;
}

/** How long the longest of some vectors is; those without a length that is a number are none. */
export const longestOf = (vectors: readonly Point[]): number =>
  Math.max(0, ...vectors.map(lengthOf).filter(Number.isFinite));

/** How much longer than the longest a vector can be by rounding, which is coarse for the smallest doubles. */
const ROUNDED = 1.5;

/**
 * A vector as a part of that length. It has no length where it is no number or beyond the longest, as where a loss is
 * beyond all doubles: a gradient can be two numbers whose length is none, and the mean of such ones has a length again.
 */
export function partOf([x, y]: Point, longest: number): Point {
  const part: Point = [x / longest, y / longest];
  return lengthOf(part) <= ROUNDED ? part : [0, 0];
}
