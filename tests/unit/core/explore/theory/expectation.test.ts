import { describe, expect, test } from 'vitest';
import { decode, explore } from '../../../../../src';
import { DEFAULT_EXPERIMENT } from '../../../../../src/core/explore/experiment';
import {
  bestRateFor,
  expectationOf,
  expectedArrival,
  floorOf,
} from '../../../../../src/core/explore/theory/expectation';
import { sampleMomentsOf } from '../../../../../src/core/explore/theory/sampleMoments';
import { theoryOf } from '../../../../../src/core/explore/theory/theory';
import { type Objective, objectiveOf } from '../../../../../src/core/objective';
import { createRandom } from '../../../../../src/core/random';
import { createSampler } from '../../../../../src/core/sampler';
import { atOnce } from '../../../../../src/core/sliced';
import type { Point } from '../../../../../src/core/types';
import { portion } from '../../../../support/long';

const moments = (objective: Objective) => atOnce(sampleMomentsOf(objective))!;

/** The mean excess loss after each update, of many walks whose batches are drawn anew each time. */
function walked(
  { surface, samples, batchGradient }: Objective,
  rate: number,
  size: number,
  start: Point,
  updates: number,
  walks: number,
) {
  const mean = new Float64Array(updates + 1);
  const squares = new Float64Array(updates + 1);
  const lowest = surface.minima[0]!.value;
  const gradient = new Float64Array(2);
  for (let walk = 0; walk < walks; walk++) {
    const random = createRandom(11, walk);
    let [x, y] = start;
    const sampler = createSampler(samples, size, random);
    for (let t = 0; t <= updates; t++) {
      const excess = surface.value(x, y) - lowest;
      mean[t]! += excess / walks;
      squares[t]! += excess ** 2 / walks;
      // Begun again, the sampler shuffles again.
      sampler.begin(random);
      sampler.next();
      batchGradient(x, y, sampler.batch, gradient);
      [x, y] = [x - rate * gradient[0]!, y - rate * gradient[1]!];
    }
  }
  return { mean, error: mean.map((m, t) => Math.sqrt(Math.max(0, squares[t]! - m * m) / walks)) };
}

describe.each([
  ['penguins, standardized', '?surface=linear-regression&data=penguins', 0.2, 2],
  ['a line in raw units', '?surface=linear-regression,scale:raw&data=line,n:200,noise:2', 0.4, 8],
  [
    'a line without noise, where only the batches bend otherwise',
    '?surface=linear-regression&data=line,n:60,noise:0',
    0.2,
    4,
  ],
  ['few samples, nearly all in a batch', '?surface=linear-regression&data=line,n:12,noise:1', 0.8, 10],
  ['tilts', '?surface=ravine,kappa:5&noise=1', 0.2, 4],
])('%s', (_, address, rate, size) => {
  const { scenario } = decode(address);
  const objective = objectiveOf(scenario);

  test('the expected loss is the mean of many walks', () => {
    const { mean, error } = walked(objective, rate, size, scenario.start, 40, portion(1500, 3));
    const expectation = expectationOf(moments(objective), rate, size, scenario.start);
    for (let t = 0; t <= 40; t++) {
      const excess = expectation.excess();
      expect(Math.abs(excess - mean[t]!), `update ${t}: ${excess}, ${mean[t]}`).toBeLessThanOrEqual(
        5 * error[t]! + 1e-9 * mean[0]!,
      );
      expectation.step();
    }
  });

  test('and in the end the floor', () => {
    const found = moments(objective);
    const expectation = expectationOf(found, rate, size, scenario.start);
    for (let t = 0; t < 4000; t++) expectation.step();
    const floor = floorOf(found, rate, size);
    expect(Math.abs(expectation.excess() - floor)).toBeLessThanOrEqual(1e-9 * floor + 1e-12);
  });
});

test('where all samples bend alike it is the noisy quadratic model, drawn without replacement', () => {
  const { scenario } = decode('?surface=ravine,kappa:5&noise=1');
  const objective = objectiveOf(scenario);
  const found = moments(objective);
  const { curvatures, directions } = found.bends;
  const [rate, size, n] = [0.15, 4, 64];
  const terms = directions.map(([x, y], i) => ({
    h: curvatures[i]!,
    r: scenario.start[0] * x + scenario.start[1] * y,
    c: x * x * found.spread[18]! + 2 * x * y * found.spread[19]! + y * y * found.spread[24]!,
  }));
  const expectation = expectationOf(found, rate, size, scenario.start);
  for (let t = 0; t < 30; t++) {
    const model = terms.reduce((sum, { h, r, c }) => {
      const left = (1 - rate * h) ** (2 * t);
      const variance = (c * (n - size)) / (n - 1) / size;
      return sum + 0.5 * h * left * r * r + ((1 - left) * rate * variance) / (2 * (2 - rate * h));
    }, 0);
    expect(expectation.excess()).toBeCloseTo(model, 12);
    expectation.step();
  }
});

test('a full batch has no noise, and a stride too long no floor', () => {
  const found = moments(objectiveOf(decode('?surface=linear-regression&data=line,n:40,noise:2').scenario));
  expect(floorOf(found, 1, 40)).toBeCloseTo(0, 12);
  expect(floorOf(found, 2.1, 40)).toBe(Number.POSITIVE_INFINITY);
  // Single samples bend more than their mean.
  expect(floorOf(found, 1.9, 1)).toBe(Number.POSITIVE_INFINITY);
});

test('updates are whole, none where the start is there, and a target that is passed only for a while counts', () => {
  const { scenario } = decode('?surface=ravine,kappa:100&noise=3&start=0,1');
  const found = moments(objectiveOf(scenario));
  const task = { rate: 0.004, batch: 1, start: [0, 1] as const, target: 0.0004 };
  expect(expectedArrival(found, task, 3000).updates).toBe(9);
  expect(floorOf(found, 0.004, 1) / 50).toBeGreaterThan(0.0004);
  expect(expectedArrival(found, { ...task, start: [0, 0] }, 10).updates).toBe(0);
  expect(expectedArrival(found, { ...task, target: 1e-9 }, 10).updates).toBe(Number.POSITIVE_INFINITY);
  const full = moments(objectiveOf(decode('?surface=bowl').scenario));
  expect(expectedArrival(full, { rate: 1, batch: 1, start: [2, 1], target: 0.1 }, 10).updates).toBe(1);
  expect(atOnce(bestRateFor(full, [0.5, 1, 1.5], { batch: 1, start: [2, 1], target: 0.1 }, 10))).toBe(1);
});

test.each([
  ['penguins', '?surface=linear-regression&data=penguins&steps=3000&run=gd', 0.05],
  ['a standardized line', '?surface=linear-regression&data=line,n:300,noise:1&steps=3000&run=gd', 0.02],
])(
  '%s: measured, the mean loss comes to the target when theory says, within the first pass over the data',
  (_, address, target) => {
    const { scenario } = decode(address);
    const experiment = {
      ...DEFAULT_EXPERIMENT,
      vary: 'batch',
      to: 16,
      measure: 'updates',
      policy: 'tuned',
      draws: 200,
      target,
    } as const;
    const { batch } = theoryOf(scenario, experiment);
    const { means, rates } = explore(scenario, experiment);
    expect(rates).toEqual(batch!.rates);
    batch!.updates.forEach((updates, i) => {
      expect(batch!.epochs[i]).toBe((batch!.updates[i]! * 2 ** i) / objectiveOf(scenario).samples);
      if (batch!.epochs[i]! > 1) return;
      expect(Math.abs(means![i]! - updates), `batch ${2 ** i}: ${means![i]}, ${updates}`).toBeLessThanOrEqual(
        1 + 0.15 * updates,
      );
    });
  },
);

test('a rate that is searched for is about as good as that of theory', () => {
  const experiment = { vary: 'batch', to: 16, measure: 'updates', policy: 'tuned', draws: 40 } as const;
  const line = '?surface=linear-regression,scale:raw&data=line,n:2048,noise:2&steps=2000';
  const known = explore(decode(`${line}&run=gd`).scenario, experiment);
  // The same steps under another name, of which no theory is known.
  const tried = explore(decode(`${line}&run=momentum,momentum:0`).scenario, experiment);
  known.means!.forEach((updates, i) => {
    expect(tried.means![i], `batch ${2 ** i}, rate ${tried.rates![i]} for ${known.rates![i]}`).toBeLessThanOrEqual(
      1.6 * updates + 2,
    );
  });
});
