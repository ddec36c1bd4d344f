import { groundAt } from './block';
import type { Projection } from './projection';

/** A point of the plane on the ground as it is drawn: its place on the block, and on the screen, px. */
interface OnRelief {
  readonly u: number;
  readonly v: number;
  /** Height; NaN, as what is on the screen, where it has no ground. */
  readonly z: number;
  readonly px: number;
  readonly py: number;
}

export function onRelief(projection: Projection, x: number, y: number): OnRelief {
  const { block } = projection;
  const [u, v] = [block.toU(x), block.toV(y)];
  const z = groundAt(block, u, v);
  const { px, py } = projection.place(u, v, z);
  return { u, v, z, px: Number.isNaN(py) ? py : px, py };
}
