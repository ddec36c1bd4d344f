import type { SearchingId } from '../rules';
import type { Method } from '../searchMethod';
import { AIM, BACKTRACK, INVERT, RAY, WOLFE } from './searchTools';

/** The step itself. */
const FOLLOW = ['if trial:', '    theta = list(ray.place_at(trial.s))'];

/** What a step teaches about the curvature, if anything. */
const LESSON = [
  '    p = [trial.s * ray.d[0], trial.s * ray.d[1]]',
  '    y = [trial.g[0] - g[0], trial.g[1] - g[1]]',
  '    curve = dot(p, y)',
  '    if curve > ROUNDING * math.hypot(*p) * math.hypot(*y):',
];

/** The methods that search along a line, each as code. */
export const methods: Readonly<Record<SearchingId, Method>> = {
  armijo: {
    tools: [...RAY, ...BACKTRACK],
    memory: [],
    each: ['ray = Ray(evaluate, theta, [-g[0], -g[1]])', 'trial = backtrack(ray, lr)', ...FOLLOW],
  },
  newton: {
    tools: [...RAY, ...BACKTRACK, ...INVERT],
    memory: [],
    each: [
      'xx, xy, yy = invert(*bend)',
      'd = [-(xx * g[0] + xy * g[1]), -(xy * g[0] + yy * g[1])]',
      'ray = Ray(evaluate, theta, d)',
      'trial = backtrack(ray, lr)',
      ...FOLLOW,
    ],
  },
  cg: {
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
  },
  bfgs: {
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
  },
  lbfgs: {
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
  },
};
