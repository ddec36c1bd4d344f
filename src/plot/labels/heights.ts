import { writeHeight } from '../contourLevels';
import type { Contour, Ring } from '../contours';
import { isSeen } from '../minimaMarks';
import { widthOf } from '../svg/wrap';
import type { Box, Room } from './room';
import { around } from './word';

/** A height written along its contour. */
export interface Height {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Radians, within a quarter turn, so that it reads upright. */
  readonly angle: number;
  readonly box: Box;
}

/** Type size, px. */
export const HEIGHT_SIZE = 10;
/** Half the length of contour that a label covers, px. */
const HALF = 18;
/** How near another height one may come, px. */
const APART = 74;
/** The shortest contour that is labelled, px. */
const SHORTEST = 120;
/** Chord over arc of the most bent stretch that is labelled: 1 is straight. */
const STRAIGHT = 0.93;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  /** How straight and level the contour runs there. */
  readonly rank: number;
}

/** Places along a ring where a height could stand, a few px apart, the straightest and most level first. */
function spots(ring: Ring, room: Room): Spot[] {
  const n = ring.length / 2;
  const along = new Float64Array(n);
  for (let k = 1; k < n; k++)
    along[k] = along[k - 1]! + Math.hypot(ring[2 * k]! - ring[2 * k - 2]!, ring[2 * k + 1]! - ring[2 * k - 1]!);
  if (!(along[n - 1]! >= SHORTEST)) return [];
  const found: Spot[] = [];
  let back = 0;
  let ahead = 0;
  for (let k = 0; k < n; k += 3) {
    if (along[k]! < HALF || along[k]! > along[n - 1]! - HALF) continue;
    while (along[back]! < along[k]! - HALF) back++;
    while (along[ahead]! < along[k]! + HALF) ahead++;
    const [x, y] = [ring[2 * k]!, ring[2 * k + 1]!];
    if (!isSeen(room, x, y)) continue;
    const dx = ring[2 * ahead]! - ring[2 * back]!;
    const dy = ring[2 * ahead + 1]! - ring[2 * back + 1]!;
    const turn = Math.atan2(dy, dx);
    const angle = Math.abs(turn) > Math.PI / 2 ? turn - Math.sign(turn) * Math.PI : turn;
    const straight = Math.hypot(dx, dy) / (along[ahead]! - along[back]!);
    if (straight > STRAIGHT) found.push({ x, y, angle, rank: straight - 0.06 * Math.abs(angle) });
  }
  return found.sort((a, b) => b.rank - a.rank);
}

/** The upright box around a line of text that is turned. */
function turnedBox(text: string, { x, y, angle }: Spot): Box {
  const [c, s] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const [wide, high] = [(widthOf(text) * HEIGHT_SIZE) / 2, 0.6 * HEIGHT_SIZE];
  return around(x, y, wide * c + high * s, wide * s + high * c);
}

/** The heights of the heavy contours, on each of their rings where there is a free stretch. */
export function placeHeights(contours: readonly Contour[], room: Room): Height[] {
  const heights: Height[] = [];
  for (const { label, heavy, rings } of contours) {
    if (!heavy) continue;
    const text = writeHeight(label);
    for (const ring of rings) {
      const place = spots(ring, room)
        .filter(({ x, y }) => heights.every((other) => Math.hypot(other.x - x, other.y - y) > APART))
        .map((spot) => ({ text, ...spot, box: turnedBox(text, spot) }))
        .find(({ box }) => room.isFree(box));
      if (!place) continue;
      room.take(place.box);
      heights.push(place);
    }
  }
  return heights;
}
