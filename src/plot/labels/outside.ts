import type { Frame } from '../frame';
import { widthOf } from '../svg/wrap';
import type { Box, Room } from './room';
import { around } from './word';

/** A mark that may lie outside of what is seen, in the plane's units. */
export interface Outsider {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Of the route whose end it is. */
  readonly place?: number;
}

/** A mark that lies outside, by name at the map's edge. */
export interface EdgePill extends Outsider {
  readonly box: Box;
  /** The way to it on the screen, radians. */
  readonly angle: number;
}

/** Type size, height and room beside the name for the arrow, px. */
const PILL = { size: 12.5, height: 28, more: 40 } as const;

/** From the map's edge, and above the numbers along its foot, px. */
const INSET = 8;
const FOOT = 24;

/** How far a pill moves along the edge to find room, and in what steps, px. */
const SLIDE = { step: 8, most: 320 } as const;

/** Farther off than so many times the map nothing can be brought into view together with it. */
const FARTHEST = 50;

/** Names at the edge for those marks that are not seen, each where the straight line to it leaves the map. */
export function placePills(outsiders: readonly Outsider[], frame: Frame, room: Room): EdgePill[] {
  const { width, height } = frame;
  return outsiders.flatMap((one) => {
    const [dx, dy] = [frame.toX(one.x) - width / 2, frame.toY(one.y) - height / 2];
    const out = Math.max(Math.abs(dx) / width, Math.abs(dy) / height);
    if (!(out > 0.5 && out < FARTHEST)) return [];
    const half = { x: (PILL.more + widthOf(one.name) * PILL.size) / 2, y: PILL.height / 2 };
    const most = { x: width / 2 - half.x - INSET, y: height / 2 - half.y - FOOT };
    const share = Math.min(most.x / Math.abs(dx), most.y / Math.abs(dy));
    const [x, y] = [width / 2 + dx * share, height / 2 + dy * share];
    // Along the edge that the line leaves by.
    const along = most.x / Math.abs(dx) < most.y / Math.abs(dy) ? ([0, 1] as const) : ([1, 0] as const);
    for (let far = 0; far < SLIDE.most; far += SLIDE.step)
      for (const to of [far, -far]) {
        const box = around(x + along[0] * to, y + along[1] * to, half.x, half.y);
        if (!room.isFree(box, 'over')) continue;
        room.take(box);
        return [{ ...one, box, angle: Math.atan2(dy, dx) }];
      }
    return [];
  });
}
