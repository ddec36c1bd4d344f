import type { Frame } from '../frame';
import { isSeen } from '../minimaMarks';
import type { Box, Room } from './room';
import { around } from './word';

/** A note to be placed. */
export interface Noted {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly tone: 'said' | 'did' | 'step' | 'ask';
  /** Of the route that it is about, from 1. */
  readonly route?: number | undefined;
}

/** A note, what is written on it, and where it stands, px. */
export interface PlacedNote {
  readonly note: Noted;
  readonly words: string;
  readonly box: Box;
}

/** Type size, height, and room beside the words, px. */
const NOTE = { size: 12.5, height: 22, more: 12 } as const;

/** What a note keeps free about its place: the head of a route, or the mark of a step, px. */
const REACH = { said: 11, did: 11, step: 5, ask: 11 } as const;

/** Distances at which room is looked for, px. */
const FAR = [4, 10, 18, 28, 40];

/** From the map's edges, px. */
const EDGE = 4;

/** The ways from a place to a note, the best first, in parts of the half sizes of both: below, beside, above, askew. */
const WAYS = [
  [0, 1],
  [1, 0],
  [-1, 0],
  [0, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
] as const;

/** Whether a note is a small disc, which says nothing unless it stands close to its place. */
export const isDisc = ({ tone }: Noted): boolean => tone === 'step' || tone === 'ask';

/** A box of a size moved onto the map. */
function inside(x: number, y: number, half: { readonly x: number; readonly y: number }, room: Room): Box {
  const to = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
  return around(
    to(x, EDGE + half.x, room.width - EDGE - half.x),
    to(y, EDGE + half.y, room.height - EDGE - half.y),
    half.x,
    half.y,
  );
}

/**
 * Places notes beside what they are about: where they touch nothing, else over lines alone, else over what is there; a
 * note whose place is not seen is left out.
 */
export function placeNotes(notes: readonly Noted[], frame: Frame, room: Room): PlacedNote[] {
  return notes.flatMap((note) => {
    const [x, y] = [frame.toX(note.x), frame.toY(note.y)];
    if (!isSeen(frame, x, y)) return [];
    const words = note.tone === 'ask' ? '?' : note.text;
    const { height } = NOTE;
    const more = isDisc(note) && words.length <= 2 ? 0 : NOTE.more;
    const width = Math.max(height, room.widthOf(words) * NOTE.size + more);
    const half = { x: Math.min(width, room.width - 2 * EDGE - 1) / 2, y: height / 2 };
    const boxes = FAR.flatMap((far) =>
      WAYS.map(([right, down]) => {
        const away = (REACH[note.tone] + far) * (right !== 0 && down !== 0 ? 0.75 : 1);
        return inside(x + right * (away + half.x), y + down * (away + half.y), half, room);
      }),
    );
    const box = boxes.find((one) => room.isFree(one)) ?? boxes.find((one) => room.isFree(one, 'over')) ?? boxes[0]!;
    room.take(box);
    return [{ note, words, box }];
  });
}
