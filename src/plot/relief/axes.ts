import { ticks } from 'd3';
import type { Surface } from '../../core/types';
import type { Altitude } from '../altitude';
import { contourLevels } from '../contourLevels';
import type { Block } from './block';
import type { Projection } from './projection';
import { footOf, nearSides, onSide, type Side } from './walls';

/** Where words stand to a place, as SVG has it. */
type Anchor = 'start' | 'middle' | 'end';

/** A place of words, px: the middle of their height, and where they stand to it. */
interface WordsAt {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

/** A value on an edge of a block: where its stroke begins, which way it goes, one px of it, and where its words stand. */
interface EdgeTick {
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly words: WordsAt;
}

/** How long the stroke of a value is, px. */
export const STROKE = 5;

/** How words stand that are set off in a direction. */
export const anchorOf = (dx: number): Anchor => (dx > 0.5 ? 'start' : dx < -0.5 ? 'end' : 'middle');

/** An axis along an edge of a block, and where its name stands. */
export interface EdgeAxis {
  readonly ticks: readonly EdgeTick[];
  readonly name: WordsAt | undefined;
}

/** About how wide a letter of a name is, and how far a name that has been moved is from the edge, px. */
const LETTER = 8;
const INSET = 4;
const LOWER = 15;

/** Where a name stands so that none of it is cut off: else it ends, or begins, at the edge, a line lower. */
export function insideOf({ x, y, anchor }: WordsAt, name: string, width: number): WordsAt {
  const long = LETTER * name.length;
  if (anchor === 'start' && x + long > width) return { x: width - INSET, y: y + LOWER, anchor: 'end' };
  if (anchor === 'end' && x < long) return { x: INSET, y: y + LOWER, anchor: 'start' };
  return { x, y, anchor };
}

/** Between two values on an edge, px at least. */
const APART = 72;
/** More than about so many are too many. */
const MANY = 7;
const APART_UP = 15;
/** Along the ground, outwards is down. */
const FLATTEST = 0.2;
/** A shorter edge bears no name, px. */
const SHORTEST = 24;
/** How far a value's words stand off, and the name beyond them, px. */
const WORDS = 15;
const WORDS_OF_LOSS = 9;
const NAME = { down: 31, aside: 46 };

/** Along a side: values at its foot, outwards. */
function edgeAxis(projection: Projection, side: Side, low: number, high: number): EdgeAxis {
  const { block } = projection;
  const foot = footOf(projection);
  const at = (share: number) => projection.place(...onSide(block, side, share), foot);
  const [from, to] = [at(0), at(1)];
  const length = Math.hypot(to.px - from.px, to.py - from.py);
  // Outwards and, so that it does not lie along the edge itself, never upwards.
  const [sin, cos] = projection.turn;
  const flat = Math.max(FLATTEST, projection.tilt[0]);
  const [ox, oy] =
    side.along === 'x' ? [side.end * sin, -side.end * cos * flat] : [side.end * cos, side.end * sin * flat];
  const norm = Math.hypot(ox, oy) || 1;
  const [dx, dy] = [ox / norm, oy / norm];
  const middle = at(0.5);
  return {
    ticks: ticks(low, high, Math.min(MANY, length / APART)).map((value) => {
      const { px, py } = at((value - low) / (high - low));
      const words = { x: px + WORDS * dx, y: py + WORDS * dy, anchor: anchorOf(dx) };
      return { value, x: px, y: py, dx, dy, words };
    }),
    name:
      length < SHORTEST
        ? undefined
        : { x: middle.px + dx * NAME.aside, y: middle.py + dy * NAME.down, anchor: anchorOf(dx) },
  };
}

/** Between two heights that are written, in parts of the whole range. */
const CLEAR = 0.05;

/** The heights that are written beside a block and drawn along its walls: those of heavy contours. */
export function heightLevels(surface: Surface, altitude: Altitude, block: Block): readonly number[] {
  const levels = contourLevels(surface, block, altitude);
  let last = Number.NEGATIVE_INFINITY;
  return levels
    .filter(({ heavy, label }) => {
      const height = block.heightOf(label);
      const clear = heavy && height - last >= CLEAR;
      if (clear) last = height;
      return clear;
    })
    .map(({ label }) => label);
}

/** The axis of losses: upright at the corner farthest left, as far as heights can be told apart. */
function uprightAxis(projection: Projection, levels: readonly number[]): EdgeAxis | undefined {
  const { block } = projection;
  const { x, y } = nearSides(projection);
  const corners = [x, y].flatMap((side) => [onSide(block, side, 0), onSide(block, side, 1)]);
  const leftOf = (corner: readonly [number, number]): number => projection.place(corner[0], corner[1], 0).px;
  const [u, v] = corners.sort((a, b) => leftOf(a) - leftOf(b))[0]!;
  const [low, high] = [projection.place(u, v, 0), projection.place(u, v, 1)];
  if (low.py - high.py < 2 * APART_UP) return undefined;
  let last = Number.POSITIVE_INFINITY;
  const shown: EdgeTick[] = [];
  for (const value of levels) {
    const { px, py } = projection.place(u, v, block.heightOf(value));
    if (!(last - py >= APART_UP)) continue;
    last = py;
    shown.push({ value, x: px, y: py, dx: -1, dy: 0, words: { x: px - WORDS_OF_LOSS, y: py, anchor: 'end' } });
  }
  return { ticks: shown, name: { x: high.px - 5, y: Math.min(last, high.py) - APART_UP, anchor: 'middle' } };
}

/** So near to a value of the upright axis one of another axis would be read as one more of it, px. */
const MISTAKEN = { aside: 40, down: 36 };

/** An axis without the values that stand among those of the upright one. */
function clearOf(loss: EdgeAxis | undefined, axis: EdgeAxis): EdgeAxis {
  const mistaken = ({ words: { x, y } }: EdgeTick): boolean =>
    loss?.ticks.some(({ words }) => Math.abs(words.x - x) < MISTAKEN.aside && Math.abs(words.y - y) < MISTAKEN.down) ??
    false;
  return { ...axis, ticks: axis.ticks.filter((tick) => !mistaken(tick)) };
}

/** The axes of a block: along its near edges, and upright. */
export function axesOf(
  projection: Projection,
  levels: readonly number[],
): { readonly x: EdgeAxis; readonly y: EdgeAxis; readonly loss: EdgeAxis | undefined } {
  const [xmin, xmax, ymin, ymax] = projection.block.domain;
  const { x, y } = nearSides(projection);
  const loss = uprightAxis(projection, levels);
  return {
    x: clearOf(loss, edgeAxis(projection, x, xmin, xmax)),
    y: clearOf(loss, edgeAxis(projection, y, ymin, ymax)),
    loss,
  };
}
