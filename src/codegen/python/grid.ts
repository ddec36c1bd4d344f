import type { ProgramLanguage } from '../dialects';
import { type GridLoss, heightLines, inCells, KERNEL } from '../grids';
import { indent } from '../text';

const written = (name: keyof typeof KERNEL): string[] => [
  `def ${name}(t):`,
  '    return [',
  ...indent(
    KERNEL[name].map((weight) => `${weight},`),
    8,
  ),
  '    ]',
  '',
  '',
];

/** The loss through a grid, with the numbers; the gradient is written out where nothing works it out by itself. */
export function gridLines({ heights, rise }: GridLoss, language: ProgramLanguage, withHessian: boolean): string[] {
  const { columns, rows, x, y } = heights;
  const numpy = language === 'numpy';
  const over = (...steps: number[]): string => steps.map((step) => (step === 1 ? '' : ` / ${step}`)).join('');
  return [
    `columns, rows = ${columns}, ${rows}`,
    'heights = [  # row by row, from the lowest y up',
    ...indent(heightLines(heights), 4),
    ']',
    '',
    '',
    '# Beyond the border the land goes on as its nearest number and rises with the square of the way there.',
    'def node(i, j):',
    '    p, q = min(max(i, 0), columns - 1), min(max(j, 0), rows - 1)',
    `    return heights[q * columns + p] + ${rise} * ((i - p) ** 2 + (j - q) ** 2)`,
    '',
    '',
    `# How the four nodes around a part t of a cell count (Keys, 1981)${numpy ? ', and the derivatives' : ''}.`,
    ...written('weights'),
    ...(numpy ? written('slopes') : []),
    ...(numpy && withHessian ? written('bends') : []),
    'def weighed(x, y, across, up):',
    `    u, v = ${inCells('x', heights)}, ${inCells('y', heights)}`,
    '    i, j = math.floor(u), math.floor(v)',
    '    a, b = across(u - i), up(v - j)',
    '    return sum(a[p] * b[q] * node(i + p - 1, j + q - 1) for q in range(4) for p in range(4))',
    '',
    '',
    'def loss(x, y):',
    '    return weighed(x, y, weights, weights)',
    '',
    '',
    ...(numpy
      ? [
          'def gradient(x, y):',
          '    return np.array([',
          `        weighed(x, y, slopes, weights)${over(x.step)},`,
          `        weighed(x, y, weights, slopes)${over(y.step)},`,
          '    ])',
          '',
          '',
        ]
      : []),
    ...(numpy && withHessian
      ? [
          'def hessian(x, y):',
          '    return np.array([',
          `        weighed(x, y, bends, weights)${over(x.step, x.step)},`,
          `        weighed(x, y, slopes, slopes)${over(x.step, y.step)},`,
          `        weighed(x, y, weights, bends)${over(y.step, y.step)},`,
          '    ])',
          '',
          '',
        ]
      : []),
  ];
}
