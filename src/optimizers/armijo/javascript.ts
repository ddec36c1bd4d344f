import { BACKTRACK, FOLLOW, RAY } from '../shared/javascriptSearch';
import type { ProcedureCode } from '../shared/procedureCode';

export const javascript: ProcedureCode = {
  tools: [...RAY, ...BACKTRACK],
  memory: [],
  each: ['const ray = createRay(evaluate, theta, [-g[0], -g[1]]);', 'const trial = backtrack(ray, lr);', FOLLOW],
};
