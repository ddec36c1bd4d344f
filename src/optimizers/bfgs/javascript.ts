import { DOWN, FOLLOW, LESSON, RAY, WOLFE } from '../shared/javascriptSearch';
import type { ProcedureCode } from '../shared/procedureCode';

export const javascript: ProcedureCode = {
  tools: [...RAY, ...WOLFE, DOWN, ''],
  memory: ['let h = [0, 0, 0];'],
  each: [
    'const aimed = [-(h[0] * g[0] + h[1] * g[1]), -(h[1] * g[0] + h[2] * g[1])];',
    'const fresh = !(dot(g, aimed) < 0);',
    'const ray = createRay(evaluate, theta, fresh ? down(g) : aimed);',
    'const arrived = !fresh && isUnseen(ray, lr);',
    'const first = fresh ? lr / Math.max(1, Math.abs(g[0]) + Math.abs(g[1])) : lr;',
    'const trial = arrived ? undefined : searchWolfe(ray, first);',
    FOLLOW,
    'if (!trial && !arrived) h = [0, 0, 0];',
    'if (trial) {',
    ...LESSON.map((line) => line.slice(2)),
    '    if (fresh) h = [curve / dot(y, y), 0, curve / dot(y, y)];',
    '    const hy = [h[0] * y[0] + h[1] * y[1], h[1] * y[0] + h[2] * y[1]];',
    '    const more = 1 + dot(y, hy) / curve;',
    '    h[0] += (more * p[0] * p[0] - 2 * hy[0] * p[0]) / curve;',
    '    h[1] += (more * p[0] * p[1] - hy[0] * p[1] - hy[1] * p[0]) / curve;',
    '    h[2] += (more * p[1] * p[1] - 2 * hy[1] * p[1]) / curve;',
    '  }',
    '}',
  ],
};
