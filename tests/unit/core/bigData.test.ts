import { describe, expect, test } from 'vitest';
import { simulate } from '../../../src';
import { MOST_AT_HAND } from '../../../src/core/big';
import { createMoments } from '../../../src/core/moments';
import { createSurface, makeObjective, objectiveOf } from '../../../src/core/objective';
import { createRandom } from '../../../src/core/random';
import { createRun } from '../../../src/core/run';
import { createSampler } from '../../../src/core/sampler';
import { atOnce, BLOCK } from '../../../src/core/sliced';
import { untriedSweep } from '../../../src/core/sweep';
import { datasetType as line } from '../../../src/datasets/line/dataset';
import { flagRightmost } from '../../../src/datasets/shared/rightmost';
import { decode } from '../../../src/scenario/decodeAddress';

const N = 150_001;
const address = (scale: string, rest = ''): string =>
  `?surface=linear-regression,scale:${scale}&data=line,n:${N},outliers:0.05&seed=3${rest}`;

describe.each(['standard', 'raw'])('a big data set on the %s scale', (scale) => {
  const { scenario } = decode(address(scale));
  const objective = objectiveOf(scenario);
  const { surface } = objective;
  const { summary } = atOnce(makeObjective(scenario));
  const told = createSurface(scenario, summary);

  test('has the map, start and strides of its like with as many samples as the page holds', () => {
    const small = decode(address(scale).replace(`n:${N}`, `n:${MOST_AT_HAND}`)).scenario;
    expect({ ...scenario, data: small.data }).toEqual(small);
    const { domain, start, lr, minima } = createSurface(small);
    expect([surface.domain, surface.start, surface.lr]).toEqual([domain, start, lr]);
    expect(surface.minima).not.toEqual(minima);
    expect(createSurface(scenario)).toMatchObject({ domain, start, lr, minima });
  });

  test('is known by its summary to the last bit, with samples to draw but none to walk on', () => {
    const [here, there] = [new Float64Array(2), new Float64Array(2)];
    for (const [x, y] of [surface.start, [0.3, -2], [1e3, 1e-3]] as const) {
      expect(told.gradient(x, y, here)).toBe(surface.gradient(x, y, there));
      expect(here).toEqual(there);
    }
    expect([told.minima, told.domain, told.start]).toEqual([surface.minima, surface.domain, surface.start]);
    expect(told.fit!.samples).toBe(N);
    expect(told.fit!.data.x.length).toBeLessThanOrEqual(2000);
    expect(told.fit!.data.outlier).toContain(1);
    expect(() => told.fit!.batchGradient(0, 0, { order: new Uint32Array(1), start: 0, end: 1 }, here)).toThrow();
  });

  test('has in the pass over its samples the gradient and loss that its moments give', () => {
    const order = Uint32Array.from({ length: N }, (_, i) => i);
    const [pass, exact] = [new Float64Array(2), new Float64Array(2)];
    for (const [x, y] of [surface.start, [0.3, -2]] as const) {
      const loss = objective.batchGradient(x, y, { order, start: 0, end: N }, pass);
      expect(loss / surface.gradient(x, y, exact)).toBeCloseTo(1, 12);
      for (const k of [0, 1]) expect(pass[k]! / exact[k]!).toBeCloseTo(1, 11);
    }
  });

  test.each(['full', 1, 100, 40_000])('walks the same way in slices as in one go, batch %s', (batch) => {
    const steps = batch === 100 ? 1700 : 9;
    const one = decode(address(scale, `&steps=${steps}&stop=off&run=momentum,batch:${batch}`)).scenario;
    const [whole] = simulate(one);
    const run = createRun(objective, one, one.runs[0]!, 0);
    const reached: number[] = [];
    while (!run.advance(700, 2 * BLOCK)) reached.push(run.reached);
    expect(run.finish()).toEqual(whole);
    expect(reached).toEqual([...reached].sort((a, b) => a - b));
    if (batch === 'full') expect(reached.some((updates) => updates % 1 > 0)).toBe(true);
    expect(whole!.evals[1]).toBe(batch === 'full' ? N : batch);
  });
});

/** A sum that keeps what each addition loses (Neumaier, 1974). */
function carefulMean(count: number, term: (i: number) => number): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < count; i++) {
    const value = term(i);
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return (sum + lost) / count;
}

test('the moments of a million samples far from the origin keep thirteen digits', () => {
  const n = 1_000_000;
  const { x, y } = line.create({ n, slope: 3, intercept: 100, noise: 0.1, outliers: 0 }, 1);
  const far = x.map((value) => value + 50);
  const moments = createMoments(far, y);
  const meanX = carefulMean(n, (i) => far[i]!);
  const meanY = carefulMean(n, (i) => y[i]!);
  const variance = carefulMean(n, (i) => (far[i]! - meanX) ** 2);
  const slope = carefulMean(n, (i) => (far[i]! - meanX) * (y[i]! - meanY)) / variance;
  const floor = carefulMean(n, (i) => (y[i]! - meanY - slope * (far[i]! - meanX)) ** 2) / 2;
  expect(moments.meanX / meanX).toBeCloseTo(1, 13);
  expect(moments.meanY / meanY).toBeCloseTo(1, 13);
  expect(moments.varianceX / variance).toBeCloseTo(1, 13);
  expect(moments.slope / slope).toBeCloseTo(1, 13);
  expect(moments.floor / floor).toBeCloseTo(1, 13);
});

test('a shuffle made ahead in parts draws what one in one go draws', () => {
  const [whole, parts] = [createSampler(1000, 300, createRandom(1, 0)), createSampler(1000, 300, createRandom(1, 0))];
  for (let update = 0; update < 30; update++) {
    for (let part = 0; part < update; part++) parts.prepare(37);
    whole.next();
    parts.next();
    expect(parts.batch).toEqual(whole.batch);
  }
  const fresh = createSampler(1000, 300, createRandom(1, 0));
  let turns = 0;
  while (!fresh.prepare(100)) turns++;
  expect(turns).toBe(9);
});

test.each([1, 7, 50, 2000])('the %i rightmost of 4000 values are flagged as a stable sort would', (count) => {
  const random = createRandom(count, 0);
  // Coarse, so that many are equal.
  const values = Float64Array.from({ length: 4000 }, () => random.below(200) / 100 - 1);
  const sorted = [...values.keys()].sort((a, b) => values[b]! - values[a]! || a - b);
  const expected = new Uint8Array(4000);
  for (const i of sorted.slice(0, count)) expected[i] = 1;
  expect(atOnce(flagRightmost(values, count))).toEqual(expected);
});

test('a slider of a route over big data is left unpainted, and says that it has ended', () => {
  const { runs, ...setting } = decode(address('standard')).scenario;
  const sweep = untriedSweep({ ...setting, run: runs[0]!, place: 0 });
  expect(sweep.ended).toBe(true);
  expect(sweep.ends.length).toBeGreaterThan(100);
  expect(sweep.ends.every((end) => end === 0)).toBe(true);
});
