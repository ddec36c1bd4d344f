import type { Columns } from '../columns';
import { WINDOW } from '../stop/stop';
import type { Surface } from '../types';
import { type Bottom, bottomNear, bottomWithin } from './bottom';
import { bowlAt } from './bowl';
import { nearestLowest, partsOf } from './minima';
import { isNarrow, type Motion, motionOf } from './motion';
import type { Outcome } from './outcome';

/** The part of the change of loss that counts as none: so near a minimum's loss, a run is there. */
const ARRIVED = 1e-6;

/** The part of a loss that its rounding may make. */
const ROUNDING = 4 * Number.EPSILON;

/** The part of the map that counts as no distance at all. */
const NOWHERE = 1e-9;

/** A run hardly moves if what is left of the way, and of the loss, would take more than so many times its steps. */
const MANY = 20;

/** The part of the steepest slope of a route that counts as flat; in a bowl, where there is a way on, it takes less. */
const FLAT = { bowl: 1e-7, other: 1e-4 };

/** Slopes are flat, too, along which the whole map would change the loss by less than this part of it. */
const LEVEL = 1e-9;

/** How wide the last updates may spread where a run is at rest, in parts of the map. */
const REST = 0.01;

/** A swing narrower than this part of the map can't be seen. */
const SEEN = 1e-6;

/** How far from its middle a run may be in the root mean square and still stay around one point, in parts of the map. */
const AROUND = 0.125;

const sizeOf = ({ domain: [xmin, xmax, ymin, ymax] }: Surface): number => Math.max(xmax - xmin, ymax - ymin);

/** The update since which a run has been at a minimum, by its loss or its place; undefined where it is not. */
function arrival(surface: Surface, columns: Columns, length: number, bottom: Bottom): number | undefined {
  const { x, y, loss } = columns;
  const end = loss[length - 1]!;
  const rounding = ROUNDING * Math.abs(end);
  const tolerance = Math.max(ARRIVED * Math.abs(loss[0]! - end), rounding);
  const isThere = (k: number): boolean =>
    loss[k]! - bottom.value <= tolerance || partsOf(surface, x[k]! - bottom.x, y[k]! - bottom.y) <= NOWHERE;
  let since = length;
  while (since > 0 && isThere(since - 1)) since--;
  if (since === length) return undefined;
  // Too late to have stayed for long: only a place from which nothing is left to gain is one of rest.
  const landed = end - bottom.value <= Math.max(ARRIVED * tolerance, rounding);
  const stayed = length - 1 - since >= WINDOW || since === 0 || landed;
  return stayed && isNarrow(surface, columns, Math.max(since, length - WINDOW), length, REST) ? since : undefined;
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
  const way = Math.min(1, hut?.parts ?? bowl?.parts ?? 1);
  const above = hut?.lowest ? end - surface.minima[hut.minimum]!.value : 0;
  const left = above > 0 ? above : Number.POSITIVE_INFINITY;
  return 4 * MANY * parts < way && !(4 * MANY * fall >= left);
}

/** What a verdict has to know of a run beside its columns. */
interface Manner {
  /** Rows that were written, the start among them. */
  readonly length: number;
  /** Whether its gradients were those of parts of the samples. */
  readonly random: boolean;
  /** Whether it ended because its state came again. */
  readonly repeats: boolean;
}

/** The verdict on a run that stayed on the map, by what its columns and the surface show where it ended. */
export function judge(surface: Surface, columns: Columns, { length, random, repeats }: Manner): Outcome {
  const { loss, gradNorm } = columns;
  const last = length - 1;
  const [x, y, first, end, slope] = [columns.x[last]!, columns.y[last]!, loss[0]!, loss[last]!, gradNorm[last]!];
  const bottom = bottomNear(surface, { x, y, value: end }, first);
  if (bottom) {
    const at = arrival(surface, columns, length, bottom);
    if (at !== undefined) return { kind: 'converged', gradNorm: slope, at, ...bottom.facts };
  }
  const motion = motionOf(surface, columns, length, bottom?.value);
  const distance = nearestLowest(surface, x, y)?.distance;
  const far = { gradNorm: slope, ...(distance !== undefined && { distance }) };
  const rests = motion.still || (repeats && isNarrow(surface, columns, last - 1, length, 0));
  const moves = !rests && slope > 0 && (motion.falling || motion.parts > SEEN);
  if (moves && motion.rising) return { kind: 'climbing', ...far };
  if (random && moves && !motion.falling && motion.around <= AROUND) {
    const middle = bottomWithin(surface, motion);
    if (middle) return { kind: 'wandering', gradNorm: slope, ...middle.facts, width: motion.spread };
  }
  if (bottom && moves && motion.falling) return { kind: 'settling', gradNorm: slope, ...bottom.facts };
  if (moves && !motion.falling) return { kind: 'oscillating', ...far, width: motion.width };
  if (moves && !isSlow(surface, motion, x, y, end)) return { kind: 'descending', ...far };
  const level = slope * sizeOf(surface) <= LEVEL * Math.abs(end);
  const small = slope / steepest(gradNorm, length) <= (bowlAt(surface, x, y) ? FLAT.bowl : FLAT.other);
  return { kind: level || small ? 'stalled' : 'crawling', ...far };
}
