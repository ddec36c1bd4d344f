import type { Design } from '../../core/explore/design';
import type { Surface } from '../../core/types';
import { type AxisScale, axisScale } from '../../plot/experiment/axisScale';

/** Where the places lie in a picture, px, and the scales within. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly scales: readonly [AxisScale, AxisScale];
}

/** Room for what is written along the axes, in sixteenths of a rem. */
const ROOM = { left: 58, bottom: 46, top: 10, right: 14 } as const;

/**
 * The area of a plane in a picture of a size: with its axes beside it, or, of starts, filled by the map as far as its
 * shape lets it.
 * @param type px to a sixteenth of a rem
 */
export function planeArea(
  [first, second]: Design['axes'],
  width: number,
  height: number,
  basins: boolean,
  aspect: Surface['aspect'],
  type = 1,
): Area | undefined {
  if (!second) return undefined;
  let [left, top, across, down] = [0, 0, width, height];
  if (basins && aspect === 'equal') {
    const [w, h] = [first, second].map(({ ends: [from, to] }) => to - from || 1) as [number, number];
    const scale = Math.min(width / w, height / h);
    [across, down] = [Math.round(w * scale), Math.round(h * scale)];
    [left, top] = [Math.round((width - across) / 2), 0];
  } else if (!basins) {
    [left, top] = [ROOM.left * type, ROOM.top * type];
    [across, down] = [Math.max(40, width - left - ROOM.right * type), Math.max(40, height - top - ROOM.bottom * type)];
  }
  return {
    left,
    top,
    width: across,
    height: down,
    scales: [axisScale(first, 0, across), axisScale(second, down, 0)],
  };
}
