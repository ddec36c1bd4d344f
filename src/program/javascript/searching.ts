import type { SearchingId } from '../rules';
import type { Method } from '../searchMethod';
import { AIM, BACKTRACK, DOWN, INVERT, RAY, WOLFE } from './searchTools';

/** What a step teaches about the curvature, if anything. */
const LESSON = [
  '    const p = ray.d.map((value) => trial.s * value);',
  '    const y = trial.g.map((slope, i) => slope - g[i]);',
  '    const curve = dot(p, y);',
  '    if (curve > ROUNDING * Math.hypot(...p) * Math.hypot(...y)) {',
];

/** The step itself. */
const FOLLOW = 'if (trial) for (const i of [0, 1]) theta[i] += trial.s * ray.d[i];';

/** The methods that search along a line, each as code. */
export const methods: Readonly<Record<SearchingId, Method>> = {
  armijo: {
    tools: [...RAY, ...BACKTRACK],
    memory: [],
    each: ['const ray = createRay(evaluate, theta, [-g[0], -g[1]]);', 'const trial = backtrack(ray, lr);', FOLLOW],
  },
  newton: {
    tools: [...RAY, ...BACKTRACK, ...INVERT],
    memory: [],
    each: [
      'const [xx, xy, yy] = invert(bend);',
      'const d = [-(xx * g[0] + xy * g[1]), -(xy * g[0] + yy * g[1])];',
      'const ray = createRay(evaluate, theta, d);',
      'const trial = backtrack(ray, lr);',
      FOLLOW,
    ],
  },
  cg: {
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
  },
  bfgs: {
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
  },
  lbfgs: {
    tools: ['const c1 = 0.0001;', 'const c2 = 0.9;', ...RAY, ...WOLFE, DOWN, '', ...AIM],
    memory: ['let lessons = [];'],
    each: [
      'const level = Math.max(Math.abs(g[0]), Math.abs(g[1])) <= toleranceGrad;',
      'const aimed = aim(g, lessons);',
      'const fresh = lessons.length === 0 || !(dot(g, aimed) < 0);',
      'const ray = createRay(evaluate, theta, fresh ? down(g) : aimed);',
      'if (!level && (fresh || !isUnseen(ray, lr))) {',
      '  const first = fresh ? lr / Math.max(1, Math.abs(g[0]) + Math.abs(g[1])) : lr;',
      '  const longest = Math.max(Math.abs(ray.d[0]), Math.abs(ray.d[1]));',
      '  const trial = searchWolfe(ray, first, toleranceChange / longest);',
      `  ${FOLLOW}`,
      '  if (fresh || !trial) lessons = [];',
      '  if (trial) {',
      ...LESSON,
      '      lessons = [...lessons, { p, y }].slice(-historySize);',
      '    }',
      '  }',
      '}',
    ],
  },
};
