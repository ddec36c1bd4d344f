import type { Procedure, StepReadings } from '../../core/inspect/procedure';
import { direction, gradient, searched } from './terms';

/**
 * A search along −Hg, and y, what it found out about the curvature.
 * @param isFresh whether −Hg does not lead down, so that the search follows −g
 */
export const quasiNewton = (
  aimed: (readings: StepReadings) => readonly number[],
  isFresh: (readings: StepReadings) => boolean,
): Procedure => [
  gradient,
  direction({ told: '− H g', value: aimed, applies: (readings) => !isFresh(readings) }),
  direction({ formula: '-g', applies: isFresh }),
  searched,
  {
    name: 'y',
    symbol: 'y',
    told: '∇ J(θ + s d) − g',
    value: ({ step: { gradientAfter, gradient } }) => [gradientAfter[0] - gradient[0], gradientAfter[1] - gradient[1]],
  },
];
