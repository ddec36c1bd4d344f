import { describe, expect, test } from 'vitest';
import { decode } from '../../../src';
import { createSurface } from '../../../src/core/objective';
import { atOnce } from '../../../src/core/sliced';
import { fillField } from '../../../src/plot/fillField';
import { LONG } from '../../support/long';

const places = (low: number, high: number, count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, k) => low + ((high - low) * k) / (count - 1));

/** Outside the long run of few samples: each is looked at for every place of the map. */
const FITS = LONG
  ? ['logistic-regression', 'huber-regression&data=penguins', 'tanh-network', 'sine-fit']
  : [
      'logistic-regression&data=blobs,n:40',
      'huber-regression&data=line,n:40',
      'tanh-network&data=waves,n:40',
      'sine-fit&data=waves,n:40',
    ];

describe.each(FITS)('between the losses of %s that are computed', (address) => {
  const surface = createSurface(decode(`?surface=${address}`).scenario);
  const [xmin, xmax, ymin, ymax] = surface.domain;
  const [xs, ys] = [places(xmin, xmax, 201), places(ymax, ymin, 131)];
  const exact = new Float64Array(xs.length * ys.length);
  atOnce(fillField(surface, xs, ys, 1, exact));
  const relief = Math.max(...exact) - Math.min(...exact);

  test.each([
    [2, 1e-4],
    [3, 5e-4],
    [8, 1e-2],
  ])('every %s cells, the map is the same to the eye', (stride, allowed) => {
    const values = new Float64Array(exact.length);
    atOnce(fillField(surface, xs, ys, stride, values));
    const worst = values.reduce((most, value, i) => Math.max(most, Math.abs(value - exact[i]!)), 0);
    expect(worst).toBeGreaterThan(0);
    expect(worst / relief).toBeLessThan(allowed);
  });
});

test('a parabola is met exactly, out to the edges', () => {
  const surface = { value: (x: number, y: number) => 3 * x * x - x * y + y - 2 };
  const [xs, ys] = [places(-2, 3, 38), places(4, -1, 23)];
  const values = new Float64Array(xs.length * ys.length);
  atOnce(fillField(surface, xs, ys, 5, values));
  const off = Array.from(values, (value, at) =>
    Math.abs(value - surface.value(xs[at % xs.length]!, ys[Math.floor(at / xs.length)]!)),
  );
  expect(Math.max(...off)).toBeLessThan(5e-11);
});

test('a field is filled in slices of a row, of what is computed or of all', () => {
  const [xs, ys] = [places(0, 1, 30), places(0, 1, 20)];
  for (const stride of [1, 4]) {
    let asked = 0;
    const surface = { value: (): number => asked++ };
    const most = [...fillField(surface, xs, ys, stride, new Float64Array(600))].length;
    expect(most).toBe(stride === 1 ? 20 : Math.ceil(19 / stride) + 3);
    expect(asked % most, 'each slice asks for as many losses').toBe(0);
  }
});
