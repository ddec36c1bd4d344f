import { expect, test } from 'vitest';
import { createBehind } from '../../src/ui/rate/behind';

/** A slider whose values take so many ms, what has been made of it, and the frames that are waited for. */
function slider(cost: { ms: number }) {
  let clock = 0;
  const made: number[] = [];
  const frames: (() => void)[] = [];
  const behind = createBehind(
    (value) => {
      clock += cost.ms;
      made.push(value);
    },
    (go) => frames.push(go),
    () => clock,
  );
  const frame = (): void => {
    for (const go of frames.splice(0)) go();
  };
  return { behind, made, frames, frame };
}

test('the first value waits for the frame of the thumb; what is quick is made with the value from then on', () => {
  const { behind, made, frames, frame } = slider({ ms: 1 });
  behind.set(1);
  expect(made).toEqual([]);
  frame();
  for (const value of [2, 3]) behind.set(value);
  expect(made).toEqual([1, 2, 3]);
  expect(frames).toEqual([]);
});

test('what is slow waits each time, and of several values only the last is made', () => {
  const { behind, made, frames, frame } = slider({ ms: 10 });
  behind.set(1);
  frame();
  for (const value of [2, 3, 4]) behind.set(value);
  expect(made).toEqual([1]);
  expect(behind.waits()).toBe(true);
  expect(frames).toHaveLength(1);
  frame();
  expect(made).toEqual([1, 4]);
  expect(behind.waits()).toBe(false);
});

test('catching up makes it at once, and the frame adds nothing', () => {
  const { behind, made, frame } = slider({ ms: 10 });
  behind.set(1);
  behind.catchUp();
  behind.catchUp();
  expect(made).toEqual([1]);
  frame();
  expect(made).toEqual([1]);
});

test('what is forgotten is never made', () => {
  const { behind, made, frame } = slider({ ms: 10 });
  behind.set(1);
  behind.forget();
  frame();
  expect(made).toEqual([]);
});

test('one slow value among quick ones is forgotten by and by, and a machine that wavers is not trusted at once', () => {
  const cost = { ms: 10 };
  const { behind, made, frame } = slider(cost);
  behind.set(0);
  frame();
  cost.ms = 1;
  behind.set(1);
  expect(made).toEqual([0]);
  frame();
  behind.set(2);
  expect(made).toEqual([0, 1]);
  frame();
  for (let value = 3; value < 200; value++) {
    behind.set(value);
    frame();
  }
  behind.set(200);
  expect(made.at(-1)).toBe(200);
});
