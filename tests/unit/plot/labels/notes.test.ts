import { expect, test } from 'vitest';
import { createFrame } from '../../../../src/plot/frame';
import { type Noted, placeNotes } from '../../../../src/plot/labels/notes';
import { createRoom, touch } from '../../../../src/plot/labels/room';
import { around } from '../../../../src/plot/labels/word';

const frame = createFrame([-4, 4, -3, 3], 800, 600, 'equal');
const note = (x: number, y: number, text = 'it did', tone: Noted['tone'] = 'did'): Noted => ({ x, y, text, tone });

test('notes touch neither each other, nor words, nor lines, as long as there is room', () => {
  const room = createRoom(800, 600);
  const word = around(400, 330, 60, 10);
  room.take(word);
  room.takeLine(400, 300, 400, 600);
  const placed = placeNotes([note(0, 0), note(0, 0, 'you said', 'said'), note(0.2, 0, '3', 'step')], frame, room);
  expect(placed).toHaveLength(3);
  for (const [i, { box }] of placed.entries()) {
    expect(
      [word, around(400, 450, 1, 150), ...placed.slice(0, i).map((other) => other.box)].some((one) => touch(box, one)),
    ).toBe(false);
    expect(Math.hypot((box.left + box.right) / 2 - 400, (box.top + box.bottom) / 2 - 300)).toBeLessThan(110);
  }
});

test('a note for which there is no room is there all the same, on the map, as wide as that at most', () => {
  const room = createRoom(800, 600);
  room.take({ left: 0, top: 0, right: 800, bottom: 600 });
  const texts = ['x'.repeat(40), '越'.repeat(40)];
  for (const { box } of placeNotes(
    texts.map((text) => note(3.99, -2.99, text)),
    frame,
    room,
  )) {
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(800);
    expect(box.bottom).toBeLessThanOrEqual(600);
  }
});

test('what is beyond the edge has no note, and what is asked is a question mark on a round disc', () => {
  const placed = placeNotes([note(9, 0), note(1, 1, 'Where to?', 'ask')], frame, createRoom(800, 600));
  expect(placed.map(({ words, box }) => [words, box.right - box.left, box.bottom - box.top])).toEqual([['?', 22, 22]]);
});
