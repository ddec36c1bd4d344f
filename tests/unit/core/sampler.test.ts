import { describe, expect, test } from 'vitest';
import { batchAt } from '../../../src/core/batchAt';
import { createRandom, type Random } from '../../../src/core/random';
import { createFullSampler, createSampler } from '../../../src/core/sampler';

const untouchable: Pick<Random, 'below'> = { below: () => expect.fail('a random number was drawn') };

/** The batches of one epoch. */
function epochOf(samples: number, size: number, sampler = createSampler(samples, size, createRandom(1, 0))) {
  const batches: number[][] = [];
  for (let drawn = 0; drawn < samples; drawn += batches.at(-1)!.length) {
    sampler.next();
    const { order, start, end } = sampler.batch;
    batches.push([...order.slice(start, end)]);
  }
  return batches;
}

const ascending = (samples: number) => Array.from({ length: samples }, (_, i) => i);

describe.each([
  [1, 1],
  [2, 1],
  [5, 2],
  [64, 8],
  [64, 64],
  [342, 1],
  [342, 32],
  [342, 341],
  [10, 1000],
])('%i samples in batches of %i', (samples, size) => {
  test('every epoch is a permutation of the samples', () => {
    const sampler = createSampler(samples, size, createRandom(5, 0));
    for (let epoch = 0; epoch < 5; epoch++) {
      const drawn = epochOf(samples, size, sampler).flat();
      expect(drawn.sort((a, b) => a - b)).toEqual(ascending(samples));
    }
  });

  test('all batches are of the size asked for but the last, which keeps within its epoch', () => {
    const sampler = createSampler(samples, size, createRandom(5, 0));
    for (let epoch = 0; epoch < 3; epoch++) {
      const lengths = epochOf(samples, size, sampler).map((batch) => batch.length);
      const rest = samples % size || Math.min(size, samples);
      expect(lengths).toEqual([...Array(Math.ceil(samples / size) - 1).fill(size), rest]);
    }
  });
});

test('epochs differ from each other, and seeds and places from each other', () => {
  const sampler = createSampler(50, 7, createRandom(1, 0));
  const first = epochOf(50, 7, sampler);
  expect(epochOf(50, 7, sampler)).not.toEqual(first);
  expect(epochOf(50, 7, createSampler(50, 7, createRandom(1, 0)))).toEqual(first);
  expect(epochOf(50, 7, createSampler(50, 7, createRandom(2, 0)))).not.toEqual(first);
  expect(epochOf(50, 7, createSampler(50, 7, createRandom(1, 1)))).not.toEqual(first);
});

test('every order of the samples is as likely as any other', () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 12_000; seed++) {
    const order = epochOf(3, 3, createSampler(3, 3, createRandom(seed, 0))).join();
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
  expect(chiSquare).toBeLessThan(20.5);
});

test('the full sampler shows all samples in order at every update and draws nothing', () => {
  const sampler = createFullSampler(6);
  for (let k = 0; k < 3; k++) {
    sampler.next();
    expect([...sampler.batch.order]).toEqual(ascending(6));
    expect([sampler.batch.start, sampler.batch.end]).toEqual([0, 6]);
  }
});

test('a single sample needs no random number', () => {
  const sampler = createSampler(1, 1, untouchable);
  for (let k = 0; k < 3; k++) {
    sampler.next();
    expect([sampler.batch.start, sampler.batch.end]).toEqual([0, 1]);
  }
});

test('a replayed sampler visits what the run visited', () => {
  const sampler = createSampler(10, 3, createRandom(7, 2));
  for (let update = 1; update <= 20; update++) {
    sampler.next();
    const { order, start, end } = sampler.batch;
    expect([...batchAt(10, 3, 7, 2, update)]).toEqual([...order.slice(start, end)]);
  }
});
