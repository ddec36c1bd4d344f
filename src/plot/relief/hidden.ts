import { groundAt, lineWithin, spacing } from './block';
import { isGlass } from './camera';
import type { Projection } from './projection';

/** How far the ground has to stand over a line of sight to hide what lies behind, in heights of the whole range. */
const EASE = 0.012;
/** Between two lines, and between two places of a line, in distances of heights: with more, rough ground hides what is seen. */
const STEP = 0.7;

type IsHidden = (u: number, v: number, z: number) => boolean;

/**
 * What a projection hides. Along lines towards the viewer it keeps for each place
 * the highest of the ground from there on, less what a line of sight climbs on the way; between two lines it is even.
 */
function createHidden({ block, rise, turn, tilt }: Projection): IsHidden {
  const [sin, cos] = turn;
  const step = STEP * spacing(block);
  const climb = tilt[0] / tilt[1] / rise;
  const reach = Math.hypot(block.halfX, block.halfY);
  const count = Math.ceil((2 * reach) / step) + 1;
  const skylines = new Float32Array(count * count);
  const made = new Uint8Array(count);

  /** Where the skyline of a line begins. */
  const skylineOf = (line: number): number => {
    const begin = line * count;
    if (made[line] === 1) return begin;
    made[line] = 1;
    const across = line * step - reach;
    const [alongX, alongY] = [lineWithin(across * cos, sin, block.halfX), lineWithin(across * sin, -cos, block.halfY)];
    // Of the line that part which is on the block.
    const first = Math.max(0, Math.ceil((reach - Math.min(alongX[1], alongY[1])) / step));
    const last = Math.min(count - 1, Math.floor((reach - Math.max(alongX[0], alongY[0])) / step));
    let highest = Number.NEGATIVE_INFINITY;
    skylines.fill(highest, begin, begin + Math.min(count, first));
    for (let k = first; k <= last; k++) {
      const near = reach - k * step;
      const height = groundAt(block, across * cos + near * sin, across * sin - near * cos) - climb * near;
      if (height > highest) highest = height;
      skylines[begin + k] = highest;
    }
    skylines.fill(highest, begin + Math.max(0, last + 1), begin + count);
    return begin;
  };

  return (u, v, z) => {
    const near = u * sin - v * cos;
    const line = (u * cos + v * sin + reach) / step;
    // The last place on a line that is a step or more nearer to the viewer.
    const place = Math.min(count, Math.floor((reach - near) / step)) - 1;
    if (!(place >= 0 && line >= 0 && line < count - 1)) return false;
    const left = Math.floor(line);
    const share = line - left;
    const [one, other] = [skylines[skylineOf(left) + place]!, skylines[skylineOf(left + 1) + place]!];
    const highest = one * (1 - share) + other * share;
    return highest > z + EASE - climb * near;
  };
}

const known = new WeakMap<Projection, IsHidden>();

/** Whether the ground hides a place from the viewer. */
export function isHidden(projection: Projection, u: number, v: number, z: number): boolean {
  if (projection.tilt[1] === 0 || isGlass(projection.camera)) return false;
  const hides = known.get(projection) ?? createHidden(projection);
  known.set(projection, hides);
  return hides(u, v, z);
}
