import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisScale } from '../../../../src/plot/experiment/axisScale';
import { type CurvePoint, curvePaths, curvePoints, curveScale } from '../../../../src/plot/experiment/curves';
import { stackedShares } from '../../../../src/plot/experiment/shares';
import { type FakeTrial, fakeAxis, fakeFindings } from './found';

const MISSED = Number.POSITIVE_INFINITY;

const pointsOf = (medians: readonly number[]): CurvePoint[] =>
  medians.map((median, i) => ({ value: i + 1, low: median, median, high: median, within: 1, tried: 1 }));

const axis = (count: number) => axisScale(fakeAxis(count), 0, 10 * (count - 1));

describe('the points of a curve', () => {
  test('leave out what was not tried, and tell how many of the draws got there', () => {
    const trials: (FakeTrial | undefined)[] = [{ value: 4 }, { value: MISSED }, undefined, undefined, { value: 6 }];
    const found = fakeFindings([fakeAxis(3)], [...trials, undefined], 2);
    expect(curvePoints(found)).toMatchObject([
      { value: 1, median: MISSED, within: 0.5, tried: 2 },
      { value: 3, low: 6, median: 6, high: 6, within: 1, tried: 1 },
    ]);
  });

  test('are multiplied with what a value costs', () => {
    const found = fakeFindings([fakeAxis([2, 8])], [{ value: 10 }, { value: 3 }]);
    expect(curvePoints(found, (batch) => batch).map(({ median }) => median)).toEqual([20, 24]);
  });
});

const measures = fc.array(fc.oneof(fc.double({ min: -50, max: 2000, noNaN: true }), fc.constant(MISSED)), {
  minLength: 1,
  maxLength: 30,
});

describe('the scale of a measure', () => {
  test('shows every number, the larger above, with ticks within and apart', () => {
    fc.assert(
      fc.property(measures, fc.integer({ min: 80, max: 500 }), (medians, height) => {
        const scale = curveScale(pointsOf(medians), undefined, height);
        const finite = medians.filter(Number.isFinite).sort((a, b) => a - b);
        const at = finite.map((value) => scale.toPx(value));
        for (const [i, px] of at.entries()) {
          expect(px).toBeGreaterThan(0);
          expect(px).toBeLessThanOrEqual(height);
          if (i > 0) expect(px).toBeLessThanOrEqual(at[i - 1]!);
        }
        const ticks = scale.ticks.map((value) => scale.toPx(value));
        ticks.forEach((px, i) => {
          expect(px).toBeGreaterThanOrEqual(-1e-6);
          expect(px).toBeLessThanOrEqual(height + 1e-6);
          if (i > 0) expect(ticks[i - 1]! - px).toBeGreaterThanOrEqual(30 - 1e-6);
        });
        expect(scale.toPx(scale.domain[1])).toBeCloseTo(0, 6);
      }),
    );
  });

  test('is logarithmic where all is positive and far apart', () => {
    expect(curveScale(pointsOf([3, 500]), undefined, 200).log).toBe(true);
    expect(curveScale(pointsOf([3, 500]), undefined, 200).ticks).toContain(100);
    expect(curveScale(pointsOf([0, 500]), undefined, 200).log).toBe(false);
    expect(curveScale(pointsOf([100, 500]), undefined, 200).log).toBe(false);
  });

  test('leaves room for missed points above all others', () => {
    const scale = curveScale(pointsOf([3, 500, MISSED]), undefined, 200);
    expect(scale.toPx(500)).toBeCloseTo(20, 6);
    expect(scale.toPx(MISSED)).toBe(0);
  });

  test('makes room for theory, as long as it is not far off', () => {
    expect(curveScale(pointsOf([10, 20]), [30], 100).domain[1]).toBeGreaterThan(30);
    expect(curveScale(pointsOf([10, 20]), [1e6, MISSED], 100).domain[1]).toBeLessThan(40);
  });

  test('has a picture for what is all the same, and for nothing', () => {
    expect(curveScale(pointsOf([5, 5]), undefined, 100).ticks.length).toBeGreaterThan(0);
    expect(curveScale([], undefined, 100).domain[1]).toBeGreaterThan(0);
    expect(curveScale(pointsOf([MISSED]), undefined, 100).toPx(MISSED)).toBe(0);
  });
});

const corners = (path: string): number => path.match(/[ML]/g)?.length ?? 0;
const pieces = (path: string): number => path.match(/M/g)?.length ?? 0;

describe('a curve', () => {
  test('is broken where a median is infinite, with a hollow point on the top edge', () => {
    const points = pointsOf([10, 20, MISSED, 40, 50]);
    const { line, band, dots } = curvePaths(points, undefined, curveScale(points, undefined, 100), axis(5));
    expect([pieces(line), pieces(band)]).toEqual([2, 2]);
    expect(dots.filter(({ missed }) => missed)).toEqual([{ place: 2, x: 20, y: 0, missed: true }]);
    expect(dots.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4]);
  });

  test('has a band that ends at the top edge where some draws missed', () => {
    const points = pointsOf([10, 20]).map((point) => ({ ...point, high: MISSED }));
    const { band, line } = curvePaths(points, undefined, curveScale(points, undefined, 100), axis(2));
    expect(band).toContain('L10,0');
    expect(corners(line)).toBe(2);
    expect(band).not.toMatch(/NaN|Infinity/);
  });

  test('is joined over places that were not tried, each point at its own', () => {
    const points = [pointsOf([10])[0]!, { ...pointsOf([20])[0]!, value: 9 }];
    const { line, dots } = curvePaths(points, undefined, curveScale(points, undefined, 100), axis(9));
    expect(pieces(line)).toBe(1);
    expect(dots.map(({ place }) => place)).toEqual([0, 8]);
  });

  test('has theory beside it, which ends where it leaves the picture', () => {
    const points = pointsOf([10, 10, 10, 10]);
    const scale = curveScale(points, [10, 10], 100);
    const theory = [10, 10 * scale.domain[1], MISSED, 10];
    const { theory: path } = curvePaths(points, theory, scale, axis(4));
    expect(pieces(path)).toBe(2);
    const [, end] = path.match(/L[\d.]+,([\d.-]+)/) ?? [];
    expect(Number(end)).toBe(0);
  });
});

test('shares of ends lie upon each other, and come to all of the draws', () => {
  const trials: (FakeTrial | undefined)[] = [
    { end: 'reached' },
    { end: 'diverged' },
    { end: 'diverged' },
    { end: 'diverged' },
    undefined,
    undefined,
  ];
  const shares = stackedShares(fakeFindings([fakeAxis(3)], trials, 2));
  expect(shares.map(({ end }) => end)).toEqual(['reached', 'diverged']);
  expect([...shares[0]!.to]).toEqual([0.5, 0, Number.NaN]);
  expect([...shares[1]!.from]).toEqual([0.5, 0, Number.NaN]);
  expect([...shares[1]!.to]).toEqual([1, 1, Number.NaN]);
});
