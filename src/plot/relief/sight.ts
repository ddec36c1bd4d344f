import { type Block, groundAt } from './block';
import type { Projection } from './projection';

/** How far the ground has to stand over a line of sight to hide what lies behind, in heights of the whole range. */
const EASE = 0.012;
/** Looks from the top of the block to its bottom in the search for what is at a pixel, at least. */
const LOOKS = 400;
const HALVINGS = 20;

/** Distance between two heights. */
const spacing = ({ halfX, columns }: Block): number => (2 * halfX) / (columns - 1);

/** Whether the ground hides a place from the viewer. */
export function isHidden({ block, rise, turn, tilt }: Projection, u: number, v: number, z: number): boolean {
  const [sin, cos] = turn;
  if (tilt[1] === 0) return false;
  const step = spacing(block) * 0.7;
  const climb = ((tilt[0] / tilt[1]) * step) / rise;
  let [x, y, sight] = [u, v, z];
  while (sight < 1) {
    x += sin * step;
    y -= cos * step;
    sight += climb;
    if (Math.abs(x) > block.halfX || Math.abs(y) > block.halfY) return false;
    if (groundAt(block, x, y) > sight + EASE) return true;
  }
  return false;
}

/** The place of the block's ground that is seen at a pixel; none beside the block, and on its sides. */
export function groundUnder(
  projection: Projection,
  px: number,
  py: number,
): readonly [u: number, v: number] | undefined {
  const { block, rise, scale, middle, turn, tilt } = projection;
  const [sin, cos] = turn;
  const across = (px - middle[0]) / scale;
  const up = (middle[1] - py) / scale;
  /** Along the line of sight, by height. */
  const at = (z: number): readonly [number, number] => {
    const far = (up - z * rise * tilt[1]) / tilt[0];
    return [across * cos - far * sin, across * sin + far * cos];
  };
  // Never farther along the ground than from one height to the next, so that no ridge is looked over.
  const looks = Math.max(LOOKS, Math.ceil((rise * tilt[1]) / tilt[0] / spacing(block)));
  let above = 1 + 1 / looks;
  for (let look = looks; look >= 0; look--) {
    const z = look / looks;
    if (groundAt(block, ...at(z)) >= z) {
      let below = z;
      for (let k = 0; k < HALVINGS; k++) {
        const half = (above + below) / 2;
        if (groundAt(block, ...at(half)) >= half) below = half;
        else above = half;
      }
      // What has no ground just above it is a side of the block, or of a hole.
      return Number.isNaN(groundAt(block, ...at(above))) ? undefined : at(below);
    }
    above = z;
  }
  return undefined;
}
