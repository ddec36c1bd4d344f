import { expect, test, vi } from 'vitest';
import { decode } from '../../../src/scenario/decodeAddress';
import type { LongWork } from '../../../src/store/scenarioSlice';
import { createAppStore } from '../../../src/store/store';

const LONG = { steps: 100_000, stop: 'off' } as const;

/** A store whose long work is done by hand. */
function open() {
  const work = vi.fn<LongWork>(() => () => undefined);
  const store = createAppStore(decode(''), work);
  const first = store.getState().result;
  store.getState().change((scenario) => ({ ...scenario, ...LONG }));
  return { store, first, work, fail: () => work.mock.lastCall![3]() };
}

test('a long run that fails leaves no progress behind, and what was shown is shown', () => {
  const { store, first, fail } = open();
  expect(store.getState()).toMatchObject({ progress: 0, failed: false });
  fail();
  expect(store.getState()).toMatchObject({ progress: undefined, making: undefined, failed: true, result: first });
});

test('it can be made anew, and then says no more that it failed', () => {
  const { store, work, fail } = open();
  fail();
  const past = store.getState().past;
  store.getState().retry();
  expect(work).toHaveBeenCalledTimes(2);
  expect(store.getState()).toMatchObject({ progress: 0, failed: false, past });
});

test('it can be given up, which leads back to what is shown', () => {
  const { store, first, fail } = open();
  fail();
  store.getState().cancel();
  expect(store.getState()).toMatchObject({ failed: false, scenario: first.scenario, result: first });
});

test('another change takes its place', () => {
  const { store, fail } = open();
  fail();
  store.getState().change((scenario) => ({ ...scenario, steps: 70 }));
  expect(store.getState()).toMatchObject({ failed: false, progress: undefined });
  expect(store.getState().result.scenario.steps).toBe(70);
});
