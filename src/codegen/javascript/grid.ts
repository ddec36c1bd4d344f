import { type GridLoss, heightLines, inCells, KERNEL } from '../grids';
import { indent } from '../text';

const written = (name: keyof typeof KERNEL): string[] => [
  `const ${name} = (t) => [`,
  ...indent(
    KERNEL[name].map((weight) => `${weight},`),
    2,
  ),
  '];',
];

/** The loss through a grid and its gradient, with the numbers. */
export function gridLines({ heights, rise }: GridLoss, withHessian: boolean): string[] {
  const { columns, rows, x, y } = heights;
  const over = (...steps: number[]): string => steps.map((step) => (step === 1 ? '' : ` / ${step}`)).join('');
  return [
    '// Row by row, from the lowest y up.',
    `const [columns, rows] = [${columns}, ${rows}];`,
    'const heights = [',
    ...indent(heightLines(heights), 2),
    '];',
    '',
    '// Beyond the border the land goes on as its nearest number and rises with the square of the way there.',
    'function node(i, j) {',
    '  const [p, q] = [Math.min(Math.max(i, 0), columns - 1), Math.min(Math.max(j, 0), rows - 1)];',
    `  return heights[q * columns + p] + ${rise} * ((i - p) ** 2 + (j - q) ** 2);`,
    '}',
    '',
    '// How the four nodes around a part t of a cell count (Keys, 1981), and the derivatives.',
    ...(['weights', 'slopes', ...(withHessian ? (['bends'] as const) : [])] as const).flatMap(written),
    '',
    'function weighed(x, y, across, up) {',
    `  const [u, v] = [${inCells('x', heights)}, ${inCells('y', heights)}];`,
    '  const [i, j] = [Math.floor(u), Math.floor(v)];',
    '  const [a, b] = [across(u - i), up(v - j)];',
    '  let sum = 0;',
    '  for (let q = 0; q < 4; q++) for (let p = 0; p < 4; p++) sum += a[p] * b[q] * node(i + p - 1, j + q - 1);',
    '  return sum;',
    '}',
    '',
    'function loss(x, y) {',
    '  return weighed(x, y, weights, weights);',
    '}',
    '',
    'function gradient(x, y) {',
    `  return [weighed(x, y, slopes, weights)${over(x.step)}, weighed(x, y, weights, slopes)${over(y.step)}];`,
    '}',
    '',
    ...(withHessian
      ? [
          'function hessian(x, y) {',
          '  return [',
          `    weighed(x, y, bends, weights)${over(x.step, x.step)},`,
          `    weighed(x, y, slopes, slopes)${over(x.step, y.step)},`,
          `    weighed(x, y, weights, bends)${over(y.step, y.step)},`,
          '  ];',
          '}',
          '',
        ]
      : []),
  ];
}
