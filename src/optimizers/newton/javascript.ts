import { BACKTRACK, FOLLOW, INVERT, RAY } from '../shared/javascriptSearch';
import type { ProcedureCode } from '../shared/procedureCode';

export const javascript: ProcedureCode = {
  tools: [...RAY, ...BACKTRACK, ...INVERT],
  memory: [],
  each: [
    'const [xx, xy, yy] = invert(bend);',
    'const d = [-(xx * g[0] + xy * g[1]), -(xy * g[0] + yy * g[1])];',
    'const ray = createRay(evaluate, theta, d);',
    'const trial = backtrack(ray, lr);',
    FOLLOW,
  ],
  needsHessian: true,
};
