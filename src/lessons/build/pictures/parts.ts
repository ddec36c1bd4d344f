import type { Minimum } from '../../../core/types';
import type { Frame } from '../../../plot/frame';
import type { Box } from '../../../plot/labels/room';
import type { Polyline } from '../../../plot/routePaths';
import { type Attributes, element } from '../../../plot/svg/markup';
import { tersePath } from '../../../plot/svg/terse';
import { themed } from './paints';

/** The axes of a chart, without values. */
export const drawAxesOf = ({ left, top, right, bottom }: Box): string =>
  element('path', {
    d: `M${left} ${top}V${bottom}H${right}`,
    fill: 'none',
    stroke: themed.muted,
    'stroke-opacity': 0.6,
  });

/** A line through points of the plane. */
export function drawLine(
  { x, y, length }: Polyline,
  frame: Frame,
  stroke: string,
  attributes: Attributes = {},
): string {
  const line = new Float64Array(2 * length);
  for (let k = 0; k < length; k++) line.set([frame.toX(x[k]!), frame.toY(y[k]!)], 2 * k);
  const round = { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
  return element('path', {
    d: tersePath([line]),
    fill: 'none',
    stroke,
    'stroke-width': 2,
    ...round,
    ...attributes,
  });
}

/** A shape, as the steps of a pen, at each of some points that lie on the sheet. */
function shapesAt({ x, y, length }: Polyline, frame: Frame, shape: string): string {
  let d = '';
  for (let k = 0; k < length; k++) {
    const [px, py] = [frame.toX(x[k]!), frame.toY(y[k]!)];
    if (px >= 0 && py >= 0 && px <= frame.width && py <= frame.height)
      d += `M${px.toFixed(1)} ${py.toFixed(1)}${shape}`;
  }
  return d;
}

/** Discs at points of the plane. */
export const drawDots = (
  points: Polyline,
  frame: Frame,
  stroke: string,
  size: number,
  attributes: Attributes = {},
): string =>
  element('path', {
    d: shapesAt(points, frame, 'h0'),
    fill: 'none',
    stroke,
    'stroke-width': size,
    'stroke-linecap': 'round',
    ...attributes,
  });

/** Crosses at points of the plane. */
export const drawCrosses = (points: Polyline, frame: Frame, stroke: string, attributes: Attributes = {}): string =>
  element('path', {
    d: shapesAt(points, frame, 'm-3-3 6 6m0-6-6 6'),
    fill: 'none',
    stroke,
    'stroke-width': 1.6,
    ...attributes,
  });

/** A plus at a point of the plane. */
export const drawCentre = ({ x, y }: Pick<Minimum, 'x' | 'y'>, frame: Frame, stroke: string): string =>
  element('path', {
    d: shapesAt({ x: Float64Array.of(x), y: Float64Array.of(y), length: 1 }, frame, 'm-6 0h12m-6-6v12'),
    fill: 'none',
    stroke,
    'stroke-width': 2,
    'stroke-linecap': 'round',
  });
