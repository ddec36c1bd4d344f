import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atStart, standOf, walk } from '../../../src/lessons/elements/walk';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A figure that keeps where its clock was put. */
function figure() {
  const times: number[] = [];
  return {
    times,
    seek: async (time: number): Promise<number> => {
      times.push(time);
      return time;
    },
  };
}

test('a scene says where its clock stands, or that it runs to its end', () => {
  expect(standOf('?surface=bowl&clock=evals&k=342&run=gd')).toBe(342);
  expect(standOf('?surface=ravine,kappa:25&run=gd')).toBeUndefined();
  expect(standOf('?k=soon')).toBeUndefined();
  expect(atStart('?surface=bowl&k=342&run=gd')).toBe('?surface=bowl&run=gd&k=0');
  expect(atStart('?surface=bowl&run=gd')).toBe('?surface=bowl&run=gd&k=0');
});

test('a walk goes from the start to where the clock stands, and no further', async () => {
  const { times, seek } = figure();
  const walked = walk({ seek }, 342, new Promise(() => undefined));
  await vi.runAllTimersAsync();
  await walked;
  expect(times[0]).toBe(0);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(times.at(-1)).toBe(342);
  expect(times.length).toBeGreaterThan(20);
});

test('a walk that is cut short leaves the clock alone, which is somebody else’s by then', async () => {
  const { times, seek } = figure();
  let cut = (): void => undefined;
  const walked = walk({ seek }, 342, new Promise<void>((go) => (cut = go)));
  await vi.advanceTimersByTimeAsync(200);
  cut();
  await walked;
  expect(times.at(-1)).toBeLessThan(342);
  expect(times.length).toBeLessThan(6);
});

test('a walk ends where the figure answers no more', async () => {
  let asked = 0;
  await walk({ seek: async () => void asked++ }, 342, new Promise(() => undefined));
  expect(asked).toBe(1);
});
