import { minimumFrom, type Smooth } from '../../core/minima/descend';
import type { Minimum, Point } from '../../core/types';

/** The longest step to a minimum from the place beside which it lies, in the plane's units. */
const REACH: Point = [1, 1];

/** The minimum beside each of the places given, which must lie where the surface is convex; the lowest first. */
export const minimaNear = (shape: Smooth, places: readonly Point[]): Minimum[] =>
  places.flatMap((place) => minimumFrom(shape, place, REACH) ?? []).sort((a, b) => a.value - b.value);

/** Every pair of one number from each list. */
export const pairs = (xs: readonly number[], ys: readonly number[]): Point[] =>
  xs.flatMap((x) => ys.map((y) => [x, y] as const));
