import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { workInSlices } from '../../../src/core/workInSlices';
import { after } from '../../../src/ui/time/after';

let clock: number;

beforeEach(() => {
  vi.useFakeTimers();
  clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function* work(steps: number, ms = 0): Generator<number, string> {
  for (let step = 0; step < steps; step++) {
    clock += ms;
    yield step;
  }
  return 'done';
}

test('a slice holds as many steps as its time has room for', () => {
  const told: number[] = [];
  workInSlices(work(9, 4), () => undefined, { slice: 10, later: after, tell: (said) => told.push(said) });
  vi.runAllTimers();
  expect(told).toEqual([2, 5, 8]);
});

test('what is called off between two slices does no more', () => {
  const done = vi.fn();
  const told: number[] = [];
  const stop = workInSlices(work(5), done, { later: after, tell: (said) => told.push(said) });
  vi.advanceTimersToNextTimer();
  stop();
  vi.runAllTimers();
  expect(told).toEqual([0]);
  expect(done).not.toHaveBeenCalled();
});
