import type { ProcedureCode } from '../shared/procedureCode';

export const python: ProcedureCode = {
  tools: [],
  memory: ['m, h = [0.0, 0.0], [0.0, 0.0]'],
  each: [
    'curvature = bend[0], bend[2]',
    'for i in range(2):',
    '    m[i] = beta1 * m[i] + (1 - beta1) * g[i]',
    '    h[i] = beta_curvature * h[i] + (1 - beta_curvature) * curvature[i]',
    '    u = max(-1.0, min(1.0, m[i] / max(gamma_curvature * h[i], eps)))',
    '    theta[i] -= lr * (weight_decay * theta[i] + u)',
  ],
  needsHessian: true,
};
