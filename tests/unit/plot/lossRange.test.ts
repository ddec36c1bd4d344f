import { describe, expect, test } from 'vitest';
import { objectiveOf } from '../../../src/core/objective';
import { simulate } from '../../../src/core/simulate';
import { type LossRange, lossRange } from '../../../src/plot/lossRange';
import { decode } from '../../../src/scenario/decodeAddress';

function rangeOf(address: string, log = false): LossRange {
  const { scenario } = decode(address);
  return lossRange(simulate(scenario), objectiveOf(scenario).surface, log);
}

const BOWL = '?surface=bowl&start=2,1&steps=40&stop=off';

describe('a linear axis', () => {
  test('spans the losses of the routes and the lowest known place', () => {
    const { low, high } = rangeOf('?surface=mountain&start=0.25,1.1&steps=60&run=gd,lr:0.1&run=gd,lr:0.005');
    expect(low).toBeLessThan(-1.7212);
    expect(low).toBeGreaterThan(-2);
    expect(high).toBeGreaterThan(2.18);
    expect(high).toBeLessThan(2.5);
  });

  test.each(['2.2', '3', '1e6', '1e100'])('is not flattened by a route of lr %s that flies off', (lr) => {
    const calm = rangeOf(`${BOWL}&run=gd,lr:0.1`);
    const wild = rangeOf(`${BOWL}&run=gd,lr:0.1&run=gd,lr:${lr}`);
    expect(wild.low).toBeCloseTo(calm.low, 0);
    expect(wild.high).toBeLessThan(5 * calm.high);
  });

  test('keeps to the start where every route flies off', () => {
    const { low, high } = rangeOf(`${BOWL}&run=gd,lr:1e9`);
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(2.5);
    expect(high).toBeLessThan(10);
  });

  test('shows a tiny descent as tiny', () => {
    const { low, high } = rangeOf(`${BOWL}&run=gd,lr:1e-6`);
    expect(high - low).toBeGreaterThan(2.5);
  });

  test('has a height even where the loss never changes', () => {
    const { low, high } = rangeOf('?surface=bowl&start=0,0&steps=20&stop=off&run=gd,lr:0.1');
    expect(high).toBeGreaterThan(low);
  });
});

describe('a logarithmic axis', () => {
  test('counts from the lowest known minimum', () => {
    const { base, low, high } = rangeOf('?surface=mountain&start=0.25,1.1&steps=60&run=gd,lr:0.1', true);
    expect(base).toBeCloseTo(-1.7212075, 6);
    expect(low).toBeGreaterThan(0);
    expect(high).toBeGreaterThan(3.9);
  });

  test('has a floor under a loss that becomes zero', () => {
    const { base, low, high } = rangeOf(`${BOWL}&run=gd,lr:1`, true);
    expect(base).toBe(0);
    expect(low).toBeGreaterThan(0);
    expect(high / low).toBeGreaterThan(1);
    expect(Number.isFinite(Math.log(high / low))).toBe(true);
  });

  test('leaves a route that flies off to leave by the top', () => {
    expect(rangeOf(`${BOWL}&run=gd,lr:0.1&run=gd,lr:3`, true).high).toBeLessThan(1e5);
  });
});

describe('losses at the ends of the range of doubles', () => {
  const formulas = ['1e308*x', '-1e308*y', '9e307*(sin(x) + cos(y))', '1e-308*x', '1e-320*y', '1e-308', '1e308', '1/0'];

  test.each(formulas)('under %s the axis has a span with a logarithm and a step', (formula) => {
    const address = `?surface=formula&f=${encodeURIComponent(formula)}&steps=30`;
    const { low, high } = rangeOf(address);
    expect(high - low).toBeGreaterThan(1e-290);
    expect(high - low).toBeLessThan(Number.POSITIVE_INFINITY);
    const log = rangeOf(address, true);
    expect(log.low).toBeGreaterThan(0);
    expect(log.high / log.low).toBeGreaterThan(1);
    expect(log.high / log.low).toBeLessThan(Number.POSITIVE_INFINITY);
  });
});
