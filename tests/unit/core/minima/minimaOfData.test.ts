import { describe, expect, test } from 'vitest';
import { decode, type Surface, simulate } from '../../../../src';
import { createSurface } from '../../../../src/core/objective';
import { LONG } from '../../../support/long';
import { gradientAt, hessianAt } from '../numeric';
import { everySurface } from './everySurface';

const at = (address: string): Surface => createSurface(decode(`?surface=${address}`).scenario);

describe('logistic regression', () => {
  // By Newton's method in NumPy.
  test.each([
    ['logistic-regression', [8.738919155551022, -3.8276081836247533, 0.07215337471496848]],
    ['logistic-regression,fit:two-weights', [3.71407186558225, 2.346899877662364, 0.14545454259297003]],
    [
      'logistic-regression&data=penguins,x:bill,species:adelie-chinstrap',
      [5.733030286742476, -2.289140420825873, 0.11532054457186912],
    ],
  ])('%s has the minimum that another program finds', (address, [x, y, value]) => {
    const { minima } = at(address);
    expect(minima).toHaveLength(1);
    expect(minima[0]!.x / x!).toBeCloseTo(1, 10);
    expect(minima[0]!.y / y!).toBeCloseTo(1, 10);
    expect(minima[0]!.value / value!).toBeCloseTo(1, 12);
  });

  test.each([
    '&data=blobs,distance:20',
    ',fit:two-weights&data=penguins,x:bill,y:depth,species:adelie-gentoo',
    ',fit:two-weights&data=penguins,x:depth,y:flipper,species:adelie-gentoo',
  ])('states no minimum where a border separates the classes: %s', (rest) => {
    const surface = at(`logistic-regression${rest}`);
    expect(surface.minima).toEqual([]);
    const [xmin, xmax, ymin, ymax] = surface.domain;
    const [x, y] = [(xmin + xmax) / 2, (ymin + ymax) / 2];
    const along = [1, 2, 4, 8, 16].map((times) => surface.value(times * x, times * y));
    expect(along.every((value, i) => i === 0 || value < along[i - 1]!)).toBe(true);
    expect(along.at(-1)).toBeLessThan(1e-3);
  });

  test('stays finite and exact at scores beyond the exponential', () => {
    const surface = at('logistic-regression&data=blobs,n:2,spread:0.01,distance:10');
    // Both samples at ±1: J = log(1 + e^−w).
    expect(surface.value(1000, 0)).toBeLessThan(1e-300);
    expect(surface.value(40, 0)).toBeCloseTo(Math.exp(-40), 30);
    expect(surface.value(40, 0) / Math.exp(-40)).toBeCloseTo(1, 9);
    expect(surface.value(-1000, 0)).toBeCloseTo(1000, 9);
  });
});

describe('Huber regression', () => {
  // By BFGS in SciPy.
  test.each([
    [0.3, [-0.030314220127333695, 0.8769007868254008, 0.07932121312816075]],
    [1.345, [-0.0008622428968432444, 0.8720189597340527, 0.12039968850821837]],
  ])('with δ = %s on penguins has the minimum that another program finds', (delta, [x, y, value]) => {
    const [minimum] = at(`huber-regression,delta:${delta}&data=penguins`).minima;
    expect(minimum!.x).toBeCloseTo(x!, 8);
    expect(minimum!.y).toBeCloseTo(y!, 8);
    expect(minimum!.value).toBeCloseTo(value!, 13);
  });

  test('is least squares where δ is beyond every error', () => {
    const [huber] = at('huber-regression,delta:10&data=penguins').minima;
    const [squares] = at('linear-regression&data=penguins').minima;
    expect(huber!.x).toBeCloseTo(squares!.x, 12);
    expect(huber!.y).toBeCloseTo(squares!.y, 12);
    expect(huber!.value).toBeCloseTo(squares!.value, 13);
  });

  test('keeps to the line that outliers drag least squares away from', () => {
    const slopeOf = (address: string): number => {
      const { minima, fit } = at(address);
      return fit!.predict!(minima[0]!.x, minima[0]!.y, 1) - fit!.predict!(minima[0]!.x, minima[0]!.y, 0);
    };
    const data = '&data=line,slope:2,outliers:0.1';
    expect(Math.abs(slopeOf(`huber-regression,delta:0.05${data}`) - 2)).toBeLessThan(0.5);
    expect(Math.abs(slopeOf(`linear-regression${data}`) - 2)).toBeGreaterThan(1.5);
  });
});

describe('the tanh network', () => {
  const surface = at('tanh-network');
  const { minima } = surface;

  test('has two minima, each the other’s mirror image', () => {
    expect(minima).toHaveLength(2);
    const [one, other] = minima;
    expect([one!.x, one!.y, one!.value]).toEqual([-other!.x, -other!.y, other!.value]);
  });

  test('has a saddle between them', () => {
    expect(gradientAt(surface, 0, 0).map(Math.abs)).toEqual([0, 0]);
    const [xx, xy, yy] = hessianAt(surface, 0, 0);
    expect(xx * yy - xy * xy).toBeLessThan(0);
  });

  test('its good and its giant stride end in different valleys', () => {
    const routes = simulate(decode('?surface=tanh-network').scenario);
    const [good, giant] = routes.map(({ outcome }) => outcome);
    expect(good).toMatchObject({ kind: 'converged', lowest: true });
    expect(giant).toMatchObject({ kind: 'oscillating' });
    expect(Math.sign(routes[0]!.x.at(-1)!)).toBe(-Math.sign(routes[1]!.x.at(-1)!));
  });
});

/** From a place of a grid to those around it. */
const AROUND = [-1, 0, 1].flatMap((p) => [-1, 0, 1].map((q) => [p, q] as const)).filter(([p, q]) => p !== 0 || q !== 0);

describe.each(everySurface.filter(([name]) => name.startsWith('sine fit')))('%s', (_name, surface) => {
  const [xmin, xmax, ymin, ymax] = surface.domain;
  const { x: xs, y: ys } = surface.fit!.data;
  const [columns, rows] = LONG && xs.length <= 500 ? [320, 220] : [160, 110];
  const [dx, dy] = [(xmax - xmin) / columns, (ymax - ymin) / rows];

  test('states every minimum that a finer grid finds', () => {
    const loss = (x: number, y: number): number => {
      let sum = 0;
      for (let i = 0; i < xs.length; i++) sum += (Math.sin(x * xs[i]! + y) - ys[i]!) ** 2;
      return sum;
    };
    const values = Array.from({ length: columns + 1 }, (_, i) =>
      Float64Array.from({ length: rows + 1 }, (_, j) => loss(xmin + i * dx, ymin + j * dy)),
    );
    const found: [number, number][] = [];
    for (let i = 1; i < columns; i++) {
      for (let j = 1; j < rows; j++) {
        const here = values[i]![j]!;
        const isLowest = AROUND.every(([p, q]) => here < values[i + p]![j + q]!);
        if (isLowest) found.push([xmin + i * dx, ymin + j * dy]);
      }
    }
    const near = (x: number, y: number, other: { x: number; y: number }): boolean =>
      Math.abs(x - other.x) < 2.5 * dx && Math.abs(y - other.y) < 2.5 * dy;
    const unstated = found.filter(([x, y]) => !surface.minima.some((minimum) => near(x, y, minimum)));
    expect(unstated).toEqual([]);
    expect(found.length).toBeGreaterThan(2);
  });
});
