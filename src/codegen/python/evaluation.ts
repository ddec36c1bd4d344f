import type { Plan } from '../plan';
import type { PythonLanguage } from './loss';

/** The Hessian by differences of the gradient, as the page makes it of batches that are parts of data sets. */
function differences({ domain: [xmin, xmax, ymin, ymax] }: Plan): string[] {
  return [
    'def hessian(x, y):  # differences of the gradient stand for it',
    `    next_x, next_y = x + ${2 ** -20 * (xmax - xmin)}, y + ${2 ** -20 * (ymax - ymin)}`,
    '    g, right, up = evaluate(x, y)[1], evaluate(next_x, y)[1], evaluate(x, next_y)[1]',
    '    xx = (right[0] - g[0]) / (next_x - x)',
    '    xy = ((right[1] - g[1]) / (next_x - x) + (up[0] - g[0]) / (next_y - y)) / 2',
    '    return xx, xy, (up[1] - g[1]) / (next_y - y)',
    '',
    '',
  ];
}

const HESSIAN = [
  'def hessian(x, y):',
  '    place = torch.tensor([x, y])',
  '    rows = torch.autograd.functional.hessian(lambda place: loss(*place), place).tolist()',
  '    return rows[0][0], rows[0][1], rows[1][1]',
  '',
  '',
];

/** The loss and its gradient as plain numbers, as procedures ask for them; of the batch where there is one. */
export function evaluationLines(plan: Plan, language: PythonLanguage, bends: boolean): string[] {
  const { batches, columns } = plan;
  const tilted = batches !== undefined && batches.noise > 0;
  const part = batches ? ', batch' : '';
  const value = `${tilted ? 'batch_loss' : 'loss'}(*place${part})`;
  const evaluate =
    language === 'numpy'
      ? [
          '    place = np.array([x, y])',
          `    return ${value}, ${tilted ? 'batch_gradient' : 'gradient'}(*place${part})`,
        ]
      : [
          '    place = torch.tensor([x, y], requires_grad=True)',
          `    value = ${value}`,
          '    value.backward()',
          '    return value.item(), place.grad.tolist()',
        ];
  const sampled = columns.length > 0 && batches !== undefined;
  return [
    'def evaluate(x, y):',
    ...evaluate,
    '',
    '',
    ...(bends && sampled ? differences(plan) : []),
    ...(bends && !sampled && language === 'pytorch' ? HESSIAN : []),
  ];
}
