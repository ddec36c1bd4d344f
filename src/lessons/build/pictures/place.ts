import type { Surface } from '../../../core/types';
import { createFrame, type Frame } from '../../../plot/frame';
import type { Box } from '../../../plot/labels/room';
import type { Polyline } from '../../../plot/routePaths';
import { SHEET } from './sheet';

/** The whole sheet with some points of the plane in a part of it, in its middle. */
export function frameWith(points: Pick<Polyline, 'x' | 'y'>, box: Box, aspect: Surface['aspect'] = 'free'): Frame {
  const [xmin, xmax] = [Math.min(...points.x), Math.max(...points.x)];
  const [ymin, ymax] = [Math.min(...points.y), Math.max(...points.y)];
  let perX = (box.right - box.left) / (xmax - xmin);
  let perY = (box.bottom - box.top) / (ymax - ymin);
  if (aspect === 'equal') perX = perY = Math.min(perX, perY);
  const left = (xmin + xmax) / 2 - (box.left + box.right) / 2 / perX;
  const top = (ymin + ymax) / 2 + (box.top + box.bottom) / 2 / perY;
  const domain = [left, left + SHEET.width / perX, top - SHEET.height / perY, top] as const;
  return createFrame(domain, SHEET.width, SHEET.height, 'free');
}

/** Points as a track. */
export const trackOf = (points: readonly (readonly [x: number, y: number])[]): Polyline => ({
  x: Float64Array.from(points, ([x]) => x),
  y: Float64Array.from(points, ([, y]) => y),
  length: points.length,
});
