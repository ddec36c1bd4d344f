import type { MadeLine } from '../plan';

const LINE = [
  'function createLine(n, slope, intercept, noise, outliers, random) {',
  '  const x = [];',
  '  const y = [];',
  '  for (let i = 0; i < n; i++) {',
  '    x.push(2 * uniform(random) - 1);',
  '    y.push(intercept + slope * x[i] + noise * normal(random));',
  '  }',
  '  const rightmost = [...x.keys()].sort((i, j) => x[j] - x[i]);',
  '  for (const i of rightmost.slice(0, outliers)) y[i] -= 3 * Math.max(1, Math.abs(slope));',
  '  return { x, y };',
  '}',
  '',
];

/** Made-up samples, as the page makes them: what gives each column is called `line.x` or `line.y`. */
export const madeLines = ({ n, slope, intercept, noise, outliers, seed }: MadeLine): string[] => [
  ...LINE,
  `const line = createLine(${n}, ${slope}, ${intercept}, ${noise}, ${outliers}, createRandom(${seed}, -2));`,
];
