import type { ProcedureCode } from '../shared/procedureCode';
import { AIM, FOLLOW, LESSON, RAY, WOLFE } from '../shared/pythonSearch';

export const python: ProcedureCode = {
  tools: ['c1, c2 = 0.0001, 0.9', ...RAY, ...WOLFE, ...AIM],
  memory: ['lessons = []'],
  each: [
    'level = max(abs(g[0]), abs(g[1])) <= tolerance_grad',
    'd = aim(g, lessons)',
    'fresh = not lessons or not dot(g, d) < 0',
    'ray = Ray(evaluate, theta, [-g[0], -g[1]] if fresh else d)',
    'if not level and (fresh or not is_unseen(ray, lr)):',
    '    first = lr / max(1, abs(g[0]) + abs(g[1])) if fresh else lr',
    '    longest = max(abs(ray.d[0]), abs(ray.d[1]))',
    '    trial = search_wolfe(ray, first, tolerance_change / longest)',
    '    if fresh or not trial:',
    '        lessons = []',
    ...[...FOLLOW, ...LESSON].map((line) => `    ${line}`),
    '            lessons = [*lessons, (p, y)][-history_size:]',
  ],
};
