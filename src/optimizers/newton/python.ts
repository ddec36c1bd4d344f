import type { ProcedureCode } from '../shared/procedureCode';
import { BACKTRACK, FOLLOW, INVERT, RAY } from '../shared/pythonSearch';

export const python: ProcedureCode = {
  tools: [...RAY, ...BACKTRACK, ...INVERT],
  memory: [],
  each: [
    'xx, xy, yy = invert(*bend)',
    'd = [-(xx * g[0] + xy * g[1]), -(xy * g[0] + yy * g[1])]',
    'ray = Ray(evaluate, theta, d)',
    'trial = backtrack(ray, lr)',
    ...FOLLOW,
  ],
  needsHessian: true,
};
