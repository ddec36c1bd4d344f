import type { Rule } from '../../core/rule/rule';
import { DECAYED } from '../shared/lines';

export const rule: Rule = {
  lines: [
    DECAYED,
    'v = rho * v + (1 - rho) * g * g',
    'delta = sqrt(u + eps) / sqrt(v + eps) * g',
    'u = rho * u + (1 - rho) * delta * delta',
    'theta -= lr * delta',
  ],
};
