import { parseFormula } from '../core/formula/parse';
import type { Params } from '../core/types';
import type { SurfaceId } from '../surfaces/ids';
import { type Expression, fromFormula, number } from './expression';

/** A loss in x and y as formulas that are added up. */
type Landscape = readonly string[] | ((params: Params) => readonly string[]);

const hill = (height: string, cx: string, cy: string, width: string): string =>
  `${height} exp(-((x ${cx})^2 + (y ${cy})^2)/${width})`;

const LANDSCAPES: Readonly<Partial<Record<SurfaceId, Landscape>>> = {
  ackley: ['20(1 - exp(-0.2 sqrt((x^2 + y^2)/2))) + e', '- exp((cos(2 pi x) + cos(2 pi y))/2)'],
  beale: ['(1.5 - x + x y)^2 + (2.25 - x + x y^2)^2 + (2.625 - x + x y^3)^2'],
  booth: ['(x + 2y - 7)^2 + (2x + y - 5)^2'],
  bowl: ['(x^2 + y^2)/2'],
  'dixon-price': ['(x - 1)^2 + 2(2y^2 - x)^2'],
  easom: ['-cos(x) cos(y) exp(-(x - pi)^2 - (y - pi)^2)'],
  formula: ({ f }) => [String(f)],
  'goldstein-price': [
    '(1 + (x + y + 1)^2 (19 - 14(x + y) + 3(x + y)^2)) (30 + (2x - 3y)^2 (18 - 16(2x - 3y) + 3(2x - 3y)^2))',
  ],
  griewank: ['1 + (x^2 + y^2)/4000 - cos(x) cos(y/sqrt(2))'],
  himmelblau: ['(x^2 + y - 11)^2 + (x + y^2 - 7)^2'],
  levy: [
    'sin(pi(x + 3)/4)^2 + ((x - 1)/4)^2 (1 + 10 sin(pi(x + 3)/4 + 1)^2)',
    '((y - 1)/4)^2 (1 + sin(2 pi(y + 3)/4)^2)',
  ],
  matyas: ['0.26(x^2 + y^2) - 0.48x y'],
  mccormick: ['sin(x + y) + (x - y)^2 - 1.5x + 2.5y + 1'],
  'monkey-saddle': ['x^3 - 3x y^2 + 0.75(x^2 + y^2)^2'],
  mountain: [
    '0.06(x^2 + y^2)',
    hill('2.4', '- 0.1', '- 1.5', '1.62'),
    hill('-1.9', '- 1.25', '+ 1.1', '0.5'),
    hill('-1.2', '+ 1.5', '+ 0.6', '1.805'),
    hill('0.6', '+ 0.1', '+ 1.8', '0.605'),
    hill('0.5', '- 2.2', '- 0.9', '0.72'),
  ],
  plateau: ['1 - exp(-(x^2 + y^2))'],
  rastrigin: ['20 + x^2 - 10 cos(2 pi x) + y^2 - 10 cos(2 pi y)'],
  ravine: ({ kappa }) => [`(x^2 + ${kappa}y^2)/2`],
  rosenbrock: ['(1 - x)^2 + 100(y - x^2)^2'],
  saddle: ['(x^2 - y^2)/2 + y^4/4'],
  'six-hump-camel': ['(4 - 2.1x^2 + x^4/3)x^2 + x y + 4(y^2 - 1)y^2'],
  'styblinski-tang': ['(x^4 - 16x^2 + 5x + y^4 - 16y^2 + 5y)/2'],
  'three-hump-camel': ['2x^2 - 1.05x^4 + x^6/6 + x y + y^2'],
};

function read(text: string): Expression {
  const parsed = parseFormula(text);
  return 'tree' in parsed ? fromFormula(parsed.tree) : number(Number.NaN);
}

/** a + b, or a − b where b begins with a minus sign. */
function join(a: Expression, b: Expression): Expression {
  if (b.kind === 'negate') return { kind: 'binary', operator: '-', left: a, right: b.of };
  if (b.kind === 'binary' && b.operator === '*' && b.left.kind === 'negate')
    return { kind: 'binary', operator: '-', left: a, right: { ...b, left: b.left.of } };
  return { kind: 'binary', operator: '+', left: a, right: b };
}

/** The loss of a surface as an expression in x and y; none where it is made of numbers, or has not been written down. */
export function landscapeOf(id: SurfaceId, params: Params): Expression | undefined {
  const landscape = LANDSCAPES[id];
  const texts = typeof landscape === 'function' ? landscape(params) : landscape;
  return texts?.map(read).reduce(join);
}
