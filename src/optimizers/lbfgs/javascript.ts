import { AIM, DOWN, FOLLOW, LESSON, RAY, WOLFE } from '../shared/javascriptSearch';
import type { ProcedureCode } from '../shared/procedureCode';

export const javascript: ProcedureCode = {
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
};
