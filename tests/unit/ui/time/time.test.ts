import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { after } from '../../../../src/ui/time/after';
import { finished } from '../../../../src/ui/time/finished';
import { afterFrame, everyFrame, nextFrame } from '../../../../src/ui/time/frames';
import { whenIdle } from '../../../../src/ui/time/idle';
import { inSlices } from '../../../../src/ui/time/slices';
import { createTimer } from '../../../../src/ui/time/timer';

const SRC = fileURLToPath(new URL('../../../../src', import.meta.url));
const FRAME = 16;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (go: (now: number) => void) => setTimeout(() => go(performance.now()), FRAME));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('of the parts of the page, only those for time call timers of the browser', () => {
  const pattern = /\b(setTimeout|setInterval|requestIdleCallback|requestAnimationFrame)\b/;
  const naming = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.tsx?$/.test(path) && pattern.test(readFileSync(join(SRC, path), 'utf8')));
  expect(naming.filter((path) => !/^(ui\/time|workers|embed|lessons)\//.test(path))).toEqual([]);
  expect(naming.filter((path) => path.startsWith('ui/')).length).toBeGreaterThan(0);
});

test('after a time, unless it is called off', () => {
  const [go, off] = [vi.fn(), vi.fn()];
  after(go, 100);
  after(off, 100)();
  vi.advanceTimersByTime(99);
  expect(go).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(go).toHaveBeenCalledOnce();
  expect(off).not.toHaveBeenCalled();
});

test('a timer that is set anew puts its call off, and makes the last one alone', () => {
  const timer = createTimer();
  const calls: number[] = [];
  for (const n of [1, 2, 3]) {
    timer.set(() => calls.push(n), 100);
    vi.advanceTimersByTime(60);
  }
  expect(calls).toEqual([]);
  vi.advanceTimersByTime(40);
  expect(calls).toEqual([3]);
  timer.set(() => calls.push(4), 100);
  timer.clear();
  timer.clear();
  vi.runAllTimers();
  expect(calls).toEqual([3]);
});

test('the next frame, and what comes once it is painted, each unless it is called off', () => {
  const said: string[] = [];
  afterFrame(() => said.push('painted'));
  nextFrame(() => said.push('frame'));
  const stops = [nextFrame(() => said.push('never')), afterFrame(() => said.push('never'))];
  const late = afterFrame(() => said.push('never'));
  for (const stop of stops) stop();
  vi.advanceTimersByTime(FRAME);
  late();
  vi.runAllTimers();
  expect(said).toEqual(['frame', 'painted']);
});

test('every frame, until its end', () => {
  const go = vi.fn();
  const stop = everyFrame(go);
  vi.advanceTimersByTime(3 * FRAME);
  expect(go).toHaveBeenCalledTimes(3);
  stop();
  vi.advanceTimersByTime(3 * FRAME);
  expect(go).toHaveBeenCalledTimes(3);
});

test('idleness is asked of the browser, and thought of one that can’t tell', () => {
  const go = vi.fn();
  whenIdle(go, 500, 100);
  vi.advanceTimersByTime(99);
  expect(go).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(go).toHaveBeenCalledOnce();
  const asked = vi.fn();
  vi.stubGlobal('requestIdleCallback', asked);
  whenIdle(go, 500, 100);
  expect(asked).toHaveBeenCalledWith(go, { timeout: 500 });
});

function* work(steps: number, made: number[]): Generator<number, string> {
  for (let step = 0; step < steps; step++) {
    made.push(step);
    yield step;
  }
  return 'done';
}

test('work in slices leaves the browser its turn after each, and ends', () => {
  const done = vi.fn();
  const made: number[] = [];
  inSlices(work(2, made), done);
  expect(made).toEqual([]);
  vi.advanceTimersByTime(FRAME);
  vi.advanceTimersToNextTimer();
  expect(made).toEqual([0]);
  vi.runAllTimers();
  expect(made).toEqual([0, 1]);
  expect(done).toHaveBeenCalledWith('done');
});

test('work that is waited for leaves the browser its turn too, gives its result, and fails as it does', async () => {
  const made: number[] = [];
  const waited = finished(work(3, made), 0);
  expect(made).toEqual([0]);
  vi.runAllTimers();
  expect(made).toEqual([0, 1, 2]);
  await expect(waited).resolves.toBe('done');
  function* failing(): Generator<number, string> {
    yield* work(2, []);
    throw new Error('no memory');
  }
  const failed = expect(finished(failing(), 0)).rejects.toThrow('no memory');
  vi.runAllTimers();
  await failed;
});
