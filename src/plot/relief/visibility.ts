import { groundAt, spacing } from './block';
import type { Projection } from './projection';

/** Looks along a line of sight in the search for what is at a pixel, to one distance between two heights. */
const LOOKS = 1.5;
const HALVINGS = 20;

/** The place of the block's ground that is seen at a pixel; none beside the block, and on its sides. */
export function groundUnder(
  { block, rise, scale, middle, turn, tilt }: Projection,
  px: number,
  py: number,
): readonly [u: number, v: number] | undefined {
  const [sin, cos] = turn;
  const across = (px - middle[0]) / scale;
  const up = (middle[1] - py) / scale;
  /** So far along the line of sight, away from the viewer: the place beneath it, and its height. */
  const at = (way: number) => {
    const far = up * tilt[0] + way * tilt[1];
    const z = (up * tilt[1] - way * tilt[0]) / rise;
    return { u: across * cos - far * sin, v: across * sin + far * cos, z };
  };
  const groundOn = (way: number): readonly [ground: number, sight: number] => {
    const { u, v, z } = at(way);
    return [groundAt(block, u, v), z];
  };
  const isBelow = (way: number): boolean => {
    const [ground, sight] = groundOn(way);
    return ground >= sight;
  };
  const reach = Math.hypot(block.halfX, block.halfY) + rise;
  const looks = Math.ceil((2 * reach * LOOKS) / spacing(block));
  let before = -reach;
  for (let look = 1; look <= looks; look++) {
    const way = ((2 * look) / looks - 1) * reach;
    if (isBelow(way)) {
      let [above, below] = [before, way];
      for (let k = 0; k < HALVINGS; k++) {
        const half = (above + below) / 2;
        if (isBelow(half)) below = half;
        else above = half;
      }
      // What has no ground just before it is a side of the block, or of a hole.
      if (Number.isNaN(groundOn(above)[0])) return undefined;
      const { u, v } = at(below);
      return [u, v];
    }
    before = way;
  }
  return undefined;
}
