import type { Point } from '../../core/types';
import { spacing } from '../../plot/relief/block';
import { isHidden } from '../../plot/relief/hidden';
import { onRelief } from '../../plot/relief/onRelief';
import type { Projection } from '../../plot/relief/projection';
import type { ArrowGround } from '../inspector/arrows';

/** Of the distance between two heights so much is even ground. */
const EVEN = 0.25;

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The ground of a relief for arrows; off the block it goes on at the height of its edge. */
export function arrowGroundOf(projection: Projection): ArrowGround {
  const { width, height, block } = projection;
  const [xmin, xmax, ymin, ymax] = block.domain;
  const place = (x: number, y: number): Point => {
    const { z } = onRelief(projection, within(x, xmin, xmax), within(y, ymin, ymax));
    const { px, py } = projection.place(block.toU(x), block.toV(y), Number.isFinite(z) ? z : 0);
    return [px, py];
  };
  return {
    width,
    height,
    place,
    way([x, y], [dx, dy]) {
      const long = Math.hypot(block.toU(x + dx) - block.toU(x), block.toV(y + dy) - block.toV(y));
      const part = (EVEN * spacing(block)) / (long || 1);
      const [from, to] = [place(x, y), place(x + part * dx, y + part * dy)];
      return [(to[0] - from[0]) / part, (to[1] - from[1]) / part];
    },
    isHidden([x, y]) {
      const { u, v, z } = onRelief(projection, x, y);
      return isHidden(projection, u, v, z);
    },
  };
}
