import { FOLLOW, RAY, WOLFE } from '../shared/javascriptSearch';
import type { ProcedureCode } from '../shared/procedureCode';

export const javascript: ProcedureCode = {
  tools: [...RAY, ...WOLFE],
  memory: ['let direction = [0, 0];', 'let before = [0, 0];', 'let stride = 0;', 'let since = 0;'],
  each: [
    'const turn = [g[0] - before[0], g[1] - before[1]];',
    'const beta = since > 0 && since < restart ? dot(g, turn) / dot(before, before) : 0;',
    'let d = [beta * direction[0] - g[0], beta * direction[1] - g[1]];',
    'if (!(beta > 0 && dot(g, d) < 0)) {',
    '  since = 0;',
    '  d = [-g[0], -g[1]];',
    '}',
    'const ray = createRay(evaluate, theta, d);',
    'const known = stride > 0;',
    'const first = known ? stride : lr;',
    'const trial = known && isUnseen(ray, first) ? undefined : searchWolfe(ray, first);',
    FOLLOW,
    'direction = d;',
    'before = g;',
    'stride = trial ? trial.s : 0;',
    'since = trial ? since + 1 : 0;',
  ],
};
