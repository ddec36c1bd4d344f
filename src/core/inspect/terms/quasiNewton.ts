import type { Readings, Terms } from '../term';
import { bareGradient, direction, pair, searched } from './common';

/**
 * A search along −Hg, and y, what it found out about the curvature.
 * @param isFresh whether −Hg does not lead down, so that the search follows −g
 */
export const quasiNewton = (
  aimed: (readings: Readings) => readonly number[],
  isFresh: (readings: Readings) => boolean,
): Terms => [
  bareGradient,
  { ...direction('− H g', aimed, (readings) => !isFresh(readings)), whole: true },
  direction('− g', (readings) => pair(readings, 'g').map((g) => -g), isFresh),
  searched,
  {
    name: 'y',
    symbol: 'y',
    formula: '∇ J(θ + s d) − g',
    whole: true,
    value: ({ step: { gradientAfter, gradient } }) => [gradientAfter[0] - gradient[0], gradientAfter[1] - gradient[1]],
  },
];
