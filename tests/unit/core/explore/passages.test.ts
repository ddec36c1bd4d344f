import { describe, expect, test } from 'vitest';
import { decode, explore, simulate } from '../../../../src';
import { quantile } from '../../../../src/core/explore/statistics';
import { streamOf, tuningStream } from '../../../../src/core/explore/streams';
import { objectiveOf } from '../../../../src/core/objective';
import { createRun } from '../../../../src/core/run';

const DRAWS = 11;
const TARGET = 0.02;

test('the first draw is the route itself; no two draws, of whichever route, have one stream, nor do tried rates', () => {
  const streams = new Set<number>();
  for (let place = 0; place < 8; place++) {
    expect(streamOf(place, 0)).toBe(place);
    for (let draw = 0; draw < 50; draw++) streams.add(streamOf(place, draw)).add(tuningStream(place, draw));
  }
  expect(streams.size).toBe(8 * 50 * 2);
});

describe.each([
  ['?surface=linear-regression&data=line,n:200,noise:1&steps=400&run=gd,lr:0.03', 'updates', 1],
  ['?surface=linear-regression&data=line,n:200,noise:1&steps=400&run=gd,lr:0.03', 'cost', 1],
  ['?surface=linear-regression&data=line,n:200,noise:1&steps=400&run=gd,lr:0.03', 'time', 6],
  ['?surface=bowl&noise=2&steps=150&run=momentum,lr:0.02', 'updates', 1],
] as const)('%s measured in %s', (address, measure, parallel) => {
  const { scenario } = decode(address);
  const objective = objectiveOf(scenario);
  const { places, means, trials } = explore(scenario, {
    vary: 'batch',
    to: 16,
    measure,
    parallel,
    target: TARGET,
    draws: DRAWS,
  });
  const [route] = scenario.runs as [(typeof scenario.runs)[0]];

  test('each place is what its draws come to, run one by one and looked at by hand', () => {
    places.at[0]!.forEach((batch, place) => {
      const runs = Array.from({ length: DRAWS }, (_, draw) => {
        const run = createRun(objective, scenario, { ...route, batch }, streamOf(0, draw));
        while (!run.advance(1000));
        return run.finish();
      });
      const lowest = Math.min(...objective.surface.minima.map(({ value }) => value));
      const goal = lowest + TARGET * (runs[0]!.loss[0]! - lowest);
      const measured = runs.map(({ loss, evals }) => {
        const update = loss.findIndex((value) => value <= goal);
        if (update < 0) return Number.POSITIVE_INFINITY;
        return measure === 'cost' ? evals[update]! : measure === 'time' ? update * Math.ceil(batch / parallel) : update;
      });
      expect([...trials.values.subarray(place * DRAWS, (place + 1) * DRAWS)]).toEqual(measured);
      const sorted = measured.toSorted((a, b) => a - b);
      expect(places.median[place]).toBe(sorted[5]);
      expect([places.low[place], places.high[place]]).toEqual([sorted[1], sorted[9]]);
      expect(places.within[place]).toBe(measured.filter(Number.isFinite).length / DRAWS);
      // A run that has ended keeps its last loss.
      const meanAt = (t: number): number =>
        runs.reduce((sum, { loss, length }) => sum + loss[Math.min(t, length - 1)]!, 0) / DRAWS;
      const updates = Array.from({ length: scenario.steps + 1 }, (_, t) => t);
      expect(means![place]).toBe(updates.find((t) => meanAt(t) <= goal) ?? Number.POSITIVE_INFINITY);
    });
  });

  test('the first draw is what the page shows', () => {
    const [{ loss }] = simulate({ ...scenario, runs: [{ ...route, batch: 16 }] }) as [ReturnType<typeof simulate>[0]];
    expect(trials.losses[(places.length - 1) * DRAWS]).toBe(loss[trials.updates[(places.length - 1) * DRAWS]!]);
  });
});

test('where the noise keeps the loss above the target the measure is infinite, and the share that came there says so', () => {
  const { scenario } = decode('?surface=bowl&noise=30&steps=80&run=gd,lr:0.5,batch:1');
  const { places, means } = explore(scenario, {
    vary: 'lr',
    places: 1,
    from: 0.5,
    to: 0.5,
    measure: 'updates',
    draws: 5,
    target: 1e-9,
  });
  expect([places.within[0], places.median[0], places.mean[0], means![0]]).toEqual([
    0,
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ]);
});

test('quantiles lie between order statistics, as numpy.quantile has them', () => {
  const sorted = [1, 2, 4, 8, 16];
  expect([0, 0.1, 0.25, 0.5, 0.9, 1].map((share) => quantile(sorted, share))).toEqual([1, 1.4, 2, 4, 12.8, 16]);
  expect(quantile([1, Number.POSITIVE_INFINITY], 0.5)).toBe(Number.POSITIVE_INFINITY);
  expect(quantile([3], 0.9)).toBe(3);
});
