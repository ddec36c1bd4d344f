import type { NumberParameter, SurfaceType } from '../../core/types';
import { quadratic } from '../shared/quadratic';

const kappa: NumberParameter = { kind: 'number', initial: 25, range: [1, 1000], scale: 'log', symbol: 'κ' };

/** The long valley J = ½(x² + κy²), κ its condition number: the steep walls limit the stride to 2/κ. */
export const surfaceType: SurfaceType = {
  group: 'test',
  parameters: { kappa },
  create: (params) =>
    quadratic({
      a: 1,
      b: Number(params?.kappa ?? kappa.initial),
      domain: [-3, 3, -1.8, 1.8],
      start: [-2.6, 0.7],
      steps: 120,
      good: 0.9,
    }),
};
