import type { ProcedureCode } from '../shared/procedureCode';
import { BACKTRACK, FOLLOW, RAY } from '../shared/pythonSearch';

export const python: ProcedureCode = {
  tools: [...RAY, ...BACKTRACK],
  memory: [],
  each: ['ray = Ray(evaluate, theta, [-g[0], -g[1]])', 'trial = backtrack(ray, lr)', ...FOLLOW],
};
