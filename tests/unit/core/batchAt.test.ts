import { describe, expect, test } from 'vitest';
import { batchAt, createBatches } from '../../../src/core/batchAt';
import { type Objective, objectiveOf } from '../../../src/core/objective';
import { createRun } from '../../../src/core/run';
import { decode } from '../../../src/scenario/decodeAddress';

/** The batches that the run at a place was given, update by update. */
function batchesOf(address: string, place: number): { seen: number[][]; samples: number; seed: number; size: number } {
  const { scenario } = decode(address);
  const objective = objectiveOf(scenario);
  const seen: number[][] = [];
  const spied: Objective = {
    ...objective,
    batchGradient(x, y, batch, out) {
      seen.push([...batch.order.subarray(batch.start, batch.end)]);
      return objective.batchGradient(x, y, batch, out);
    },
  };
  const spec = scenario.runs[place]!;
  createRun(spied, scenario, spec, place).advance(scenario.steps);
  return { seen, samples: objective.samples, seed: scenario.seed, size: Number(spec.batch) };
}

describe.each([
  ['?surface=linear-regression&stop=off&steps=60&seed=4&run=gd&run=gd,batch:32', 1],
  ['?surface=linear-regression&data=line,n:7&stop=off&steps=40&run=gd,batch:3', 0],
  ['?surface=bowl&noise=0.3&stop=off&steps=150&seed=9&run=gd,batch:1', 0],
])('the batches of %s', (address, place) => {
  const { seen, samples, seed, size } = batchesOf(address, place);

  test('are those that the run was given', () => {
    const replay = createBatches(samples, size, seed, place);
    expect(seen.map((_, k) => [...replay.at(k + 1)!])).toEqual(seen);
  });

  test('are the same whichever update is asked for first', () => {
    const replay = createBatches(samples, size, seed, place);
    for (const update of [seen.length, 3, 1, 17]) {
      expect([...replay.at(update)!]).toEqual(seen[update - 1]);
      expect([...batchAt(samples, size, seed, place, update)]).toEqual(seen[update - 1]);
    }
  });
});

test('a replay that is given little work at a time gets there in the end', () => {
  const whole = batchAt(1000, 400, 1, 0, 50);
  const replay = createBatches(1000, 400, 1, 0);
  let calls = 1;
  let batch = replay.at(50, 2000);
  for (; !batch; calls++) batch = replay.at(50, 2000);
  expect(calls).toBeGreaterThan(5);
  expect(batch).toEqual(whole);
});
