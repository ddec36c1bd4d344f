import type { Domain } from '../core/types';
import type { Track } from './routePaths';

/** Farther off than so many times the map a route can't be shown together with it. */
const FARTHEST = 8;
/** Left free around what is fitted, as a part of its size. */
const PAD = 0.05;

/** A part of the plane and a place beyond it, with a little room. */
export function widened([xmin, xmax, ymin, ymax]: Domain, x: number, y: number): Domain {
  const padX = PAD * Math.max(xmax - xmin, Math.abs(x - xmin), Math.abs(x - xmax));
  const padY = PAD * Math.max(ymax - ymin, Math.abs(y - ymin), Math.abs(y - ymax));
  return [
    x < xmin ? x - padX : xmin,
    x > xmax ? x + padX : xmax,
    y < ymin ? y - padY : ymin,
    y > ymax ? y + padY : ymax,
  ];
}

/** The whole map and all of its routes, but for what is too far off to be seen with it; none where they are all on it. */
export function fitRoutes(whole: Domain, routes: readonly Track[]): Domain | undefined {
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
  if (fitted.every((side, k) => side === whole[k])) return undefined;
  const [padX, padY] = [PAD * (right - left), PAD * (high - low)];
  return [
    left < xmin ? left - padX : left,
    right > xmax ? right + padX : right,
    low < ymin ? low - padY : low,
    high > ymax ? high + padY : high,
  ];
}
