import fc from 'fast-check';
import { compile, derivative, parse } from 'mathjs';
import { describe, expect, test } from 'vitest';
import { surfaces } from '../../../../src';
import { formatFormula } from '../../../../src/core/formula/format';
import { parseFormula } from '../../../../src/core/formula/parse';
import { createTape } from '../../../../src/core/formula/tape';
import type { Node } from '../../../../src/core/formula/tree';
import { FUNCTIONS, type FunctionName } from '../../../../src/core/formula/vocabulary';
import { portion } from '../../../support/long';
import { trees } from './formulaTrees';

const plain = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** A formula of the oracle at a place; undefined where it is not a real number. */
function oracle(expression: { evaluate(scope: object): unknown }, x: number, y: number): number | undefined {
  try {
    const value = expression.evaluate({ x, y });
    return plain(value) ? value : undefined;
  } catch {
    // It has no order for complex numbers, which are none of ours.
    return undefined;
  }
}

/** Whether all parts of a formula are real for the oracle, which else goes on with complex numbers. */
function isReal(text: string, x: number, y: number): boolean {
  return parse(text)
    .filter(({ type }) => type === 'FunctionNode' || type === 'OperatorNode')
    .every((part) => typeof part.evaluate({ x, y }) === 'number');
}

/**
 * The oracle's value where rounding can't matter: where tiny changes of x and y, and the numbers in between, leave it
 * the same to many digits.
 */
function steady(expression: { evaluate(scope: object): unknown }, x: number, y: number): number | undefined {
  const values = [0, 1e-11, -1e-11].flatMap((h) => [
    oracle(expression, x * (1 + h), y * (1 - h)),
    oracle(expression, x * (1 + h), y * (1 + h)),
  ]);
  const [value] = values;
  if (value === undefined || Math.abs(value) > 1e12) return undefined;
  const alike = values.every(
    (other) => other !== undefined && Math.abs(other - value) <= 1e-8 * Math.abs(value) + 1e-9,
  );
  return alike ? value : undefined;
}

const near = (own: number, other: number): boolean => Math.abs(own - other) <= 1e-7 * Math.abs(other) + 1e-7;

const place = fc.tuple(
  fc.integer({ min: -2999, max: 2999 }).map((k) => k / 1000 + 1e-4),
  fc.integer({ min: -2999, max: 2999 }).map((k) => k / 1000 + 1e-4),
);

const SMOOTH: readonly FunctionName[] = FUNCTIONS.filter(
  // The oracle has no symbols for the slopes of the last two.
  (name) => !['min', 'max', 'mod', 'floor', 'ceil', 'sign', 'abs', 'log2', 'atan2'].includes(name),
);

/**
 * J, ∂x, ∂y, ∂xx, ∂xy and ∂yy of a formula at a place; undefined where something in between is infinite or no number,
 * and the formula has no slope, whatever its value comes out as.
 */
function derivatives(tree: Node, x: number, y: number): number[] | undefined {
  const { slots, result, run } = createTape(tree);
  run(x, y, 2);
  if (!slots.v.every(Number.isFinite)) return undefined;
  return [slots.v, slots.x, slots.y, slots.xx, slots.xy, slots.yy].map((column) => column[result]!);
}

describe('against another program', () => {
  test('values agree on random formulas', () => {
    let compared = 0;
    // Its floor takes what is nearly whole for whole.
    const names = FUNCTIONS.filter((name) => !['floor', 'ceil', 'mod'].includes(name));
    const property = fc.property(trees(names), place, (tree, [x, y]) => {
      const text = formatFormula(tree);
      const expected = steady(compile(text), x, y);
      if (expected === undefined || 'error' in parseFormula(text)) return;
      const { slots, run } = createTape(tree);
      run(x, y, 0);
      // What comes of an infinite number in between is a convention.
      if (slots.v.some((value) => Math.abs(value) === Number.POSITIVE_INFINITY)) return;
      compared++;
      const own = surfaces.formula.create({ f: text }).value(x, y);
      expect(near(own, expected) || !isReal(text, x, y), `${text} at ${x}, ${y}: ${own} for ${expected}`).toBe(true);
    });
    fc.assert(property, { numRuns: portion(6000, 20), seed: 5 });
    expect(compared).toBeGreaterThan(portion(3000, 20));
  });

  test('slopes and curvatures agree with those worked out in symbols', { timeout: 60_000 }, () => {
    let compared = 0;
    const property = fc.property(trees(SMOOTH, 3), place, (tree, [x, y]) => {
      const text = formatFormula(tree);
      const own = derivatives(tree, x, y);
      const symbols = parse(text);
      if (!own || steady(symbols, x, y) === undefined) return;
      const byX = derivative(symbols, 'x', { simplify: false });
      const byY = derivative(symbols, 'y', { simplify: false });
      const second = [
        [byX, 'x'],
        [byX, 'y'],
        [byY, 'y'],
      ] as const;
      const all = [byX, byY, ...second.map(([first, name]) => derivative(first, name, { simplify: false }))];
      all.forEach((expression, i) => {
        const expected = steady(expression, x, y);
        if (expected === undefined) return;
        compared++;
        expect(near(own[i + 1]!, expected), `${text} at ${x}, ${y}, ${i}: ${own[i + 1]} for ${expected}`).toBe(true);
      });
    });
    fc.assert(property, { numRuns: portion(1500), seed: 6 });
    expect(compared).toBeGreaterThan(portion(3000));
  });
});

test('the curvature is the slope of the slope, for every function that does not jump', () => {
  let compared = 0;
  const steadyNames = FUNCTIONS.filter((name) => !['mod', 'floor', 'ceil', 'sign'].includes(name));
  const property = fc.property(trees(steadyNames), place, (tree, [x, y]) => {
    const { slots, result, run } = createTape(tree);
    const slopes = (h: number, k: number): [number, number] => {
      run(x + h, y + k, 1);
      return [slots.x[result]!, slots.y[result]!];
    };
    const difference = (h: number, dx: number, dy: number): [number, number] => {
      const [a, b] = [slopes(h * dx, h * dy), slopes(-h * dx, -h * dy)];
      return [(a[0] - b[0]) / (2 * h), (a[1] - b[1]) / (2 * h)];
    };
    const whole = derivatives(tree, x, y);
    if (!whole) return;
    const [, , , xx, xy, yy] = whole as [number, number, number, number, number, number];
    for (const [dx, dy, own] of [[1, 0, [xx, xy]] as const, [0, 1, [xy, yy]] as const]) {
      const [coarse, fine] = [difference(2e-5, dx, dy), difference(1e-5, dx, dy)];
      own.forEach((curvature, i) => {
        const [a, b] = [coarse[i]!, fine[i]!];
        const size = Math.abs(b) + Math.abs(slopes(0, 0)[i]!);
        if (!(size < 1e4) || Math.abs(a - b) > 1e-6 * (1 + size)) return;
        compared++;
        expect(Math.abs(curvature - b), `${formatFormula(tree)} at ${x}, ${y}`).toBeLessThan(1e-4 * (1 + size));
      });
    }
  });
  fc.assert(property, { numRuns: portion(5000), seed: 7 });
  expect(compared).toBeGreaterThan(portion(5000));
});

test.each([
  ...['log2(x^2 + y^2 + 1)', 'atan2(y - 5, x + 6)', 'atan2(x y, y^2 + 1)', 'hypot(x + 4, y)', 'pow(x^2 + 1, y)'],
  ...['where(x < y, sin(x y), x^2)', 'x y > 1 ? atan2(x, y) : log2(9 + x)', 'square(x y)'],
])('the slope of %s is what its values rise by', (f) => {
  const { value, gradient } = surfaces.formula.create({ f });
  const g = new Float64Array(2);
  const property = fc.property(place, ([x, y]) => {
    const rise = (h: number): number[] => [
      (value(x + h, y) - value(x - h, y)) / (2 * h),
      (value(x, y + h) - value(x, y - h)) / (2 * h),
    ];
    const [coarse, fine] = [rise(2e-5), rise(1e-5)];
    gradient(x, y, g);
    fine.forEach((slope, i) => {
      // Where they differ an edge or a cut is near.
      if (Math.abs(slope - coarse[i]!) < 1e-5 * (1 + Math.abs(slope)))
        expect(Math.abs(slope - g[i]!), `${x}, ${y}`).toBeLessThan(1e-6 * (1 + Math.abs(slope)));
    });
  });
  fc.assert(property, { numRuns: portion(300), seed: 9 });
});

describe('at kinks and edges', () => {
  const at = (f: string, x: number, y: number) => {
    const surface = surfaces.formula.create({ f });
    const g = new Float64Array(2);
    const h = new Float64Array(3);
    const value = surface.gradient(x, y, g);
    surface.hessian(x, y, h);
    return [value, ...g, ...h].map((n) => n + 0);
  };

  test.each<[string, number, number, number[]]>([
    ['x^2 + y^3', 0, 0, [0, 0, 0, 2, 0, 0]],
    ['x^0 + y^1', 0, 0, [1, 0, 1, 0, 0, 0]],
    ['|x|', 0, 1, [0, 0, 0, 0, 0, 0]],
    ['sign(x)', 0, 0, [0, 0, 0, 0, 0, 0]],
    ['max(x, y)', 1, 1, [1, 0.5, 0.5, 0, 0, 0]],
    ['min(x, y)', 1, 1, [1, 0.5, 0.5, 0, 0, 0]],
    ['max(x^2, -x)', 0, 1, [0, -0.5, 0, 1, 0, 0]],
    ['max(x, 0)', 0, 1, [0, 0.5, 0, 0, 0, 0]],
    ['max(0, x)', 0, 1, [0, 0.5, 0, 0, 0, 0]],
    ['floor(x) + mod(y, 2)', 1.5, -0.5, [2.5, 0, 1, 0, 0, 0]],
    ['sqrt(x^2 + y^2)', 0, 0, [0, 0, 0, 0, 0, 0]],
    ['sqrt(x)', 0, 0, [0, 0, 0, 0, 0, 0]],
    ['sqrt(x) x', 0, 0, [0, 0, 0, 0, 0, 0]],
    ['cbrt(x) + x^0.5 + x^(1/3)', 0, 0, [0, 0, 0, 0, 0, 0]],
    ['asin(x) - asin(y)', 1, -1, [Math.PI, 0, 0, 0, 0, 0]],
    ['acos(x) + acos(y)', 1, -1, [Math.PI, 0, 0, 0, 0, 0]],
    ['atan2(y, x)', 0, 0, [0, 0, 0, 0, 0, 0]],
    ['atan2(y, x)', 1, 1, [Math.PI / 4, -0.5, 0.5, 0.5, 0, -0.5]],
    ['ceil(x) + y', 0.5, 2, [3, 0, 1, 0, 0, 0]],
    ['x^y', 0, 2, [0, 0, 0, 2, 0, 0]],
    ['1/(1 + exp(-x))', -800, 0, [0, 0, 0, 0, 0, 0]],
    ['1/cosh(x)', 800, 0, [0, 0, 0, 0, 0, 0]],
    ['tanh(exp(x))', 800, 0, [1, 0, 0, 0, 0, 0]],
    ['where(x < 0, x^2, y)', 0, 3, [3, 0, 1, 0, 0, 0]],
    ['where(x <= 0, x^2 + x, y)', 0, 3, [0, 1, 0, 2, 0, 0]],
    ['x == 0 ? 1 : sin(x)/x', 0, 3, [1, 0, 0, 0, 0, 0]],
    ['where(x > 0, x log(x), 0)', -1, 0, [0, 0, 0, 0, 0, 0]],
    ['sqrt(0)*x', 2, 0, [0, 0, 0, 0, 0, 0]],
    ['mod(x^2, 3)', 2.5, 0, [0.25, 5, 0, 2, 0, 0]],
    ['mod(7, x)', 2, 0, [1, -3, 0, 0, 0, 0]],
    ['0^x', 2, 0, [0, 0, 0, 0, 0, 0]],
    ['x^y', 1, 2, [1, 2, 0, 2, 1, 0]],
    ['(-2)^3*x', 1, 0, [-8, -8, 0, 0, 0, 0]],
  ])('%s at (%d, %d)', (f, x, y, expected) => {
    expect(at(f, x, y)).toEqual(expected);
  });

  test('the order of what is compared is nothing, where one is no number too', () => {
    for (const [a, b] of [
      ['x', 'log(y)'],
      ['log(y)', 'x'],
    ])
      for (const name of ['max', 'min'])
        expect(at(`${name}(${a}, ${b})`, 1, -1)).toEqual(Array.from({ length: 6 }, () => Number.NaN));
  });

  test('what is no number is said to be none', () => {
    expect(at('ln x', -1, 0)[0]).toBeNaN();
    expect(at('x^0.5', -1, 0)[0]).toBeNaN();
    expect(at('1/x', 0, 0)[0]).toBe(Number.POSITIVE_INFINITY);
  });
});
