import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: [
    'J = 0.06(x^2 + y^2)',
    '+ 2.4 exp(-((x - 0.1)^2 + (y - 1.5)^2)/1.62)',
    '- 1.9 exp(-((x - 1.25)^2 + (y + 1.1)^2)/0.5)',
    '- 1.2 exp(-((x + 1.5)^2 + (y + 0.6)^2)/1.805)',
    '+ 0.6 exp(-((x + 0.1)^2 + (y + 1.8)^2)/0.605)',
    '+ 0.5 exp(-((x - 2.2)^2 + (y - 0.9)^2)/0.72)',
  ],
  printed: [
    'J(x, y) = 0.06 (x^2 + y^2)',
    '+ ∑_{i = 1}^5 a_i e^{− d_i^2 / (2 w_i^2)}',
    'd_i^2 = (x − x_i)^2 + (y − y_i)^2',
  ],
};
