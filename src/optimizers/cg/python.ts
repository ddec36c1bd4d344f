import type { ProcedureCode } from '../shared/procedureCode';
import { FOLLOW, RAY, WOLFE } from '../shared/pythonSearch';

export const python: ProcedureCode = {
  tools: [...RAY, ...WOLFE],
  memory: ['direction, before, stride, since = [0.0, 0.0], [0.0, 0.0], 0.0, 0'],
  each: [
    'd = [-g[0], -g[1]]',
    'beta = 0.0',
    'if 0 < since < restart:',
    '    beta = dot(g, [g[0] - before[0], g[1] - before[1]]) / dot(before, before)',
    'turned = [beta * direction[0] - g[0], beta * direction[1] - g[1]]',
    'if beta > 0 and dot(g, turned) < 0:',
    '    d = turned',
    'else:',
    '    since = 0',
    'ray = Ray(evaluate, theta, d)',
    'known = stride > 0',
    'first = stride if known else lr',
    'trial = None if known and is_unseen(ray, first) else search_wolfe(ray, first)',
    ...FOLLOW,
    'direction, before = d, g',
    'stride, since = (trial.s, since + 1) if trial else (0.0, 0)',
  ],
};
