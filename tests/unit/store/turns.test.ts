import { expect, test } from 'vitest';
import { decode } from '../../../src';
import { setRunParam } from '../../../src/store/edits';
import { createAppStore } from '../../../src/store/store';
import { createTurns } from '../../../src/ui/compare/turns';

/** Eight panels, each of which takes so many ms to draw, and how often each has been drawn. */
function panels(cost: number) {
  const store = createAppStore(decode(''), () => () => undefined);
  let clock = 0;
  const turns = createTurns(() => clock);
  const drawn = new Array<number>(8).fill(0);
  const leave = drawn.map((_, place) =>
    turns.join(() => {
      clock += cost;
      drawn[place]!++;
    }),
  );
  turns.follow(store);
  return { store: store.getState, drawn, leave };
}

test('a change of the routes or of the cursor draws every panel at once', () => {
  const { store, drawn } = panels(100);
  store().change(setRunParam(0, 'lr', 0.2));
  expect(drawn).toEqual(new Array(8).fill(1));
  store().seek(3);
  expect(drawn).toEqual(new Array(8).fill(2));
  store().setDomain([0, 1, 0, 1]);
  expect(drawn).toEqual(new Array(8).fill(2));
});

test('while playing, slow panels take turns, and none is left behind when it stops', () => {
  const { store, drawn, leave } = panels(1);
  store().restart();
  store().play();
  drawn.fill(0);
  for (const _ of [1, 2, 3, 4]) store().tick(0.1);
  expect(drawn).toEqual(new Array(8).fill(1));
  store().tick(0.1);
  expect(drawn.filter((times) => times === 2)).toHaveLength(2);
  leave[0]!();
  store().pause();
  expect(Math.min(...drawn.slice(1))).toBe(2);
  store().play();
  drawn.fill(0);
  store().tick(100);
  expect(store().playing).toBe(false);
  expect(Math.min(...drawn.slice(1))).toBeGreaterThan(0);
});

test('panels that draw fast are all drawn in every frame', () => {
  const { store, drawn } = panels(0.1);
  store().restart();
  store().play();
  drawn.fill(0);
  store().tick(0.1);
  store().tick(0.1);
  expect(drawn).toEqual(new Array(8).fill(2));
});
