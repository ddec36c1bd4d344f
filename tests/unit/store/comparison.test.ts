import { describe, expect, test } from 'vitest';
import { decode, simulate } from '../../../src';
import { objectiveOf } from '../../../src/core/objective';
import { compare, differenceOf } from '../../../src/store/comparison';
import type { Result } from '../../../src/store/result';

/** What the page shows for an address. */
function resultOf(address: string): Result {
  const { scenario } = decode(address);
  return { scenario, objective: objectiveOf(scenario), trajectories: simulate(scenario) };
}

const OPENING = '?run=gd,lr:0.1&run=gd,lr:0.75&run=gd,lr:0.005';
const BATCHES = '?noise=0.5&stop=off&steps=128&run=gd,lr:0.05&run=gd,lr:0.05,batch:32&run=gd,lr:0.05,batch:1';

describe('counted in steps', () => {
  test('every route has its own steps, and is read where it ended', () => {
    const result = resultOf(OPENING);
    const { budget, standings } = compare(result, 'step');
    expect(budget).toBe(60);
    standings.forEach(({ index, loss, ended }, place) => {
      const { length, loss: losses } = result.trajectories[place]!;
      expect([index, loss, ended]).toEqual([length - 1, losses[length - 1], true]);
    });
  });

  test('updates and cost count until arrival, or all that were made', () => {
    const { trajectories, ...rest } = resultOf(OPENING);
    const { standings } = compare({ trajectories, ...rest }, 'step');
    const { outcome } = trajectories[0]!;
    if (outcome.kind !== 'converged') throw new Error('the first route of the opening scene arrives');
    expect(standings.map(({ updates }) => updates)).toEqual([outcome.at, expect.any(Number), 60]);
    expect(standings.map(({ cost, updates }) => cost === updates)).toEqual([true, true, true]);
  });

  test('no budget binds where every route comes to its end by itself', () => {
    expect(compare(resultOf('?surface=bowl&run=gd,lr:1&run=gd,lr:9'), 'step').budget).toBeUndefined();
  });

  test('a route that flies off is read at its last finite place', () => {
    const result = resultOf('?surface=bowl&run=gd,lr:9&run=gd,lr:0.0001');
    const [lost] = compare(result, 'step').standings;
    expect([lost!.ended, lost!.index]).toEqual([true, result.trajectories[0]!.length - 1]);
    expect(lost!.loss).toBeLessThan(Number.POSITIVE_INFINITY);
  });
});

describe('counted in gradient evaluations', () => {
  const result = resultOf(BATCHES);
  const { budget, standings } = compare(result, 'evals');

  test('the first route to run out of steps sets the budget for all', () => {
    expect(budget).toBe(128);
    expect(standings.map(({ updates }) => updates)).toEqual([2, 4, 128]);
    expect(standings.map(({ cost }) => cost)).toEqual([128, 128, 128]);
    expect(standings.map(({ ended }) => ended)).toEqual([false, false, true]);
    expect(standings.map(({ loss }) => loss)).toEqual(
      standings.map(({ index }, place) => result.trajectories[place]!.loss[index]),
    );
  });

  test('epochs are the same budget in another unit', () => {
    const epochs = compare(result, 'epoch');
    expect(epochs.budget).toBe(2);
    expect(epochs.standings).toEqual(standings);
  });

  test('who arrives within the budget has ended, whatever follows', () => {
    const { standings } = compare(resultOf('?surface=bowl&stop=off&steps=400&run=gd,lr:1&run=gd,lr:0.001'), 'evals');
    expect(standings.map(({ ended }) => ended)).toEqual([true, true]);
    expect(standings[0]!.updates).toBeLessThan(5);
  });
});

test('the distance is that to the nearest known minimum, in the plane’s own units', () => {
  const result = resultOf('?surface=himmelblau&start=3,3&steps=1&run=gd,lr:0');
  expect(compare(result, 'step').standings[0]!.distance).toBeCloseTo(1, 9);
  const { objective } = result;
  const none = { ...result, objective: { ...objective, surface: { ...objective.surface, minima: [] } } };
  expect(compare(none, 'step').standings[0]!.distance).toBeUndefined();
});

test('a difference is what the one has more than the other', () => {
  const [one, , other] = compare(resultOf(OPENING), 'step').standings;
  const more = differenceOf(other!, one!);
  expect(more.updates).toBe(60 - one!.updates);
  expect(more.loss).toBe(other!.loss - one!.loss);
  expect(differenceOf(one!, one!)).toEqual({ updates: 0, cost: 0, loss: 0 });
});
