import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, createRoom, touch } from '../../../../src/plot/labels/room';
import { placeCards } from '../../../../src/plot/relief/cards';

const [WIDTH, HEIGHT] = [992, 720];

const post = fc.record({
  x: fc.integer({ min: -50, max: WIDTH + 50 }),
  y: fc.integer({ min: -50, max: HEIGHT + 50 }),
  width: fc.integer({ min: 60, max: 250 }),
  height: fc.integer({ min: 20, max: 60 }),
});

const taken: fc.Arbitrary<Box> = fc
  .record({
    left: fc.integer({ min: 0, max: WIDTH }),
    top: fc.integer({ min: 0, max: HEIGHT }),
    width: fc.integer({ min: 1, max: 300 }),
    height: fc.integer({ min: 1, max: 200 }),
  })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

test('cards touch neither one another nor what has been taken, and are all inside', () => {
  fc.assert(
    fc.property(fc.array(post, { maxLength: 8 }), fc.array(taken, { maxLength: 4 }), (posts, boxes) => {
      const room = createRoom(WIDTH, HEIGHT);
      for (const box of boxes) room.take(box);
      const cards = placeCards(posts, room);
      expect(cards).toHaveLength(posts.length);
      cards.forEach((card, k) => {
        if (!card) return;
        const { x, y, width, height } = posts[k]!;
        expect([card.right - card.left, card.bottom - card.top].map(Math.round)).toEqual([width, height]);
        // Its post goes up from its place to its lower edge, or down to its upper one.
        expect(card.bottom < y || card.top > y).toBe(true);
        expect(x).toBeGreaterThan(card.left);
        expect(x).toBeLessThan(card.right);
        expect(Math.min(card.left, card.top, WIDTH - card.right, HEIGHT - card.bottom)).toBeGreaterThanOrEqual(0);
        for (const other of [...boxes, ...cards.slice(0, k)]) expect(other && touch(card, other)).toBeFalsy();
      });
    }),
  );
});

test('a card stands on the shortest post that is free, and nowhere where none is', () => {
  const post = { x: 500, y: 600, width: 100, height: 30 };
  const alone = placeCards([post], createRoom(WIDTH, HEIGHT));
  expect(alone[0]!.bottom).toBe(600 - 40);
  const pair = placeCards([post, post], createRoom(WIDTH, HEIGHT));
  expect(pair[0]).toEqual(alone[0]);
  expect(pair[1]!.bottom).toBeLessThanOrEqual(pair[0]!.bottom);
  // Where it is in the way of a line it goes farther up, and below its place where there is no room above.
  const crossed = createRoom(WIDTH, HEIGHT);
  crossed.takeLine(0, 545, WIDTH, 545);
  expect(placeCards([post], crossed)[0]!.bottom).toBeLessThan(545);
  const under = createRoom(WIDTH, HEIGHT);
  under.take({ left: 0, top: 0, right: WIDTH, bottom: 590 });
  expect(placeCards([post], under)[0]!.top).toBe(640);
  const full = createRoom(WIDTH, HEIGHT);
  full.take({ left: 0, top: 0, right: WIDTH, bottom: HEIGHT });
  expect(placeCards([post, post], full)).toEqual([undefined, undefined]);
});
