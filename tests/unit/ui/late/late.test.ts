import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type {
  eventually as Eventually,
  tryAgain as TryAgain,
  whenTried as WhenTried,
} from '../../../../src/ui/late/again';
import { late } from '../../../../src/ui/late/late';

let again: { eventually: typeof Eventually; tryAgain: typeof TryAgain; whenTried: typeof WhenTried };

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
  vi.resetModules();
  again = await import('../../../../src/ui/late/again');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A way to fetch that fails so often before it gives its value. */
const failing = (failures: number) =>
  vi.fn(async (tag: string) => {
    if (failures-- > 0) throw new Error('offline');
    return `value ${tag}`;
  });

/** Lets what has been promised be kept. */
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);
const act = (type: string): boolean => window.dispatchEvent(new Event(type));

test('what has come is kept, and asked for once, however many ask at a time', async () => {
  const load = failing(0);
  const part = late(load);
  expect(part.known('en')).toBeUndefined();
  expect(await Promise.all([part('en'), part('en')])).toEqual(['value en', 'value en']);
  expect(await part('en')).toBe('value en');
  expect(part.known('en')).toBe('value en');
  expect(part.known('zh')).toBeUndefined();
  expect(load).toHaveBeenCalledTimes(1);
});

test('what did not come is asked for anew by the next to ask', async () => {
  const load = failing(1);
  const part = late(load);
  await expect(Promise.all([part('en'), part('en')])).rejects.toThrow('offline');
  expect(part.known('en')).toBeUndefined();
  expect(await part('en')).toBe('value en');
  expect(load).toHaveBeenCalledTimes(2);
});

test('what nobody asked for is tried again when the network is back, until it comes', async () => {
  const load = failing(2);
  const come = vi.fn();
  void again.eventually(() => load('en')).then(come);
  await settle();
  expect(load).toHaveBeenCalledTimes(1);
  act('online');
  await settle();
  act('online');
  await settle();
  expect(load).toHaveBeenCalledTimes(3);
  expect(come).toHaveBeenCalledWith('value en');
  act('online');
  await settle();
  expect(load).toHaveBeenCalledTimes(3);
});

test('what the reader does tries again, but not at every key', async () => {
  const load = failing(9);
  void again.eventually(() => load('en'));
  await settle();
  for (const type of ['keydown', 'pointerdown']) {
    act(type);
    await settle();
    expect(load).toHaveBeenCalledTimes(1);
  }
  await vi.advanceTimersByTimeAsync(6000);
  for (const type of ['keydown', 'pointerdown']) {
    act(type);
    await settle();
    expect(load).toHaveBeenCalledTimes(2);
  }
});

test('trying one part again tries all that did not come, each once, but none that has gone', async () => {
  const [one, other, gone] = [vi.fn(), vi.fn(), vi.fn()];
  again.whenTried(one);
  again.whenTried(other);
  again.whenTried(gone)();
  again.tryAgain();
  again.tryAgain();
  expect([one, other, gone].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
});
