import { expect, test, vi } from 'vitest';
import { oneAtATime } from '../../../src/workers/oneAtATime';

test('whoever asks together comes in turn, one in each task, also who asks again', async () => {
  vi.useFakeTimers();
  const later = oneAtATime();
  const came: string[] = [];
  const again = (name: string, times: number) => (): void => {
    came.push(name);
    if (times > 1) later(again(name, times - 1));
  };
  later(again('a', 2));
  later(again('b', 3));
  expect(came).toEqual([]);
  for (let tasks = 1; tasks <= 5; tasks++) {
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersToNextTimerAsync();
    expect(came).toHaveLength(tasks);
  }
  expect(came.join('')).toBe('ababb');
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
