import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer, Asked, FromReader, ToReader } from '../../../src/import/reader';
import { createFileReading } from '../../../src/workers/reading';

/** A worker that says what it is told to, and nothing else. */
class FakeWorker {
  static all: FakeWorker[] = [];
  readonly asked: ToReader[] = [];
  onmessage: ((event: { data: FromReader }) => void) | null = null;
  onerror: (() => void) | null = null;
  terminated = false;
  constructor() {
    FakeWorker.all.push(this);
  }
  postMessage(message: ToReader): void {
    this.asked.push(message);
  }
  tell(message: FromReader): void {
    this.onmessage?.({ data: message });
  }
  terminate(): void {
    this.terminated = true;
  }
}

const ASKED: Asked & { type: 'read' } = {
  type: 'read',
  source: { key: 1, content: 'x,y\n1,2\n3,4' },
  tag: 'en',
  how: { kind: 'table', topFirst: false, given: {} },
};
const none = (): void => undefined;
const open = () => createFileReading(() => new FakeWorker() as unknown as Worker);
const FAILED: Answer = { kind: 'failure', flaw: { reason: 'empty' } };

beforeEach(() => {
  FakeWorker.all = [];
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

test('what a worker answers is heard by who has asked, and nothing more after that', () => {
  const [tell, done] = [vi.fn(), vi.fn()];
  open().ask(ASKED, tell, done);
  const [worker] = FakeWorker.all;
  expect(worker!.asked).toEqual([{ type: 'ask', id: 1, asked: ASKED }]);
  worker!.tell({ type: 'share', id: 1, share: 0.5 });
  worker!.tell({ type: 'answer', id: 1, answer: FAILED });
  worker!.tell({ type: 'share', id: 1, share: 0.6 });
  expect(tell.mock.calls).toEqual([[0.5]]);
  expect(done.mock.calls).toEqual([[FAILED]]);
  expect(vi.getTimerCount()).toBe(0);
});

test('what is given up is told to the worker, and heard of no more', () => {
  const done = vi.fn();
  open().ask(ASKED, none, done)();
  const [worker] = FakeWorker.all;
  expect(worker!.asked.at(-1)).toEqual({ type: 'stop', id: 1 });
  worker!.tell({ type: 'answer', id: 1, answer: FAILED });
  expect(done).not.toHaveBeenCalled();
});

test.each([
  ['may not be opened', async () => undefined],
  ['can’t be loaded', async () => FakeWorker.all[0]!.onerror!()],
  ['never says a word', async () => void (await vi.advanceTimersByTimeAsync(61_000))],
  [
    'falls silent',
    async () => {
      FakeWorker.all[0]!.tell({ type: 'share', id: 1, share: 0.1 });
      await vi.advanceTimersByTimeAsync(61_000);
    },
  ],
])('where a worker %s, the page reads by itself', async (what, happen) => {
  const reading = createFileReading(() => {
    if (what === 'may not be opened') throw new DOMException('no', 'SecurityError');
    return new FakeWorker() as unknown as Worker;
  });
  const done = vi.fn();
  reading.ask(ASKED, none, done);
  await happen();
  await vi.advanceTimersByTimeAsync(1000);
  expect(done).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'table' }));
  expect(FakeWorker.all.every(({ terminated }) => terminated)).toBe(true);
  const stopped = vi.fn();
  reading.ask(ASKED, none, stopped)();
  await vi.advanceTimersByTimeAsync(1000);
  expect(stopped).not.toHaveBeenCalled();
});

test('once closed, the worker is gone with all that was asked of it; what is asked for later gets another', async () => {
  const reading = open();
  const [early, late] = [vi.fn(), vi.fn()];
  reading.ask(ASKED, none, early);
  reading.close();
  expect(FakeWorker.all[0]!.terminated).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
  reading.ask(ASKED, none, late);
  FakeWorker.all[1]!.tell({ type: 'answer', id: 2, answer: FAILED });
  expect(early).not.toHaveBeenCalled();
  expect(late).toHaveBeenCalledWith(FAILED);
});
