import { groundAt, spacing } from './block';
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
  const skylines: (Float32Array | undefined)[] = [];

  const skylineAt = (line: number): Float32Array => {
    const known = skylines[line];
    if (known) return known;
    const across = line * step - reach;
    const skyline = new Float32Array(count);
    let highest = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < count; k++) {
      const near = reach - k * step;
      const height = groundAt(block, across * cos + near * sin, across * sin - near * cos) - climb * near;
      if (height > highest) highest = height;
      skyline[k] = highest;
    }
    skylines[line] = skyline;
    return skyline;
  };

  return (u, v, z) => {
    const near = u * sin - v * cos;
    const line = (u * cos + v * sin + reach) / step;
    // The last place on a line that is a step or more nearer to the viewer.
    const place = Math.min(count, Math.floor((reach - near) / step)) - 1;
    if (!(place >= 0 && line >= 0)) return false;
    const left = Math.floor(line);
    const share = line - left;
    const highest = skylineAt(left)[place]! * (1 - share) + skylineAt(left + 1)[place]! * share;
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
