import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backtrack, fallsEnough } from '../../../../src/core/lineSearch/armijo';
import { lowestOfCubic } from '../../../../src/core/lineSearch/cubic';
import type { Ray, Trial } from '../../../../src/core/lineSearch/ray';
import { isStrong, searchWolfe } from '../../../../src/core/lineSearch/wolfe';
import { portion } from '../../../support/long';
import { everySurface } from '../minima/everySurface';

/** A function of one variable with its derivative as a ray, and the places where it has been asked. */
function rayOver(phi: (alpha: number) => readonly [value: number, slope: number]): { ray: Ray; asked: number[] } {
  const asked: number[] = [];
  const trial = (alpha: number): Trial => {
    const [value, slope] = phi(alpha);
    return { alpha, value, slope, gx: slope, gy: 0 };
  };
  const ray: Ray = {
    dx: 1,
    dy: 0,
    start: trial(0),
    at(alpha) {
      asked.push(alpha);
      return trial(alpha);
    },
    isSame: (a, b) => a === b,
    follow: () => undefined,
  };
  return { ray, asked };
}

/** Straight downhill from a place on one of the surfaces, both given in parts of the map. */
const downhill = fc
  .record({
    which: fc.nat({ max: everySurface.length - 1 }),
    u: fc.double({ min: 0, max: 1, noNaN: true }),
    v: fc.double({ min: 0, max: 1, noNaN: true }),
    turn: fc.double({ min: -1, max: 1, noNaN: true }),
  })
  .map(({ which, u, v, turn }) => {
    const [name, surface] = everySurface[which]!;
    const [xmin, xmax, ymin, ymax] = surface.domain;
    const x = xmin + u * (xmax - xmin);
    const y = ymin + v * (ymax - ymin);
    const g = new Float64Array(2);
    surface.gradient(x, y, g);
    const [dx, dy] = [-g[0]! - turn * g[1]!, -g[1]! + turn * g[0]!];
    const over = rayOver((alpha) => {
      const value = surface.gradient(x + alpha * dx, y + alpha * dy, g);
      return [value, g[0]! * dx + g[1]! * dy];
    });
    const { lr } = surface;
    return { name, ...over, longest: lr.range[1], toString: () => `${name} at ${x}, ${y}, turned ${turn}` };
  });

/** A stride between a thousandth and a thousand times those of the surface's slider. */
const size = fc.double({ min: -6, max: 3, noNaN: true }).map((power) => 10 ** power);

describe('a backtracking search', () => {
  test('ends at the first of its strides that falls enough, on every surface, from everywhere', () => {
    const c1s = fc.constantFrom(1e-4, 0.1, 0.4);
    let found = 0;
    let tries = 0;
    fc.assert(
      fc.property(downhill, size, c1s, fc.constantFrom(0.2, 0.5, 0.8), (way, part, c1, shrink) => {
        const { ray, asked, longest } = way;
        const first = part * longest;
        const trial = backtrack(ray, first, c1, shrink);
        expect(asked.length).toBeLessThanOrEqual(100);
        tries++;
        if (!trial) return;
        found++;
        expect(trial.alpha).toBe(asked.at(-1));
        const demanded = ray.start.value + c1 * trial.alpha * ray.start.slope;
        expect(trial.value).toBeLessThanOrEqual(demanded + 1e-15 * Math.abs(ray.start.value));
        asked.slice(0, -1).forEach((alpha, k) => {
          expect(alpha / (first * shrink ** k)).toBeCloseTo(1, 12);
          expect(ray.at(alpha).value).toBeGreaterThan(ray.start.value + c1 * alpha * ray.start.slope);
        });
      }),
      { numRuns: portion(3000), seed: 3 },
    );
    expect(found).toBeGreaterThan(0.99 * tries);
  });

  test('gives up after a hundred strides where the slope lies, and asks nothing for a stride of 0', () => {
    const lie = rayOver((alpha) => [alpha, -1]);
    expect(backtrack(lie.ray, 1, 1e-4, 0.9)).toBe(undefined);
    expect(lie.asked).toHaveLength(100);
    const none = rayOver((alpha) => [-alpha, -1]);
    expect(backtrack(none.ray, 0, 1e-4, 0.5)).toBe(undefined);
    expect(none.asked).toEqual([]);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('shrinks away from %d', (beyond) => {
    const { ray } = rayOver((alpha) => (alpha > 0.3 ? [beyond, -1] : [-alpha, -1]));
    expect(backtrack(ray, 1, 1e-4, 0.5)?.alpha).toBe(0.25);
    const slopes = rayOver((alpha) => [-alpha, alpha > 0.3 ? beyond : -1]);
    expect(backtrack(slopes.ray, 1, 1e-4, 0.5)?.alpha).toBe(0.25);
  });
});

describe('a search for the strong Wolfe conditions', () => {
  test('ends where both hold, on every surface, from everywhere, within 25 trials', () => {
    const kinds = fc.constantFrom({ c1: 1e-4, c2: 0.9 }, { c1: 1e-4, c2: 0.1 }, { c1: 0.1, c2: 0.4 });
    let strong = 0;
    let tries = 0;
    fc.assert(
      fc.property(downhill, size, kinds, ({ ray, asked, longest }, part, { c1, c2 }) => {
        const trial = searchWolfe(ray, part * longest, { c1, c2 });
        expect(asked.length).toBeLessThanOrEqual(25);
        tries++;
        if (!trial) return;
        expect(asked).toContain(trial.alpha);
        const { value, slope } = ray.start;
        expect(trial.value).toBeLessThanOrEqual(value + c1 * trial.alpha * slope + 1e-15 * Math.abs(value));
        // Only where the trials have run out is it the best so far, which may be too steep.
        if (asked.length < 25) expect(Math.abs(trial.slope)).toBeLessThanOrEqual(c2 * Math.abs(slope));
        if (isStrong(ray, trial, { c1, c2 })) strong++;
      }),
      { numRuns: portion(3000), seed: 4 },
    );
    expect(strong).toBeGreaterThan(0.995 * tries);
  });

  test('finds the lowest point of a quadratic with the trial after the first, from either side of it', () => {
    const wolfe = { c1: 1e-4, c2: 1e-6 };
    for (const lowest of [0.001, 1, 37]) {
      for (const part of [0.11, 0.5, 0.9, 1.1, 2, 30]) {
        const { ray, asked } = rayOver((alpha) => [(alpha - lowest) ** 2, 2 * (alpha - lowest)]);
        const trial = searchWolfe(ray, part * lowest, wolfe);
        expect(trial!.alpha / lowest).toBeCloseTo(1, 9);
        expect(asked).toHaveLength(2);
      }
    }
  });

  test('lengthens a stride that is far too short tenfold each time', () => {
    const { ray, asked } = rayOver((alpha) => [(alpha - 1) ** 2, 2 * (alpha - 1)]);
    expect(searchWolfe(ray, 1e-4, { c1: 1e-4, c2: 1e-3 })!.alpha).toBeCloseTo(1, 9);
    expect(asked.slice(0, 4).map((alpha) => Number(alpha.toPrecision(9)))).toEqual([1e-4, 1e-3, 0.01, 0.1]);
    expect(asked).toHaveLength(5);
  });

  test('takes the best that it has where no stride is long enough, and none where none falls', () => {
    const endless = rayOver((alpha) => [-alpha, -1]);
    expect(searchWolfe(endless.ray, 1, { c1: 1e-4, c2: 0.9 })!.alpha).toBeCloseTo(1e24, -10);
    expect(endless.asked).toHaveLength(25);
    const lie = rayOver((alpha) => [alpha, -1]);
    expect(searchWolfe(lie.ray, 1, { c1: 1e-4, c2: 0.9 })).toBe(undefined);
    expect(lie.asked.length).toBeLessThanOrEqual(25);
    const uphill = rayOver((alpha) => [alpha, 1]);
    expect(searchWolfe(uphill.ray, 1, { c1: 1e-4, c2: 0.9 })).toBe(undefined);
    expect(uphill.asked).toEqual([]);
  });

  test('turns back from where numbers are not finite', () => {
    for (const beyond of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      const { ray } = rayOver((alpha) => (alpha > 3 ? [beyond, beyond] : [(alpha - 2) ** 2, 2 * (alpha - 2)]));
      for (const first of [0.01, 5, 1e6, 1e15]) {
        expect(searchWolfe(ray, first, { c1: 1e-4, c2: 0.01 })!.alpha).toBeCloseTo(2, 6);
      }
    }
  });

  test('stops narrowing at the width that it is told', () => {
    const kink = (alpha: number) => [Math.abs(alpha - 0.7), alpha < 0.7 ? -1 : 1] as const;
    const wide = rayOver(kink);
    const fine = rayOver(kink);
    expect(searchWolfe(wide.ray, 2, { c1: 1e-4, c2: 0.5, narrowest: 0.1 })!.alpha).toBeCloseTo(0.7, 1);
    searchWolfe(fine.ray, 2, { c1: 1e-4, c2: 0.5 });
    expect(wide.asked.length).toBeLessThan(fine.asked.length);
  });
});

test('rounding near a minimum is no lack of descent, a rise is', () => {
  const { ray } = rayOver(() => [1000, -1e-20]);
  const at = (value: number): Trial => ({ alpha: 1, value, slope: 0, gx: 0, gy: 0 });
  expect(fallsEnough(ray, at(1000 * (1 + Number.EPSILON)), 0.1)).toBe(true);
  expect(fallsEnough(ray, at(1000 * (1 + 1e-13)), 0.1)).toBe(false);
});

test('the cubic through two trials is lowest where a cubic is, and nowhere where it has no minimum', () => {
  const coefficient = fc.double({ min: -5, max: 5, noNaN: true });
  fc.assert(
    fc.property(coefficient, fc.double({ min: 0.1, max: 5, noNaN: true }), coefficient, coefficient, (r, gap, a, b) => {
      fc.pre(Math.abs(a - b) > 0.1);
      // φ′ = (α − r)(α − r + gap): lowest at r.
      const phi = (t: number): Trial => {
        const d = t - r;
        return { alpha: t, value: d ** 3 / 3 + (gap * d * d) / 2, slope: d * (d + gap), gx: 0, gy: 0 };
      };
      expect(lowestOfCubic(phi(a), phi(b))).toBeCloseTo(r, 6);
    }),
    { seed: 1 },
  );
  const rise = (alpha: number): Trial => ({
    alpha,
    value: alpha ** 3 + alpha,
    slope: 3 * alpha ** 2 + 1,
    gx: 0,
    gy: 0,
  });
  expect(lowestOfCubic(rise(-1), rise(2))).toBe(Number.NaN);
});
