import type { Sliced } from '../../sliced';
import type { Point } from '../../types';
import type { SampleMoments } from './sampleMoments';

/**
 * What gradient descent on a quadratic loss is expected to do where each batch is drawn anew: the mean of its offset e from
 * the lowest point, and the mean of eeᵀ. Exact, since an update makes e ← (I − αH_B)e − αg_B, and what a batch's Hessian H_B
 * and its gradient g_B at the lowest point have to do with each other is known. Where all samples bend alike it is the noisy
 * quadratic model of Zhang et al., "Which algorithmic choices matter at which batch sizes?", NeurIPS 2019.
 */
export interface Expectation {
  /** Makes one more update. */
  step(): void;
  /** E[J] − J(lowest) by now. */
  excess(): number;
}

/** How much less the mean of a batch differs than one sample does; drawn without replacement, the whole not at all. */
const spreadOfMean = (batch: number, samples: number): number =>
  samples > 1 ? (samples - batch) / ((samples - 1) * batch) : 0;

/** An update's effect on E[eeᵀ] = (s, t; t, u): a linear map, with what the batches' gradients add. */
function effectOf({ hessian, spread }: SampleMoments, rate: number, ratio: number) {
  const [a, b, c] = hessian;
  const [k, l, m] = [1 - rate * a, -rate * b, 1 - rate * c];
  const factor = rate * rate * ratio;
  const of = (i: number, j: number): number => factor * spread[5 * i + j]!;
  return {
    mean: [k, l, m] as const,
    map: [
      k * k + of(0, 0),
      2 * (k * l + of(0, 1)),
      l * l + of(1, 1),
      k * l + of(0, 1),
      k * m + l * l + of(0, 2) + of(1, 1),
      l * m + of(1, 2),
      l * l + of(1, 1),
      2 * (l * m + of(1, 2)),
      m * m + of(2, 2),
    ],
    /** What a mean offset of 1 along x and along y adds, since batches that bend more also pull otherwise. */
    mixed: [2 * of(0, 3), 2 * of(1, 3), of(0, 4) + of(1, 3), of(1, 4) + of(2, 3), 2 * of(1, 4), 2 * of(2, 4)],
    added: [of(3, 3), of(3, 4), of(4, 4)],
  };
}

/**
 * @param batch samples in a batch
 * @param start where it begins, in the plane's units
 */
export function expectationOf(moments: SampleMoments, rate: number, batch: number, start: Point): Expectation {
  const { bends, samples, hessian } = moments;
  const [a, b, c] = hessian;
  const { mean, map, mixed, added } = effectOf(moments, rate, spreadOfMean(batch, samples));
  let x = start[0] - bends.lowest.x;
  let y = start[1] - bends.lowest.y;
  let [s, t, u] = [x * x, x * y, y * y];
  return {
    step() {
      const row = (i: number): number =>
        map[3 * i]! * s +
        map[3 * i + 1]! * t +
        map[3 * i + 2]! * u +
        mixed[2 * i]! * x +
        mixed[2 * i + 1]! * y +
        added[i]!;
      [s, t, u] = [row(0), row(1), row(2)];
      [x, y] = [mean[0] * x + mean[1] * y, mean[1] * x + mean[2] * y];
    },
    excess: () => (a * s + 2 * b * t + c * u) / 2,
  };
}

/** Times that the map is taken twice until it is that of updates without end. */
const DOUBLINGS = 60;

/** E[J] − J(lowest) that sampling keeps up for ever; infinite where the stride is too long for the loss to come to rest. */
export function floorOf(moments: SampleMoments, rate: number, batch: number): number {
  const { hessian, samples } = moments;
  const effect = effectOf(moments, rate, spreadOfMean(batch, samples));
  let map = effect.map;
  let added = effect.added;
  for (let round = 0; round < DOUBLINGS; round++) {
    const [m, v] = [map, added];
    const entry = (i: number, j: number): number =>
      m[3 * i]! * m[j]! + m[3 * i + 1]! * m[3 + j]! + m[3 * i + 2]! * m[6 + j]!;
    added = [0, 1, 2].map((i) => v[i]! + m[3 * i]! * v[0]! + m[3 * i + 1]! * v[1]! + m[3 * i + 2]! * v[2]!);
    map = [0, 1, 2].flatMap((i) => [0, 1, 2].map((j) => entry(i, j)));
    const size = Math.max(...map.map(Math.abs));
    if (size < Number.MIN_VALUE * 2 ** 52) break;
    if (!(size < 1e150)) return Number.POSITIVE_INFINITY;
  }
  if (Math.max(...map.map(Math.abs)) > 1e-9) return Number.POSITIVE_INFINITY;
  const [a, b, c] = hessian;
  return (a * added[0]! + 2 * b * added[1]! + c * added[2]!) / 2;
}

/** How a rate comes to the target: after how many updates, and with what excess loss then. */
interface Arrival {
  readonly updates: number;
  readonly excess: number;
}

/**
 * The first update at which the expected excess loss is at most a part `target` of the start's; infinite where it is not
 * within `most` updates.
 */
export function expectedArrival(
  moments: SampleMoments,
  {
    rate,
    batch,
    start,
    target,
  }: { readonly rate: number; readonly batch: number; readonly start: Point; readonly target: number },
  most: number,
): Arrival {
  const expectation = expectationOf(moments, rate, batch, start);
  const goal = target * expectation.excess();
  for (let update = 0; update <= most; update++) {
    const excess = expectation.excess();
    if (excess <= goal) return { updates: update, excess };
    if (!Number.isFinite(excess)) break;
    expectation.step();
  }
  return { updates: Number.POSITIVE_INFINITY, excess: Number.POSITIVE_INFINITY };
}

/** Work of an update of an expectation. */
const STEP = 0.3;

/** Of some rates that which is expected to come to the target first, and of several the one that is lowest then. */
export function* bestRateFor(
  moments: SampleMoments,
  rates: Iterable<number>,
  of: { readonly batch: number; readonly start: Point; readonly target: number },
  most: number,
): Sliced<number | undefined> {
  let best: number | undefined;
  let first: Arrival = { updates: most, excess: Number.POSITIVE_INFINITY };
  for (const rate of rates) {
    const arrival = expectedArrival(moments, { ...of, rate }, first.updates);
    yield STEP * Math.min(arrival.updates, first.updates);
    if (arrival.updates > first.updates || (arrival.updates === first.updates && arrival.excess >= first.excess))
      continue;
    [best, first] = [rate, arrival];
  }
  return best;
}
