import type { Point } from '../../core/types';
import { type Box, type Room, touch } from './room';

/** What words belong to: the box of a mark, and the height that words beside it stand at, px. */
export interface Mark extends Box {
  readonly level: number;
}

/** Words that have found a place. */
export interface PlacedWord {
  readonly text: string;
  /** Where the text begins, is centred or ends; and its middle line, px. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

/** Between a mark and its words, px. */
const GAP = 5;

/** The height of a line in parts of its type size. */
const LINE = 1.25;

/** A box around a point. */
export const around = (x: number, y: number, halfWidth: number, halfHeight = halfWidth): Box => ({
  left: x - halfWidth,
  top: y - halfHeight,
  right: x + halfWidth,
  bottom: y + halfHeight,
});

type Anchor = PlacedWord['anchor'];

/** A text, its width and its type size, px. */
interface Sized {
  readonly text: string;
  readonly width: number;
  readonly size: number;
}

const sized = (text: string, size: number, room: Room): Sized => ({ text, size, width: room.widthOf(text) * size });

/** Words at a place, on one side of it or about it. */
function wordAt({ text, width, size }: Sized, x: number, y: number, anchor: Anchor): PlacedWord {
  const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  const half = (LINE * size) / 2;
  return {
    text,
    x,
    y,
    anchor,
    box: { left, top: y - half, right: left + width, bottom: y + half },
  };
}

/** The places beside a mark, the best first: right of it, below, left, above, and then askew. */
function beside(words: Sized, { left, top, right, bottom, level }: Mark): PlacedWord[] {
  const middle = (left + right) / 2;
  const half = (LINE * words.size) / 2;
  const [below, above] = [bottom + half + 1, top - half - 1];
  return [
    wordAt(words, right + GAP, level, 'start'),
    wordAt(words, middle, below, 'middle'),
    wordAt(words, left - GAP, level, 'end'),
    wordAt(words, middle, above, 'middle'),
    wordAt(words, middle, below, 'start'),
    wordAt(words, middle, below, 'end'),
    wordAt(words, middle, above, 'start'),
    wordAt(words, middle, above, 'end'),
  ];
}

/** Words read as one where they stand nearer than this beside and below each other, px. */
const APART = { beside: 9, below: 3 } as const;

/** What words take of the room: more than they cover. */
const taken = ({ left, top, right, bottom }: Box): Box => ({
  left: left - APART.beside,
  top: top - APART.below,
  right: right + APART.beside,
  bottom: bottom + APART.below,
});

/**
 * Words beside a mark; shorter ones, if there are any, where there is no room for the first.
 * @param off a box that they keep off, which is not taken
 */
export function placeWord(
  texts: readonly string[],
  size: number,
  mark: Mark,
  room: Room,
  off?: Box,
): PlacedWord | undefined {
  const found = texts
    .flatMap((text) => beside(sized(text, size, room), mark))
    .find(({ box }) => room.isFree(box) && !(off && touch(box, off)));
  if (found) room.take(taken(found.box));
  return found;
}

/** Words, and the line that joins a ring to them, px. */
export interface LedWord extends PlacedWord {
  readonly leader: readonly [x0: number, y0: number, x1: number, y1: number];
}

/** Distances at which words on a leader are tried, px: from the ring to their middle line, or their nearer end. */
const FAR = [28, 40, 56, 80];
/** Shares of the words that lie to the left of the ring, the best first. */
const LEFT = [0.5, 0.7, 0.3, 0.9, 0.1, 1.1, -0.1];
/** From the map's edges, px. */
const EDGE = 5;

/** The places around a ring for words that a line joins to it: nearer ones first, below before above before beside. */
function aboutRing(text: string, size: number, [x, y]: Point, room: Room): PlacedWord[] {
  const words = sized(text, size, room);
  const { width } = words;
  const at = (left: number, level: number): PlacedWord =>
    wordAt(words, Math.max(EDGE, Math.min(room.width - EDGE - width, left)), level, 'start');
  return FAR.flatMap((far) => [
    ...LEFT.map((share) => at(x - share * width, y + far)),
    ...LEFT.map((share) => at(x - share * width, y - far)),
    at(x + far, y + far / 3),
    at(x - far - width, y + far / 3),
    at(x + far, y - far / 3),
    at(x - far - width, y - far / 3),
  ]);
}

/** From so many radii on a leader is clear of its own ring's box. */
const CLEAR = 1.45;

/** Joins the rim of a ring to words by the shortest way. */
function led(word: PlacedWord, x: number, y: number, radius: number): LedWord {
  const { left, top, right, bottom } = word.box;
  const to = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
  const [u, v] = [to(x, left, right), to(y, top + 2, bottom - 2)];
  const rim = radius / (Math.hypot(u - x, v - y) || 1);
  // Words that turn out narrower than they were taken for still begin, end or stand where the line comes to.
  const side =
    right < x
      ? ({ anchor: 'end', x: right } as const)
      : left > x
        ? ({ anchor: 'start', x: left } as const)
        : ({ anchor: 'middle', x: (left + right) / 2 } as const);
  return { ...word, ...side, leader: [x + (u - x) * rim, y + (v - y) * rim, u, v] };
}

/** Words at some distance from a ring, joined to it by a line that crosses no mark and no other words. */
export function placeLedWord(text: string, size: number, at: Point, radius: number, room: Room): LedWord | undefined {
  const [x, y] = at;
  const found = aboutRing(text, size, at, room)
    .filter(({ box }) => room.isFree(box))
    .map((word) => led(word, x, y, radius))
    .find(({ leader: [x0, y0, x1, y1] }) => room.isOpen(x + CLEAR * (x0 - x), y + CLEAR * (y0 - y), x1, y1));
  if (found) room.take(taken(found.box));
  return found;
}
