import type { ProcedureCode } from '../shared/procedureCode';

export const javascript: ProcedureCode = {
  tools: [],
  memory: ['const m = [0, 0];', 'const h = [0, 0];'],
  each: [
    'const curvature = [bend[0], bend[2]];',
    'for (const i of [0, 1]) {',
    '  m[i] = beta1 * m[i] + (1 - beta1) * g[i];',
    '  h[i] = betaCurvature * h[i] + (1 - betaCurvature) * curvature[i];',
    '  const u = Math.max(-1, Math.min(1, m[i] / Math.max(gammaCurvature * h[i], eps)));',
    '  theta[i] -= lr * (weightDecay * theta[i] + u);',
    '}',
  ],
  needsHessian: true,
};
