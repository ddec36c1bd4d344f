import type { SurfaceType } from '../../core/types';
import { type Quadratic, quadratic } from '../shared/quadratic';

const ROUND: Quadratic = { a: 1, b: 1, domain: [-3, 3, -2.4, 2.4], start: [-2.2, 1.4], steps: 60, good: 0.15 };

/** The round bowl J = ½(x² + y²): every direction curves alike, so any stride below 2 arrives. */
export const surfaceType: SurfaceType = { group: 'test', parameters: {}, create: () => quadratic(ROUND) };
