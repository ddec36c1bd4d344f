import { expect, test } from 'vitest';
import { sliderRange } from '../../../src/core/lrScale';
import { objectiveOf } from '../../../src/core/objective';
import { ratesOn } from '../../../src/core/stride';
import { optimizers } from '../../../src/optimizers';
import { type RateAxis, rateTicks, rateToX } from '../../../src/plot/rateTicks';
import { defaultScenario, isSurface } from '../../../src/scenario/defaults';
import { surfaces } from '../../../src/surfaces';

const decimals = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

function axisOf(range: readonly [number, number], width: number, bound?: number): RateAxis {
  const [first, last] = sliderRange(range);
  const measure: RateAxis['measure'] = (value, named) => (named ? 33 : decimals.format(value).length * 6.3);
  return { first, last, width, overhang: 6, bound, measure };
}

function expectTidy(axis: RateAxis): void {
  const ticks = rateTicks(axis);
  const boxes = ticks
    .map(({ value, centre, bound }) => ({ centre, half: axis.measure(value, bound) / 2 }))
    .sort((a, b) => a.centre - b.centre);
  const untidy = boxes.filter(({ centre, half }, i) => {
    const before = boxes[i - 1];
    const from = before ? before.centre + before.half : -axis.overhang;
    return !(centre - half >= from && centre + half <= axis.width + axis.overhang);
  });
  expect(untidy).toEqual([]);
}

test('the mountain has its four decades', () => {
  expect(rateTicks(axisOf([0.001, 2], 328)).map(({ value }) => value)).toEqual([0.001, 0.01, 0.1, 1]);
});

test('a mark stands where the thumb’s centre stands', () => {
  const axis = axisOf([0.001, 2], 328);
  expect(rateToX(axis, 0.001)).toBe(11);
  expect(rateToX(axis, 0.1)).toBeCloseTo(11 + (200 / 330) * 306, 9);
  for (const { value, x } of rateTicks(axis)) expect(x).toBe(rateToX(axis, value));
});

test.each(Object.keys(surfaces).filter(isSurface))('labels on %s keep apart and inside', (id) => {
  const { surface } = objectiveOf(defaultScenario(id));
  const { lr, lambdaMax } = surface;
  for (const width of [180, 260, 302, 328, 700]) {
    for (const { stride } of Object.values(optimizers)) expectTidy(axisOf(ratesOn(stride, surface), width));
    if (lambdaMax) expectTidy(axisOf(lr.range, width, 2 / lambdaMax));
  }
});

test('the bound comes before a decade that it would touch', () => {
  const ticks = rateTicks(axisOf([0.001, 2], 328, 0.95));
  expect(ticks.map(({ value }) => value)).toEqual([0.001, 0.01, 0.1, 0.95]);
  expect(ticks.at(-1)!.bound).toBe(true);
});

test('a bound beyond the slider has no mark', () => {
  expect(rateTicks(axisOf([0.001, 2], 328, 5)).some(({ bound }) => bound)).toBe(false);
});

test('labels of very small rates are thinned, and one is left', () => {
  expectTidy(axisOf([1e-15, 1e-11], 300));
  expectTidy(axisOf([1e-15, 1e-11], 120));
  expect(rateTicks(axisOf([1e-15, 1e-11], 300)).length).toBeGreaterThan(0);
});
