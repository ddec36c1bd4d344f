import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { decode } from '../../../src/scenario/decodeAddress';
import { createWorkerClient } from '../../../src/workers/client';
import { createHost } from '../../../src/workers/host';
import type { FromWorker, Report, Request, ToWorker } from '../../../src/workers/protocol';
import { createQueue } from '../../../src/workers/queue';
import * as tasks from '../../../src/workers/tasks';

const { scenario } = decode('?surface=bowl&steps=50&run=gd');
const REQUEST: Request = { kind: 'simulate', scenario, places: [0] };

/** A worker that says what it is told to, and nothing else. */
class FakeWorker {
  static last: FakeWorker;
  readonly asked: ToWorker[] = [];
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  onerror: (() => void) | null = null;
  terminated = false;
  /** Whether it answers a ping. */
  alive = true;
  constructor() {
    FakeWorker.last = this;
  }
  postMessage(message: ToWorker): void {
    this.asked.push(message);
    if (message.type === 'ping' && this.alive) this.onmessage?.({ data: { type: 'alive' } });
  }
  tell(id: number, report: Report, done: boolean): void {
    this.onmessage?.({ data: { type: 'told', id, report, done } });
  }
  terminate(): void {
    this.terminated = true;
  }
}

const open = () => createHost(() => new FakeWorker() as unknown as Worker);
const PROGRESS: Report = { kind: 'progress', share: 0.1, making: false };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a worker that dies without a word is given up, and its work is done in the page', async () => {
  const start = open();
  const heard: Report[] = [];
  start(REQUEST, (report) => heard.push(report));
  const worker = FakeWorker.last;
  worker.tell(1, PROGRESS, false);
  worker.alive = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(worker.terminated).toBe(true);
  expect(heard.at(-1)).toMatchObject({ kind: 'trajectories' });
  const next = vi.fn();
  start(REQUEST, next);
  await vi.advanceTimersByTimeAsync(1000);
  expect(next).toHaveBeenLastCalledWith(expect.objectContaining({ kind: 'trajectories' }), true);
});

test('so is one whose script never comes', async () => {
  const heard = vi.fn();
  const start = open();
  start(REQUEST, heard);
  FakeWorker.last.alive = false;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(FakeWorker.last.terminated).toBe(false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(heard).toHaveBeenLastCalledWith(expect.objectContaining({ kind: 'trajectories' }), true);
});

test('a worker that works for long without a report, but lives, is let go on', async () => {
  const start = open();
  start(REQUEST, () => undefined);
  FakeWorker.last.tell(1, PROGRESS, false);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(FakeWorker.last.terminated).toBe(false);
});

test('a worker with nothing to do is not asked for signs of life', async () => {
  const start = open();
  start(REQUEST, () => undefined);
  FakeWorker.last.tell(1, { kind: 'trajectories', trajectories: [] }, true);
  await vi.advanceTimersByTimeAsync(6000);
  const before = FakeWorker.last.asked.length;
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(FakeWorker.last.asked.length).toBe(before);
  expect(vi.getTimerCount()).toBe(0);
});

test('a task that fails says so, and those behind it are done', async () => {
  const told: [number, Report['kind'], boolean][] = [];
  vi.spyOn(tasks, 'createTask').mockImplementationOnce(() => {
    throw new RangeError('out of memory');
  });
  const queue = createQueue(
    5,
    (go) => setTimeout(go),
    (id, report, done) => told.push([id, report.kind, done]),
  );
  queue.start(1, REQUEST);
  queue.start(2, REQUEST);
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toEqual([
    [1, 'failed', true],
    [2, 'trajectories', true],
  ]);
});

test('what was asked for hears that it failed', () => {
  const start = open();
  const { simulateLong, sweep } = createWorkerClient(start);
  const [done, failed, partial, sweepFailed] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
  simulateLong({ scenario, kept: [undefined] }, () => undefined, done, failed);
  const { runs, ...setting } = scenario;
  sweep({ ...setting, run: runs[0]!, place: 0 }, partial, sweepFailed);
  for (const id of [1, 2]) FakeWorker.last.tell(id, { kind: 'failed', reason: 'out of memory' }, true);
  expect([done, failed, partial, sweepFailed].map(({ mock }) => mock.calls.length)).toEqual([0, 1, 0, 1]);
});
