import { describe, expect, test } from 'vitest';
import { surfaces } from '../../../../src';
import { compact } from '../../../../src/core/formula/compact';
import type { FormulaError } from '../../../../src/core/formula/error';
import { parseFormula } from '../../../../src/core/formula/parse';

type Meant = (x: number, y: number) => number;

const { sin, cos, exp, log, sqrt, cbrt, abs, atan2, hypot, tanh, PI, max, min, sign, ceil, floor, log2, log10, E } =
  Math;

/** Formulas as they are typed elsewhere, and what they come to there. */
const READ: Readonly<Record<string, readonly (readonly [typed: string, meant: Meant])[]>> = {
  Desmos: [
    [String.raw`\frac{1}{2}x^{2}+\frac{1}{2}y^{2}`, (x, y) => x ** 2 / 2 + y ** 2 / 2],
    [String.raw`\sin\left(x\right)\cdot e^{-y^{2}}`, (x, y) => sin(x) * exp(-(y ** 2))],
    [String.raw`\left|x\right|+2\left|y\right|`, (x, y) => abs(x) + 2 * abs(y)],
    [String.raw`\sqrt{x^{2}+y^{2}}-\sqrt[3]{x}`, (x, y) => hypot(x, y) - cbrt(x)],
    [String.raw`\ln\left(1+x^{2}\right)+\log_{2}\left(3+y\right)`, (x, y) => log(1 + x ** 2) + log2(3 + y)],
    [String.raw`\operatorname{sign}\left(x\right)\cdot\operatorname{ceil}\left(y\right)`, (x, y) => sign(x) * ceil(y)],
    ['x_{1}^{2}-x_{1}x_{2}+x_{2}^{2}', (x, y) => x ** 2 - x * y + y ** 2],
  ],
  GeoGebra: [
    ['x² + 3 y² - x y', (x, y) => x ** 2 + 3 * y ** 2 - x * y],
    ['If(x < 0, x², x³) + y²', (x, y) => (x < 0 ? x ** 2 : x ** 3) + y ** 2],
    ['abs(x) + sgn(y) + sqrt(x² + 1)', (x, y) => abs(x) + sign(y) + sqrt(x ** 2 + 1)],
    ['ℯ^(-x²) + π y', (x, y) => exp(-(x ** 2)) + PI * y],
  ],
  Python: [
    ['(1 - x)**2 + 100*(y - x**2)**2', (x, y) => (1 - x) ** 2 + 100 * (y - x ** 2) ** 2],
    ['np.sin(3*x) * np.exp(-y**2)', (x, y) => sin(3 * x) * exp(-(y ** 2))],
    ['np.where(x < 0, -x, x**2) + np.abs(y)', (x, y) => (x < 0 ? -x : x ** 2) + abs(y)],
    ['numpy.arctan2(y, x) + numpy.hypot(x, y)', (x, y) => atan2(y, x) + hypot(x, y)],
    ['torch.pow(x, 2) + torch.maximum(x, y)', (x, y) => x ** 2 + max(x, y)],
    ['x**2/2 + np.log10(1 + y**2) - np.pi', (x, y) => x ** 2 / 2 + log10(1 + y ** 2) - PI],
    ['theta_0**2 + theta_0*theta_1 + 5*theta_1**2', (x, y) => x ** 2 + x * y + 5 * y ** 2],
  ],
  MATLAB: [
    ['x.^2 + y.^2 - x.*y', (x, y) => x ** 2 + y ** 2 - x * y],
    ['3*(1-x).^2.*exp(-(x.^2) - (y+1).^2)', (x, y) => 3 * (1 - x) ** 2 * exp(-(x ** 2) - (y + 1) ** 2)],
    ['1./(1 + x.^2) + 2.^y', (x, y) => 1 / (1 + x ** 2) + 2 ** y],
    ['atan2(y, x) + mod(x, 2) + floor(y)', (x, y) => atan2(y, x) + (x - 2 * floor(x / 2)) + floor(y)],
  ],
  LaTeX: [
    [String.raw`$\tfrac12 x^2 + \cos(\pi y)$`, (x, y) => x ** 2 / 2 + cos(PI * y)],
    [String.raw`\theta_0^2 + 2 \theta_1^2`, (x, y) => x ** 2 + 2 * y ** 2],
    [
      String.raw`\sin^2 x + \left( x - 1 \right)^2 \times \lvert y \rvert`,
      (x, y) => sin(x) ** 2 + (x - 1) ** 2 * abs(y),
    ],
    [
      String.raw`\frac{x^2}{4000} - \cos x \cos\frac{y}{\sqrt2} + 1`,
      (x, y) => x ** 2 / 4000 - cos(x) * cos(y / sqrt(2)) + 1,
    ],
    [String.raw`\max\left( x, y \right) - \min(x, 0)`, (x, y) => max(x, y) - min(x, 0)],
    [String.raw`\mathrm{e}^{-\frac{x^2+y^2}{2}}`, (x, y) => exp(-(x ** 2 + y ** 2) / 2)],
    [String.raw`x^{\frac{2}{3}} + {\left(y - 1\right)}^{2}`, (x, y) => x ** (2 / 3) + (y - 1) ** 2],
  ],
  JavaScript: [
    ['Math.pow(x, 2) + Math.abs(y)', (x, y) => x ** 2 + abs(y)],
    ['x < 0 ? -x : Math.sqrt(x) + y', (x, y) => (x < 0 ? -x : sqrt(x) + y)],
    ['(x >= y) ? x**2 : Math.cbrt(y)', (x, y) => (x >= y ? x ** 2 : cbrt(y))],
    ['Math.tanh(x) * Math.PI + Math.E', (x) => tanh(x) * PI + E],
  ],
  paper: [
    ['2/3x^2', (x) => (2 / 3) * x ** 2],
    ['x₁² + x₂² − 2x₁x₂', (x, y) => (x - y) ** 2],
    ['θ₀² + sin θ₁', (x, y) => x ** 2 + sin(y)],
    ['√(x² + y²) · ∛x', (x, y) => hypot(x, y) * cbrt(x)],
  ],
};

/** What is typed elsewhere and not read here: why, which part, and what is known that does it. */
const REFUSED: readonly (readonly [typed: string, code: FormulaError['code'], found: string, near?: string])[] = [
  ['z = x^2 + y^2', 'equals', 'z ='],
  ['f(x, y) = x^2', 'equals', 'f(x, y) ='],
  ['lambda x, y: x**2', 'name', 'lambda'],
  ['x**2 if x < 0 else y', 'name', 'else', 'where(x < 0, 1, 2)'],
  ['x[0]**2 + x[1]**2', 'character', '[', 'x_0'],
  ['x % 2', 'character', '%', 'mod(x, 2)'],
  [String.raw`\left\{x<0:-x,x\right\}`, 'condition', ':'],
  [String.raw`\begin{cases} x & y \end{cases}`, 'name', String.raw`\begin`, 'where(x < 0, 1, 2)'],
  ['(x < 0) .* x', 'condition', ')'],
  ['sec(x)', 'name', 'sec', '1/cos(x)'],
  ['np.arcsinh(x)', 'name', 'arcsinh', 'log(x + sqrt(x^2 + 1))'],
  ['Math.round(x)', 'name', 'round', 'floor(x + 1/2)'],
  ['torch.sigmoid(x)', 'name', 'sigmoid', '1/(1 + exp(-x))'],
  ['ld(x)', 'name', 'ld', 'log2'],
  ['sqr(x) + y', 'name', 'sqr', 'sqrt'],
  ['floot(x)', 'name', 'floot', 'floor'],
  ['hypto(x, y)', 'name', 'hypto', 'hypot'],
  ['x^2 + a', 'name', 'a', 'x, y'],
  ['math.log(x, 2)', 'arguments', 'log'],
  ['x_1 + x_2 + x_3', 'index', 'x_3'],
];

const PLACES = [
  [1.3, -0.7],
  [0.4, 2.1],
] as const;

const read = Object.entries(READ).flatMap(([where, list]) => list.map(([typed, meant]) => ({ where, typed, meant })));

describe('a formula that is typed as elsewhere comes to what it comes to there', () => {
  test.each(read)('$where: $typed', ({ typed, meant }) => {
    expect(parseFormula(typed)).not.toHaveProperty('error');
    for (const f of [typed, compact(typed)]) {
      const { value } = surfaces.formula.create({ f });
      for (const [x, y] of PLACES) expect(value(x, y)).toBeCloseTo(meant(x, y), 12);
    }
  });
});

describe('or it is refused with the part that is meant and what is known that is near', () => {
  test.each(REFUSED.map(([typed, code, found, near]) => ({ typed, code, found, near })))('$typed', (one) => {
    const { typed, code, found, near } = one;
    const result = parseFormula(typed);
    expect(result).toMatchObject({ error: { code, found } });
    expect('error' in result ? result.error.near : '').toBe(near);
  });
});
