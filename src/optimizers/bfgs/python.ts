import type { ProcedureCode } from '../shared/procedureCode';
import { FOLLOW, LESSON, RAY, WOLFE } from '../shared/pythonSearch';

export const python: ProcedureCode = {
  tools: [...RAY, ...WOLFE],
  memory: ['h = [0.0, 0.0, 0.0]'],
  each: [
    'd = [-(h[0] * g[0] + h[1] * g[1]), -(h[1] * g[0] + h[2] * g[1])]',
    'fresh = not dot(g, d) < 0',
    'ray = Ray(evaluate, theta, [-g[0], -g[1]] if fresh else d)',
    'arrived = not fresh and is_unseen(ray, lr)',
    'first = lr / max(1, abs(g[0]) + abs(g[1])) if fresh else lr',
    'trial = None if arrived else search_wolfe(ray, first)',
    'if not trial and not arrived:',
    '    h = [0.0, 0.0, 0.0]',
    ...FOLLOW,
    ...LESSON,
    '        if fresh:',
    '            h = [curve / dot(y, y), 0.0, curve / dot(y, y)]',
    '        hy = [h[0] * y[0] + h[1] * y[1], h[1] * y[0] + h[2] * y[1]]',
    '        more = 1 + dot(y, hy) / curve',
    '        h[0] += (more * p[0] * p[0] - 2 * hy[0] * p[0]) / curve',
    '        h[1] += (more * p[0] * p[1] - hy[0] * p[1] - hy[1] * p[0]) / curve',
    '        h[2] += (more * p[1] * p[1] - 2 * hy[1] * p[1]) / curve',
  ],
};
