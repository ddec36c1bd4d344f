import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datasets, provideData, type Surface, surfaces } from '../../../src';
import { differentiate } from '../../../src/codegen/differentiate';
import { type Expression, fromFormula } from '../../../src/codegen/expression';
import { fitOf } from '../../../src/codegen/fits';
import { gridLossOf } from '../../../src/codegen/grids';
import { gridLines } from '../../../src/codegen/javascript/grid';
import { landscapeOf } from '../../../src/codegen/landscapes';
import { print } from '../../../src/codegen/print';
import { levelsInfinity } from '../../../src/codegen/remarks';
import { writeProgram } from '../../../src/codegen/write';
import { formatFormula } from '../../../src/core/formula/format';
import { parseFormula } from '../../../src/core/formula/parse';
import { createTape } from '../../../src/core/formula/tape';
import { resolve } from '../../../src/core/params';
import type { Dataset, DatasetType, Params, SurfaceType } from '../../../src/core/types';
import { defaultScenario } from '../../../src/scenario/defaults';
import type { SurfaceId } from '../../../src/surfaces/ids';
import { portion } from '../../support/long';
import { trees } from '../core/formula/formulaTrees';
import { gradientAt, hessianAt, pointsIn, reliefOf } from '../core/numeric';
import { gather } from '../gather';

/** What is printed in JavaScript as a function of named numbers. */
const compile = (node: Expression, names: readonly string[]): ((...values: number[]) => number) =>
  new Function(...names, `return ${print(node, 'javascript')};`) as never;

const close = (found: number, wanted: number, scale: number): boolean =>
  Math.abs(found - wanted) <= 1e-12 * Math.max(1, Math.abs(wanted), scale);

const PARTS = ['J', '∂J/∂x', '∂J/∂y', '∂²J/∂x²', '∂²J/∂x∂y', '∂²J/∂y²'];

/** The loss, both slopes and the three curvatures, at each point from both sources. */
function compare(surface: Surface, parts: readonly ((x: number, y: number) => number)[]): void {
  const relief = reliefOf(surface);
  const { faults, hold } = gather();
  const differing = new Set<string>();
  for (const [x, y] of pointsIn(surface.domain, portion(200, 4))) {
    const wanted = [surface.value(x, y), ...gradientAt(surface, x, y), ...hessianAt(surface, x, y)];
    parts.forEach((part, i) => {
      const found = part(x, y);
      const same = close(found, wanted[i]!, relief);
      if (!same) differing.add(PARTS[i]!);
      hold(
        same,
        () =>
          `${PARTS[i]} at ${x}, ${y}: ${wanted[i]} by surface.ts, ${found} by formula.ts or program.ts, differentiated`,
      );
    });
  }
  const where = differing.has('J') ? 'they differ in J itself' : 'they have the same J: look at surface.ts first';
  expect(faults, `${faults[0]}; ${where}`).toEqual([]);
}

/** A loss with its derivatives. */
function derivatives(loss: Expression, [a, b]: readonly [string, string]): Expression[] {
  const [x, y] = [differentiate(loss, a), differentiate(loss, b)];
  return [loss, x, y, differentiate(x, a), differentiate(x, b), differentiate(y, b)];
}

const ids = Object.keys(surfaces) as SurfaceId[];
const MEASURED: readonly string[] = ['maunga-whau', 'lenet', 'grid'];

const landscapes = ids.filter((id) => {
  const { datasets: sets }: SurfaceType = surfaces[id];
  return !sets && !MEASURED.includes(id);
});

describe.each(landscapes)('%s', (id) => {
  const type: SurfaceType = surfaces[id];
  const settings: readonly Params[] = id === 'ravine' ? [{}, { kappa: 3.7 }, { kappa: 1000 }] : [{}];
  test.each(settings)('is written as it is, with its derivatives, %j', (given) => {
    const params = resolve(type.parameters, given);
    const loss = landscapeOf(id, params)!;
    expect(loss, 'has no formula.ts').toBeDefined();
    compare(
      type.create(params),
      derivatives(loss, ['x', 'y']).map((part) => compile(part, ['x', 'y'])),
    );
  });
});

const fitted = ids.flatMap((id) => {
  const { datasets: sets = [], parameters }: SurfaceType = surfaces[id];
  const choices = Object.entries(parameters).flatMap(([name, parameter]) =>
    parameter.kind === 'choice' ? parameter.choices.map((choice): Params => ({ [name]: choice })) : [],
  );
  const known = sets.filter((name) => name !== 'own' && Object.hasOwn(datasets, name));
  return known.flatMap((name) => (choices.length > 0 ? choices : [{}]).map((given) => ({ id, name, given })));
});

const standardize = (values: readonly number[]): number[] => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return values.map((value) => (value - mean) / sd);
};

test.each(fitted)('$id on $name, $given, is written as the mean of its samples', ({ id, name, given }) => {
  const type: SurfaceType = surfaces[id];
  const dataset: DatasetType = datasets[name as keyof typeof datasets];
  const data: Dataset = dataset.create(resolve(dataset.parameters), 3);
  const params = resolve(type.parameters, given);
  const { expression, columns } = fitOf(id, params, data)!;
  const names = ['theta0', 'theta1', ...columns.map((column) => column.name)];
  const rows = columns.map(({ values, standard }) => (standard ? standardize(values) : values));
  const parts = derivatives(expression, ['theta0', 'theta1']).map((part) => {
    const one = compile(part, names);
    return (x: number, y: number): number =>
      rows[0]!.reduce((sum, _, i) => sum + one(x, y, ...rows.map((row) => row[i]!)), 0) / rows[0]!.length;
  });
  compare(type.create(params, data), parts);
});

const hill = (columns: number, rows: number, first: number, step: number) =>
  provideData({
    kind: 'grid',
    name: '',
    heights: {
      columns,
      rows,
      values: Float64Array.from({ length: columns * rows }, (_, k) => Math.sin(k / 3) + (k % columns) ** 2 / 50),
      x: { first, step },
      y: { first: 3, step: 1 },
    },
  });

test.each([
  ['maunga-whau', {}],
  ['lenet', { plane: 'pca' }],
  ['lenet', { plane: 'filter' }],
  ['grid', {}],
  ['grid', { content: hill(12, 9, -2, 0.25) }],
] as const)('the program of %s, %j, goes through its numbers, and on beyond their border', (id, params) => {
  const surface: Surface = surfaces[id].create(params);
  const [xmin, xmax, ymin, ymax] = surface.domain;
  const domain = [2 * xmin - xmax, 2 * xmax - xmin, 2 * ymin - ymax, 2 * ymax - ymin] as const;
  const code = gridLines(gridLossOf(id, params)!, true).join('\n');
  const { loss, gradient, hessian } = new Function(`${code}; return { loss, gradient, hessian };`)() as {
    loss(x: number, y: number): number;
    gradient(x: number, y: number): number[];
    hessian(x: number, y: number): number[];
  };
  compare({ ...surface, domain }, [
    loss,
    ...[0, 1].map((i) => (x: number, y: number) => gradient(x, y)[i]!),
    ...[0, 1, 2].map((i) => (x: number, y: number) => hessian(x, y)[i]!),
  ]);
});

test('a grid of more numbers than a text should hold is refused', () => {
  const scene = (rows: number) => defaultScenario('grid', { params: { content: hill(100, rows, 0, 1) } });
  expect(writeProgram(scene(101), 0, 'javascript', 1)).toEqual({ refusal: 'large' });
  expect(writeProgram(scene(100), 0, 'javascript', 1)).toHaveProperty('code');
});

test('more samples than a text should hold are refused', () => {
  const scene = (n: number) => defaultScenario('linear-regression', { data: { id: 'line', params: { n } } });
  for (const n of [1_000_001, 1e7]) {
    expect(writeProgram(scene(n), 0, 'javascript', 1)).toEqual({ refusal: 'many' });
  }
  const codes = [2000, 2001].map((n) => {
    const program = writeProgram(scene(n), 0, 'javascript', 1);
    return 'code' in program ? program.code : '';
  });
  expect(codes[0]!.length).toBeGreaterThan(50_000);
  expect(codes[1]!.length).toBeLessThan(5000);
  expect(codes[1]).toContain('createLine(2001, 2, 1, 0.3, 0,');
  const column = Array.from({ length: 2001 }, (_, i) => i);
  const data = { x: Float64Array.from(column), y: Float64Array.from(column), columns: { x: 'plain', y: 'plain' } };
  const content = provideData({ kind: 'table', name: '', data });
  const own = defaultScenario('linear-regression', { data: { id: 'own', params: { content } } });
  expect(writeProgram(own, 0, 'javascript', 1)).toEqual({ refusal: 'many' });
});

describe('a formula', () => {
  test.each([
    'tan(x/3) + asin(x/9) acos(y/9) - atan(x y)',
    'sinh(x)/cosh(y) + tanh(x y)^3',
    'log(9 + x) log10(9 + y) - sqrt(x^2 + y^2 + 1)/cbrt(x + 7)',
    '|x| + sign(y) x + floor(x) y',
    'min(x, y, x y) - max(x^2, 2, y)',
    'mod(x y, 1.7) + mod(x, y^2 + 1)',
    '(x^2 + 1)^(y/3) + 2^x - (-x)^3 y^-2',
    '-x^2 y - -y^2 + x - (y - x) - (x/y)/(y/x)',
    'e^-(x^2) - pi x/(2/3)/y',
    'log2(9 + x) atan2(y, x - 4) + hypot(x, y) ceil(x)',
    'where(x < y, sin(x y), x^2) + (x^2 <= y ? x y : y^3)',
    'max(x y, |x|, 1) + min(sqrt(1 + x^2), y) + mod(x, y - 5)',
    '-0.5x/(x^2 + y + 0.5) - -(-y)/3',
    'sin(0.5)/((x + x + 9)/1.25)',
    'x == y ? 1 : (x^2 + 1)^0.3 + cbrt(x - 4)',
    '0 x + 0/(x^2 + 1) + 1 y - 0 + 3*2 x*4',
  ])('%s is written with its derivatives', (text) => {
    const parsed = parseFormula(text);
    if ('error' in parsed) throw new Error(parsed.error.code);
    const { create }: SurfaceType = surfaces.formula;
    const surface = { ...create({ f: text }), domain: [-2.9, 2.9, 0.3, 2.9] as const };
    const parts = derivatives(fromFormula(parsed.tree), ['x', 'y']).map((part) => compile(part, ['x', 'y']));
    compare(surface, parts);
  });

  test('of any kind comes to the page’s numbers at ties and tips too, but where its header says otherwise', () => {
    let compared = 0;
    const corner = fc.constantFrom(-2, -1, 0, 0.5, 1, 2);
    const property = fc.property(trees(undefined, 3, [], true), corner, corner, (tree, x, y) => {
      const { slots, result, run } = createTape(tree);
      run(x, y, 2);
      const loss = fromFormula(tree);
      const wanted = [slots.v, slots.x, slots.y, slots.xx, slots.xy, slots.yy].map((column) => column[result]!);
      if (!Number.isFinite(wanted[0]) || levelsInfinity(loss)) return;
      compared++;
      derivatives(loss, ['x', 'y']).forEach((part, i) => {
        const found = compile(part, ['x', 'y'])(x, y);
        const same =
          Object.is(found + 0, wanted[i]! + 0) ||
          Math.abs(found - wanted[i]!) <= 1e-7 * Math.max(1, Math.abs(wanted[i]!));
        expect(same, `part ${i} of ${formatFormula(tree)} at ${x}, ${y}: ${found}, not ${wanted[i]}`).toBe(true);
      });
    });
    fc.assert(property, { numRuns: portion(4000), seed: 12 });
    expect(compared).toBeGreaterThan(portion(2500));
  });

  test('what is not finite is written as such, since Python would stop at it', () => {
    const parsed = parseFormula('1/0 + x^(0/0) - 10^400');
    if ('error' in parsed) throw new Error(parsed.error.code);
    expect(print(fromFormula(parsed.tree), 'numpy')).toBe('np.inf + x ** np.nan - np.inf');
  });
});
