import type { MadeLine } from '../plan';

const LINE = [
  'def create_line(n, slope, intercept, noise, outliers, words):',
  '    x, y = [], []',
  '    for _ in range(n):',
  '        x.append(2 * uniform(words) - 1)',
  '        y.append(intercept + slope * x[-1] + noise * normal(words))',
  '    rightmost = sorted(range(n), key=lambda i: -x[i])',
  '    for i in rightmost[:outliers]:',
  '        y[i] -= 3 * max(1, abs(slope))',
  '    return x, y',
  '',
  '',
];

/** Made-up samples, as the page makes them: what gives each column is called `line_x` or `line_y`. */
export const madeLines = ({ n, slope, intercept, noise, outliers, seed }: MadeLine): string[] => [
  ...LINE,
  `line_x, line_y = create_line(${n}, ${slope}, ${intercept}, ${noise}, ${outliers}, random_words(${seed}, -2))`,
];
