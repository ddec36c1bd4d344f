import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SettingAxis } from '../../../../src/core/explore/settingAxis';
import { axisScale } from '../../../../src/plot/experiment/axisScale';
import { axisTicks } from '../../../../src/plot/experiment/axisTicks';
import { fakeAxis } from './found';

const linear = fc
  .tuple(fc.double({ min: -100, max: 100, noNaN: true }), fc.double({ min: 0.01, max: 50, noNaN: true }))
  .chain(([from, step]) =>
    fc.integer({ min: 1, max: 60 }).map((count) => fakeAxis(Array.from({ length: count }, (_, i) => from + i * step))),
  );

const logarithmic = fc
  .tuple(
    fc.integer({ min: -6, max: 2 }),
    fc.double({ min: 1.01, max: 3, noNaN: true }),
    fc.integer({ min: 1, max: 60 }),
  )
  .map(([power, factor, count]) =>
    fakeAxis(
      Array.from({ length: count }, (_, i) => 10 ** power * factor ** i),
      { scale: 'log' },
    ),
  );

/** A start's values are the middles of parts of its axis. */
const start = fc
  .tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.double({ min: 0.1, max: 9, noNaN: true }))
  .chain(([from, width]) =>
    fc.integer({ min: 1, max: 60 }).map((count) =>
      fakeAxis(
        Array.from({ length: count }, (_, i) => from + ((i + 0.5) * width) / count),
        { name: 'x', ends: [from, from + width] },
      ),
    ),
  );

const batch = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 4, max: 13 }), fc.integer({ min: 1, max: 9000 }))
  .map(([first, last, samples]) => {
    const powers = Array.from({ length: last - first + 1 }, (_, i) => 2 ** (first + i));
    const values = samples > 2 ** last ? [...powers, samples] : powers;
    return fakeAxis(values, { name: 'batch', scale: 'log', ends: [1, values.at(-1)!] });
  });

const anyAxis = fc.oneof(linear, logarithmic, start, batch);
const span = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 200, max: 1200 }), fc.boolean());

const laid = fc.tuple(anyAxis, span).map(([axis, [near, far, upwards]]) => {
  const [from, to] = upwards ? [far, near] : [near, far];
  return { axis, from, to, scale: axisScale(axis, from, to) };
});

describe('the scale of an axis', () => {
  test('finds each value at its place, and its place at the value', () => {
    fc.assert(
      fc.property(laid, ({ axis, scale }) => {
        expect(Array.from(axis.values, (value) => scale.placeAt(scale.toPx(value)))).toEqual([...axis.values.keys()]);
      }),
    );
  });

  test('has borders that go from one end to the other, with each value in its cell', () => {
    fc.assert(
      fc.property(laid, ({ axis, scale, from, to }) => {
        const { edges } = scale;
        expect([edges.length, edges[0], edges.at(-1)]).toEqual([axis.values.length + 1, from, to]);
        const sign = Math.sign(to - from);
        axis.values.forEach((value, place) => {
          const [a, b] = [sign * edges[place]!, sign * edges[place + 1]!];
          expect(b).toBeGreaterThan(a);
          expect(sign * scale.toPx(value)).toBeGreaterThanOrEqual(a - 1e-9 * Math.abs(to - from));
          expect(sign * scale.toPx(value)).toBeLessThanOrEqual(b + 1e-9 * Math.abs(to - from));
        });
      }),
    );
  });

  test('gives a pixel to the part of the map that holds it, where starts are varied', () => {
    const axis = fakeAxis([0.5, 1.5, 2.5, 3.5], { name: 'x', ends: [0, 4] });
    const { placeAt, edges } = axisScale(axis, 0, 400);
    expect([...edges]).toEqual([0, 100, 200, 300, 400]);
    expect([-5, 99, 101, 299, 1000].map(placeAt)).toEqual([0, 0, 1, 2, 3]);
  });

  test('spaces powers of two evenly', () => {
    const { toPx } = axisScale(fakeAxis([1, 2, 4, 8], { name: 'batch', scale: 'log' }), 300, 0);
    expect([1, 2, 4, 8].map((size) => Math.round(toPx(size)))).toEqual([300, 200, 100, 0]);
  });

  test('puts a single value in the middle', () => {
    const { toPx, edges, placeAt } = axisScale(fakeAxis([0.2], { scale: 'log' }), 0, 100);
    expect([toPx(0.2), [...edges], placeAt(70)]).toEqual([50, [0, 100], 0]);
  });

  test('of a logarithmic axis begins at its first value where it would begin at nothing', () => {
    const { toPx } = axisScale(fakeAxis([1, 10], { name: 'batch', scale: 'log', ends: [0, 10] }), 0, 100);
    expect(toPx(1)).toBe(0);
  });
});

const valuesOf = (axis: SettingAxis, length: number, upwards = false): number[] => {
  const scale = upwards ? axisScale(axis, length, 0) : axisScale(axis, 0, length);
  return axisTicks(axis, scale, length).map(({ value }) => value);
};

describe('the ticks of an axis', () => {
  test('stand within its ends, apart, and where their values are', () => {
    fc.assert(
      fc.property(laid, ({ axis, scale, from, to }) => {
        const ticks = axisTicks(axis, scale, Math.abs(to - from));
        expect(ticks.length).toBeGreaterThan(0);
        const [near, far] = [Math.min(from, to), Math.max(from, to)];
        for (const { value, at } of ticks) {
          expect(at).toBe(scale.toPx(value));
          expect(at).toBeGreaterThanOrEqual(near - 1e-6);
          expect(at).toBeLessThanOrEqual(far + 1e-6);
        }
        const room = to < from ? 44 : axis.name === 'batch' ? 48 : 70;
        ticks.slice(1).forEach(({ at }, i) => {
          expect(Math.abs(at - ticks[i]!.at)).toBeGreaterThanOrEqual(room);
        });
      }),
    );
  });

  test('are 1, 2 and 5 on a logarithmic axis, or powers of ten where there is no room', () => {
    const rates = fakeAxis([0.001, 0.158], { scale: 'log' });
    expect(valuesOf(rates, 884)).toEqual([0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1]);
    expect(valuesOf(rates, 300)).toEqual([0.001, 0.01, 0.1]);
    expect(valuesOf(fakeAxis([1e-9, 1], { scale: 'log' }), 320)).toEqual([1e-8, 1e-6, 1e-4, 1e-2, 1]);
  });

  test('are round on a logarithmic axis that is short', () => {
    expect(valuesOf(fakeAxis([0.021, 0.048], { scale: 'log' }), 400).length).toBeGreaterThan(1);
  });

  test('are powers of two of batches, as many as have room, and all the samples', () => {
    const sizes = fakeAxis(
      Array.from({ length: 14 }, (_, i) => 2 ** i),
      { name: 'batch', scale: 'log' },
    );
    expect(valuesOf(sizes, 724)).toEqual([...sizes.values]);
    expect(valuesOf(sizes, 320)).toEqual([1, 4, 16, 64, 256, 1024, 8192]);
    const odd = fakeAxis([1, 2, 4, 8, 10], { name: 'batch', scale: 'log' });
    expect(valuesOf(odd, 400)).toEqual([1, 2, 4, 10]);
  });

  test('are whole where all values are', () => {
    expect(valuesOf(fakeAxis(3, { name: 'seed' }), 900)).toEqual([1, 2, 3]);
    expect(valuesOf(fakeAxis([0, 1]), 500, true)).toEqual([0, 1]);
  });

  test('are the one value where there is but one', () => {
    expect(valuesOf(fakeAxis([7]), 500)).toEqual([7]);
  });
});
