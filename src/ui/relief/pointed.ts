import type { Point } from '../../core/types';
import { createFrame } from '../../plot/frame';
import type { Projection } from '../../plot/relief/projection';
import { groundUnder } from '../../plot/relief/visibility';
import { tidyPoint } from '../map/tidy';

/** A point rounded to what the relief's pixels can tell. */
export function tidyOnRelief(point: Point, { block, scale }: Projection): Point {
  return tidyPoint(point, createFrame(block.domain, 2 * block.halfX * scale, 2 * block.halfY * scale, 'free'));
}

/** The point of the plane whose ground is seen at a pixel; none where there is no ground. */
export function pointUnder(projection: Projection, px: number, py: number): Point | undefined {
  const ground = groundUnder(projection, px, py);
  const { block } = projection;
  return ground && [block.fromU(ground[0]), block.fromV(ground[1])];
}
