import { expect, test, vi } from 'vitest';
import { simulate } from '../../../src';
import { decode } from '../../../src/scenario/decodeAddress';
import { plan } from '../../../src/store/result';
import type { LongWork } from '../../../src/store/scenarioSlice';
import { createAppStore } from '../../../src/store/store';

const HEAVY = '?surface=ackley&steps=40000&stop=off&run=gd,lr:1e-5&run=adam,lr:1e-5';

/** A store by a clock that goes on by so many milliseconds whenever it is looked at. */
function open(address: string, pace: number) {
  let time = 0;
  const work = vi.fn<LongWork>(() => () => undefined);
  const now = (): number => {
    time += pace;
    return time;
  };
  return { store: createAppStore(decode(address), work, now), work, looked: () => time / pace };
}

test('what is short is made at once where the machine takes no longer than most', () => {
  const { scenario } = decode(HEAVY);
  expect(plan(scenario, undefined).long).toBe(false);
  const { store, work, looked } = open('?surface=ackley', 0.1);
  store.getState().change(() => scenario);
  expect(work).not.toHaveBeenCalled();
  expect(looked(), 'the clock was looked at on the way').toBeGreaterThan(4);
  expect(store.getState().result.trajectories).toEqual(simulate(scenario));
});

test('where it takes longer it is long work, as it stands, and what is shown stays', () => {
  const { store, work } = open('?surface=ackley', 60);
  const { result } = store.getState();
  const { scenario } = decode(HEAVY);
  store.getState().change(() => scenario);
  expect(store.getState()).toMatchObject({ scenario, result, progress: 0 });
  expect(work).toHaveBeenCalledOnce();
  const [{ kept, objective }, , done] = work.mock.lastCall!;
  expect(kept).toEqual([undefined, undefined]);
  done({ scenario, objective: objective!, trajectories: simulate(scenario) });
  expect(store.getState()).toMatchObject({ progress: undefined, result: { scenario } });
});

test('so is what a page is opened for: one update of it is shown until then', async () => {
  const { store, work, looked } = open(HEAVY, 60);
  expect(store.getState().result.trajectories.map(({ length }) => length)).toEqual([2, 2]);
  const before = looked();
  await Promise.resolve();
  expect(work).toHaveBeenCalledOnce();
  expect(looked(), 'it is not tried once more').toBe(before);
  expect(store.getState().scenario.steps).toBe(40_000);
});
