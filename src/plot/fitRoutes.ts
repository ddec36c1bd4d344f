import type { Domain } from '../core/types';
import type { Polyline } from './routePaths';

/** Farther off than so many times the map a route can't be shown together with it. */
const FARTHEST = 8;
/** Left free around what is fitted, as a part of its size. */
const PAD = 0.05;

/** A part of the plane, with a little room on those sides where it goes beyond the whole map. */
function padded([left, right, low, high]: Domain, [xmin, xmax, ymin, ymax]: Domain): Domain {
  const [padX, padY] = [PAD * (right - left), PAD * (high - low)];
  return [
    left < xmin ? left - padX : left,
    right > xmax ? right + padX : right,
    low < ymin ? low - padY : low,
    high > ymax ? high + padY : high,
  ];
}

/** A part of the plane and a place beyond it, with a little room. */
export function widened(part: Domain, x: number, y: number): Domain {
  const [xmin, xmax, ymin, ymax] = part;
  return padded([Math.min(xmin, x), Math.max(xmax, x), Math.min(ymin, y), Math.max(ymax, y)], part);
}

/** The whole map and all of its routes, but for what is too far off to be seen with it; none where they are all on it. */
export function fitRoutes(whole: Domain, routes: readonly Polyline[]): Domain | undefined {
  const [xmin, xmax, ymin, ymax] = whole;
  const [width, height] = [xmax - xmin, ymax - ymin];
  let [left, right, low, high] = whole;
  for (const { x, y, length } of routes)
    for (let k = 0; k < length; k++) {
      const [px, py] = [x[k]!, y[k]!];
      const off = Math.max((xmin - px) / width, (px - xmax) / width, (ymin - py) / height, (py - ymax) / height);
      if (!(off < FARTHEST)) continue;
      left = Math.min(left, px);
      right = Math.max(right, px);
      low = Math.min(low, py);
      high = Math.max(high, py);
    }
  const fitted: Domain = [left, right, low, high];
  return fitted.every((side, k) => side === whole[k]) ? undefined : padded(fitted, whole);
}
