import type { Moments } from '../../core/moments';
import type { Domain, Point } from '../../core/types';

/** The part of the map's half width by which the start stands off the minimum, along θ₀ and θ₁. */
const OFFSET = [-0.72, -0.6] as const;

/** How many times the spread of y the map reaches to each side of the minimum. */
const REACH = 1.6;

/** The least half of the map, as a part of the weight at its middle. */
const THINNEST = 1e-6;

/** Rounded to two digits, or as many as it takes to stay well within `half` of the value. */
function tidy(value: number, half: number): number {
  let digits = 2;
  for (let size = Math.abs(value); size >= 2 * half && digits < 17; size /= 10) digits++;
  return Number(value.toPrecision(digits));
}

/** The map around a line through the moments' data. */
export function domainAround({ meanXX, varianceX, sdY }: Moments, intercept: number, slope: number): Domain {
  const around = (centre: number, spread: number): [number, number] => {
    const half = Math.max(REACH * spread, THINNEST * Math.abs(centre));
    return [tidy(centre - half, half), tidy(centre + half, half)];
  };
  return [...around(intercept, sdY * Math.sqrt(meanXX / varianceX)), ...around(slope, sdY / Math.sqrt(varianceX))];
}

/** Where the walk begins on such a map. */
export function startIn([xmin, xmax, ymin, ymax]: Domain, intercept: number, slope: number): Point {
  const [half0, half1] = [(xmax - xmin) / 2, (ymax - ymin) / 2];
  return [tidy(intercept + OFFSET[0] * half0, half0), tidy(slope + OFFSET[1] * half1, half1)];
}
