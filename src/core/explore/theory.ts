import { norm } from '../norm';
import type { Objective } from '../objective';
import { fullBatch } from '../sampler';
import type { Point } from '../types';

/** One direction along which a quadratic loss curves, as gradient descent sees it. */
export interface Mode {
  /** The curvature h. */
  readonly curvature: number;
  /** The start's offset from the lowest point along it, r. */
  readonly offset: number;
  /** The variance of one sample's gradient along it at the lowest point, c. */
  readonly variance: number;
}

/** The unit eigenvectors of the symmetric matrix (a b; b c), that of the larger eigenvalue first. */
function eigenvectors(a: number, b: number, c: number): readonly [Point, Point] {
  const half = (a - c) / 2;
  const root = norm(half, b);
  // Of the two ways to write it, the one without cancellation.
  const [x, y] = half >= 0 ? [half + root, b] : [b, root - half];
  const length = norm(x, y);
  if (length === 0)
    return [
      [1, 0],
      [0, 1],
    ];
  return [
    [x / length, y / length],
    [-y / length, x / length],
  ];
}

/**
 * What the noisy quadratic model needs of a loss (Zhang et al., "Which algorithmic choices matter at which batch sizes?",
 * NeurIPS 2019): its curvatures, and along each the start's offset and the variance of a sample's gradient. Undefined
 * where the loss does not curve the same everywhere.
 */
export function modesOf({ surface, samples, batchGradient }: Objective, start: Point): readonly Mode[] | undefined {
  const [low] = surface.minima;
  if (surface.lambdaMax === undefined || !low) return undefined;
  const hessian = new Float64Array(3);
  surface.hessian(low.x, low.y, hessian);
  const [a, b, c] = hessian as unknown as readonly [number, number, number];
  const batch = fullBatch(samples);
  const gradient = new Float64Array(2);
  const vectors = eigenvectors(a, b, c);
  const squares = [0, 0];
  for (let sample = 0; sample < samples && samples > 1; sample++) {
    batch.start = sample;
    batch.end = sample + 1;
    batchGradient(low.x, low.y, batch, gradient);
    vectors.forEach(([x, y], i) => {
      squares[i]! += (gradient[0]! * x + gradient[1]! * y) ** 2 / samples;
    });
  }
  return vectors.map(([x, y], i) => ({
    curvature: a * x * x + 2 * b * x * y + c * y * y,
    offset: (start[0] - low.x) * x + (start[1] - low.y) * y,
    variance: squares[i]!,
  }));
}

/** The excess loss that stays for ever along one direction: αc / (2B(2 − αh)), about αc / 4B for short strides. */
const floorAlong = ({ curvature, variance }: Mode, rate: number, batch: number): number =>
  (rate * variance) / (2 * batch * (2 - rate * curvature));

/** The excess loss E[J] − J(lowest) that sampling noise keeps up for ever; infinite where the stride is too long. */
export function floorOf(modes: readonly Mode[], rate: number, batch: number): number {
  if (modes.some(({ curvature }) => rate * curvature >= 2)) return Number.POSITIVE_INFINITY;
  return modes.reduce((sum, mode) => sum + floorAlong(mode, rate, batch), 0);
}

/**
 * The expected excess loss after t updates of gradient descent with independent draws:
 * Σ ½h(1 − αh)²ᵗr² + (1 − (1 − αh)²ᵗ)·αc / (2B(2 − αh)).
 */
export function expectedExcess(modes: readonly Mode[], rate: number, batch: number, t: number): number {
  let sum = 0;
  for (const mode of modes) {
    const kept = (1 - rate * mode.curvature) ** 2;
    const left = kept ** t;
    sum += 0.5 * mode.curvature * left * mode.offset ** 2 + (1 - left) * floorAlong(mode, rate, batch);
  }
  return sum;
}

/** Updates after which no more are counted. */
const LATE = 1e7;

/**
 * After how many updates the expected excess loss is a part `target` of the start's; not a whole number, and infinite
 * where the noise keeps it above that.
 */
export function expectedUpdates(modes: readonly Mode[], rate: number, batch: number, target: number): number {
  const goal = target * expectedExcess(modes, 0, batch, 0);
  if (!(floorOf(modes, rate, batch) < goal)) return Number.POSITIVE_INFINITY;
  let late = 1;
  while (expectedExcess(modes, rate, batch, late) > goal) {
    late *= 2;
    if (late > LATE) return Number.POSITIVE_INFINITY;
  }
  let early = 0;
  for (let round = 0; round < 50; round++) {
    const middle = (early + late) / 2;
    if (expectedExcess(modes, rate, batch, middle) > goal) early = middle;
    else late = middle;
  }
  return late;
}

/** Of some learning rates the one that is expected to come to the target in the fewest updates; undefined where none is. */
export function bestRateFor(
  modes: readonly Mode[],
  rates: Iterable<number>,
  batch: number,
  target: number,
): number | undefined {
  let best: number | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const rate of rates) {
    const updates = expectedUpdates(modes, rate, batch, target);
    if (updates < fewest) [best, fewest] = [rate, updates];
  }
  return best;
}
