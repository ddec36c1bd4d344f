import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Dataset, datasets, decode, simulate, surfaces } from '../../../src';
import { resolve } from '../../../src/core/params';
import { fullBatch } from '../../../src/core/sampler';
import { gradientAt, pointsIn, widths } from '../core/numeric';

const FLIPPER = 'Flipper Length (mm)';
const MASS = 'Body Mass (g)';
type Row = Readonly<Record<typeof FLIPPER | typeof MASS, number | null>>;

const file = new URL('../../../node_modules/vega-datasets/data/penguins.json', import.meta.url);
const published = (JSON.parse(readFileSync(file, 'utf8')) as Row[]).flatMap((row): [number, number][] =>
  row[FLIPPER] === null || row[MASS] === null ? [] : [[row[FLIPPER], row[MASS]]],
);

const penguins = datasets.penguins.create({}, 1);
const line = (given: Record<string, number>, seed = 1): Dataset =>
  datasets.line.create(resolve(datasets.line.parameters, given), seed);
const create = (scale: string, data?: Dataset) => surfaces['linear-regression'].create({ scale }, data);

/** Least squares by its normal equations, written independently of the program. */
function leastSquares({ x, y }: Dataset): { intercept: number; slope: number } {
  const m = x.length;
  const sum = (term: (i: number) => number): number => Array.from(x.keys(), term).reduce((a, b) => a + b, 0);
  const [sx, sy, sxx, sxy] = [sum((i) => x[i]!), sum((i) => y[i]!), sum((i) => x[i]! ** 2), sum((i) => x[i]! * y[i]!)];
  const slope = (m * sxy - sx * sy) / (m * sxx - sx * sx);
  return { slope, intercept: (sy - slope * sx) / m };
}

/** The standard deviation (÷ m) of y. */
function spreadOf({ y }: Dataset): number {
  const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
  return Math.sqrt(y.reduce((sum, value) => sum + (value - mean) ** 2, 0) / y.length);
}

test('the penguins are the 342 complete rows of the published data, in its order', () => {
  expect(penguins.x).toHaveLength(342);
  expect([...penguins.x].map((flipper, i) => [flipper, penguins.y[i]])).toEqual(published);
});

test('on raw penguins the stated minimum is the least-squares line', () => {
  const [minimum] = create('raw').minima;
  expect(minimum!.y).toBeCloseTo(49.68557, 5);
  expect(minimum!.x).toBeCloseTo(-5780.831, 3);
  const { intercept, slope } = leastSquares(penguins);
  expect(minimum!.y).toBeCloseTo(slope, 9);
  expect(minimum!.x).toBeCloseTo(intercept, 7);
});

test('standardized columns have mean 0 and variance 1, so the map’s curvature is about 1 both ways', () => {
  const surface = create('standard');
  const h = new Float64Array(3);
  surface.hessian(0, 0, h);
  expect(h[0]).toBe(1);
  expect(h[1]).toBeCloseTo(0, 12);
  expect(h[2]).toBeCloseTo(1, 12);
});

test('the default data are the penguins, standardized', () => {
  const surface = surfaces['linear-regression'].create();
  expect(surface.minima).toEqual(create('standard', penguins).minima);
  expect(surface.fit?.data.columns).toEqual({ x: 'flipper', y: 'mass' });
});

describe.each([
  ['penguins', 'standard', penguins],
  ['penguins', 'raw', penguins],
  ['a line', 'standard', line({})],
  ['a line', 'raw', line({ intercept: 50 })],
  ['a line with outliers', 'standard', line({ outliers: 0.1 })],
  ['a line with outliers', 'raw', line({ outliers: 0.1 })],
])('on %s, %s', (_name, scale, data) => {
  const surface = create(scale, data);
  const fit = surface.fit!;
  const places = pointsIn(surface.domain, 40);
  const predicted = ([x, y]: readonly [number, number]) => data.x.map((input) => fit.predict!(x, y, input));
  const unit = scale === 'raw' ? 1 : spreadOf(data);

  test('the loss is half the mean squared error of the prediction, in units of the scaled mass', () => {
    for (const place of places) {
      const errors = predicted(place).map((value, i) => (value - data.y[i]!) / unit);
      const half = errors.reduce((sum, error) => sum + error * error, 0) / (2 * data.x.length);
      expect(surface.value(...place) / half).toBeCloseTo(1, 9);
    }
  });

  test('the mean gradient of the samples is the full gradient, whatever their order', () => {
    const [width, height] = widths(surface.domain);
    const order = Uint32Array.from({ length: fit.samples }, (_, i) => fit.samples - 1 - i);
    const single = new Float64Array(2);
    const mean = new Float64Array(2);
    for (const [x, y] of places) {
      const [gx, gy] = gradientAt(surface, x, y);
      const size = Math.hypot(gx * width, gy * height);
      let sx = 0;
      let sy = 0;
      for (let i = 0; i < fit.samples; i++) {
        fit.batchGradient(x, y, { order, start: i, end: i + 1 }, single);
        sx += single[0]! / fit.samples;
        sy += single[1]! / fit.samples;
      }
      fit.batchGradient(x, y, fullBatch(fit.samples), mean);
      for (const [ax, ay] of [[sx, sy] as const, [mean[0]!, mean[1]!] as const]) {
        expect(Math.abs(ax - gx) * width).toBeLessThan(1e-9 * size);
        expect(Math.abs(ay - gy) * height).toBeLessThan(1e-9 * size);
      }
    }
  });

  test('the mean loss of the samples is the full loss, whatever their order', () => {
    const order = Uint32Array.from({ length: fit.samples }, (_, i) => fit.samples - 1 - i);
    const out = new Float64Array(2);
    for (const [x, y] of places) {
      let mean = 0;
      for (let i = 0; i < fit.samples; i++) {
        mean += fit.batchGradient(x, y, { order, start: i, end: i + 1 }, out) / fit.samples;
      }
      expect(mean / surface.value(x, y)).toBeCloseTo(1, 9);
      expect(fit.batchGradient(x, y, fullBatch(fit.samples), out) / surface.value(x, y)).toBeCloseTo(1, 9);
    }
  });

  test('the stated minimum predicts as least squares does', () => {
    const { intercept, slope } = leastSquares(data);
    const [minimum] = surface.minima;
    const scaleOfY = Math.max(...data.y.map(Math.abs));
    for (const input of [data.x[0]!, data.x[7]!, 0]) {
      const difference = fit.predict!(minimum!.x, minimum!.y, input) - (intercept + slope * input);
      expect(Math.abs(difference)).toBeLessThan(1e-10 * scaleOfY);
    }
  });
});

test('batch gradient descent on standardized penguins reaches the minimum to 1e-9', () => {
  const address = '?surface=linear-regression,scale:standard&data=penguins&stop=off&steps=200&run=gd,lr:0.5,batch:full';
  const [trajectory] = simulate(decode(address).scenario);
  const [minimum] = create('standard').minima;
  const last = trajectory!.length - 1;
  expect(Math.abs(trajectory!.x[last]! - minimum!.x)).toBeLessThan(1e-9);
  expect(Math.abs(trajectory!.y[last]! - minimum!.y)).toBeLessThan(1e-9);
  expect(Math.abs(trajectory!.loss[last]! - minimum!.value)).toBeLessThan(1e-9);
  expect(trajectory!.outcome).toMatchObject({ kind: 'converged', lowest: true });
  expect(trajectory!.evals[last]).toBe(200 * 342);
});

describe('stochastic and mini-batch gradient descent', () => {
  const at = (seed: number, runs = '&run=gd,lr:0.05,batch:1&run=gd,lr:0.05,batch:32&run=gd,lr:0.05,batch:1') =>
    simulate(decode(`?surface=linear-regression&data=penguins&steps=500&stop=off&seed=${seed}${runs}`).scenario);

  test('give the same numbers twice with the same seed', () => {
    expect(at(3)).toEqual(at(3));
  });

  test('give other numbers with another seed', () => {
    const [one, other] = [at(3), at(4)];
    for (const place of [0, 1]) expect(one[place]!.x.slice(1, 5)).not.toEqual(other[place]!.x.slice(1, 5));
  });

  test('draw other samples at another place in the list of runs, and the same at the same place', () => {
    const [first, , third] = at(3);
    expect(first!.x.slice(1, 5)).not.toEqual(third!.x.slice(1, 5));
    const [alone] = at(3, '&run=gd,lr:0.05,batch:1');
    expect(alone).toEqual(first);
  });

  test('come near the minimum at a fraction of the evaluations', () => {
    const [sgd, mini] = at(3);
    const [minimum] = create('standard').minima;
    for (const { x, y } of [sgd!, mini!]) {
      expect(Math.hypot(x.at(-1)! - minimum!.x, y.at(-1)! - minimum!.y)).toBeLessThan(0.25);
    }
    expect(sgd!.evals.at(-1)).toBe(500);
    expect(mini!.evals.at(-1)).toBeLessThanOrEqual(500 * 32);
  });
});

describe('the synthetic line', () => {
  test('lies exactly on its line without noise or outliers', () => {
    const { x, y } = line({ n: 300, slope: -4, intercept: 7, noise: 0 });
    expect(x).toHaveLength(300);
    x.forEach((input, i) => {
      expect(Math.abs(input)).toBeLessThanOrEqual(1);
      expect(y[i]).toBeCloseTo(7 - 4 * input, 12);
    });
  });

  test('scatters by its noise about the line', () => {
    const { x, y } = line({ n: 10000, slope: 2, intercept: 1, noise: 0.5 });
    const errors = y.map((value, i) => value - 1 - 2 * x[i]!);
    const mean = errors.reduce((sum, e) => sum + e, 0) / errors.length;
    const spread = Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / errors.length);
    expect(Math.abs(mean)).toBeLessThan(0.02);
    expect(Math.abs(spread - 0.5)).toBeLessThan(0.02);
  });

  test('marks its outliers, all on the right and far below, and leaves the other samples alone', () => {
    const clean = line({ n: 200, noise: 0.1 });
    const spoiled = line({ n: 200, noise: 0.1, outliers: 0.05 });
    const marked = [...spoiled.outlier!.keys()].filter((i) => spoiled.outlier![i] === 1);
    expect(marked).toHaveLength(10);
    const leftmost = Math.min(...marked.map((i) => spoiled.x[i]!));
    spoiled.x.forEach((x, i) => {
      expect(x).toBe(clean.x[i]);
      if (marked.includes(i)) expect(clean.y[i]! - spoiled.y[i]!).toBeCloseTo(6, 12);
      else expect([spoiled.y[i], x < leftmost]).toEqual([clean.y[i], true]);
    });
  });

  test('follows its seed', () => {
    expect(line({}, 5)).toEqual(line({}, 5));
    expect(line({}, 5).x.slice(0, 3)).not.toEqual(line({}, 6).x.slice(0, 3));
  });
});
