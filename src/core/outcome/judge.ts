import type { Columns } from '../columns';
import { WINDOW } from '../stop/stop';
import type { Surface } from '../types';
import { type Bottom, bottomNear, bottomWithin } from './bottom';
import { bowlAt } from './bowl';
import { nearestLowest } from './minima';
import { type Motion, motionOf } from './motion';
import type { Outcome } from './outcome';

/** The part of the change of loss that counts as none: so near a minimum's loss, a run is there. */
const ARRIVED = 1e-6;

/** The part of a loss that its rounding may make. */
const ROUNDING = 4 * Number.EPSILON;

/** The part of the map that counts as no distance at all. */
const NOWHERE = 1e-9;

/** A run hardly moves if what is left of the way, and of the loss, would take more than so many times its steps. */
const MANY = 20;

/** The part of the steepest slope of a route that counts as flat. */
const FLAT = 1e-4;

/** Slopes are flat, too, along which the whole map would change the loss by less than this part of it. */
const LEVEL = 1e-9;

/** A swing narrower than this part of the map can't be seen. */
const SEEN = 1e-6;

/** How far from its middle a run may be in the root mean square and still stay around one point, in parts of the map. */
const AROUND = 0.125;

const sizeOf = ({ domain: [xmin, xmax, ymin, ymax] }: Surface): number => Math.max(xmax - xmin, ymax - ymin);

/** How far above a minimum's loss a run may be to be there. */
function toleranceAt(surface: Surface, x: number, y: number, first: number, end: number): number {
  const bend = Math.abs(bowlAt(surface, x, y)?.trace ?? 0);
  const tiny = (bend / 2) * (NOWHERE * sizeOf(surface)) ** 2;
  return Math.max(ARRIVED * Math.abs(first - end), ROUNDING * Math.abs(end), tiny);
}

/** The update since which a run has been so near a minimum's loss that it is there; undefined where it is not. */
function arrival(loss: Float64Array, length: number, bottom: Bottom, tolerance: number): number | undefined {
  let since = length;
  while (since > 0 && loss[since - 1]! - bottom.value <= tolerance) since--;
  if (since === length) return undefined;
  // Too late to have stayed for long: only a place from which nothing is left to gain is one of rest.
  const end = loss[length - 1]!;
  const landed = end - bottom.value <= Math.max(ARRIVED * tolerance, ROUNDING * Math.abs(end));
  return length - 1 - since >= WINDOW || since === 0 || landed ? since : undefined;
}

function steepest(gradNorm: Float64Array, length: number): number {
  let most = 0;
  for (let k = 0; k < length; k++) most = Math.max(most, gradNorm[k]!);
  return most;
}

/** Whether a run at the pace of its last quarter would need many times its steps. */
function isSlow(surface: Surface, { parts, fall }: Motion, x: number, y: number, end: number): boolean {
  const hut = nearestLowest(surface, x, y);
  const bowl = bowlAt(surface, x, y);
  const way = hut?.parts ?? Math.min(1, bowl?.parts ?? 1);
  const left = hut ? end - surface.minima[hut.minimum]!.value : (bowl?.decrement ?? Number.POSITIVE_INFINITY);
  return 4 * MANY * parts < way && !(4 * MANY * fall >= left);
}

/**
 * The verdict on a run that stayed on the map, by what its columns and the surface show where it ended.
 * @param length rows that were written, the start among them
 * @param random whether its gradients were those of parts of the samples
 */
export function judge(surface: Surface, columns: Columns, length: number, random: boolean): Outcome {
  const { loss, gradNorm } = columns;
  const last = length - 1;
  const [x, y, first, end, slope] = [columns.x[last]!, columns.y[last]!, loss[0]!, loss[last]!, gradNorm[last]!];
  const bottom = bottomNear(surface, x, y, end, first);
  if (bottom) {
    const at = arrival(loss, length, bottom, toleranceAt(surface, x, y, first, end));
    if (at !== undefined) return { kind: 'converged', gradNorm: slope, at, ...bottom.facts };
  }
  const motion = motionOf(surface, columns, length);
  const distance = nearestLowest(surface, x, y)?.distance;
  const far = { gradNorm: slope, ...(distance !== undefined && { distance }) };
  const moves = !motion.still && slope > 0 && (motion.falling || motion.parts > SEEN);
  if (moves && motion.rising) return { kind: 'climbing', ...far };
  if (random && !motion.falling && motion.around <= AROUND) {
    const middle = bottomWithin(surface, motion);
    if (middle) return { kind: 'wandering', gradNorm: slope, ...middle.facts, width: motion.spread };
  }
  if (bottom && moves && motion.falling) return { kind: 'settling', gradNorm: slope, ...bottom.facts };
  if (moves && !motion.falling) return { kind: 'oscillating', ...far, width: motion.width };
  if (moves && !isSlow(surface, motion, x, y, end)) return { kind: 'descending', ...far };
  const level = slope * sizeOf(surface) <= LEVEL * Math.abs(end);
  const flat = level || (slope <= FLAT * steepest(gradNorm, length) && !bowlAt(surface, x, y));
  return { kind: flat ? 'stalled' : 'crawling', ...far };
}
