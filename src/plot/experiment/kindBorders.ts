import type { Pen } from '../pen';
import { motleyPlaces } from './motleyPlaces';
import type { PaintedPlane } from './painted';
import type { PlaneGrid } from './planeGrid';

/** A place with fewer of its own kind around it is a speckle: a border would hide it. */
const LEAST_NEIGHBOURS = 3;

/** A piece of border: along the first axis or the second, in whole cells. */
interface Piece {
  readonly alongRows: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The borders around what was reached, and between valleys: where two known neighbours are of different kinds. */
function piecesOf(painted: PaintedPlane): Piece[] {
  const { width, height, kinds, kindAt } = painted;
  const arrived = kinds.map(({ end }) => end === 'reached' || end === 'other' || end === 'value');
  const motley = motleyPlaces(painted);
  const speckle = (place: number): boolean => {
    const [i, j] = [place % width, Math.floor(place / width)];
    let alike = -1;
    for (let y = Math.max(0, j - 1); y <= Math.min(height - 1, j + 1); y++)
      for (let x = Math.max(0, i - 1); x <= Math.min(width - 1, i + 1); x++)
        if (kindAt[y * width + x] === kindAt[place]) alike++;
    return alike < LEAST_NEIGHBOURS;
  };
  const parted = (a: number, b: number): boolean => {
    const [one, other] = [kindAt[a]!, kindAt[b]!];
    if (one === other || one < 0 || other < 0 || !(arrived[one] || arrived[other])) return false;
    return !motley(a) && !motley(b) && !speckle(a) && !speckle(b);
  };
  const pieces: Piece[] = [];
  const walk = (alongRows: boolean, lines: number, length: number, stride: number, across: number): void => {
    for (let at = 1; at < lines; at++) {
      for (let from = 0, to = 0; from < length; from = to + 1) {
        to = from;
        while (to < length && parted(at * across + to * stride, (at - 1) * across + to * stride)) to++;
        if (to > from) pieces.push({ alongRows, at, from, to });
      }
    }
  };
  walk(true, height, width, 1, width);
  walk(false, width, height, width, 1);
  return pieces;
}

/** Draws the borders between kinds, px; none around speckles, nor where kinds change from place to place. */
export function traceBorders(pen: Pick<Pen, 'moveTo' | 'lineTo'>, painted: PaintedPlane, grid: PlaneGrid): void {
  const { columns, rows, grain } = grid;
  for (const { alongRows, at, from, to } of piecesOf(painted)) {
    if (alongRows) {
      pen.moveTo(columns[from]! / grain, rows[at]! / grain);
      pen.lineTo(columns[to]! / grain, rows[at]! / grain);
    } else {
      pen.moveTo(columns[at]! / grain, rows[from]! / grain);
      pen.lineTo(columns[at]! / grain, rows[to]! / grain);
    }
  }
}
