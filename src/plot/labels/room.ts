import { clipSegment } from '../clip';
import { widthOf } from '../svg/wrap';

/** A rectangle on the map, px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Side of the cells by which it is told where lines run, px. */
const CELL = 4;

/** How near the frame's edge words may come, px. */
const EDGE = 4;

/** The room on a map: what has been taken of it by boxes, and by lines to the cell. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** How wide words are, in parts of the type size. */
  widthOf(text: string): number;
  take(box: Box): void;
  takeLine(x0: number, y0: number, x1: number, y1: number): void;
  /** Whether a straight line crosses no box. */
  isOpen(x0: number, y0: number, x1: number, y1: number): boolean;
  /** Whether nothing lies in a box that is all on the map; `over` lines it may lie. */
  isFree(box: Box, over?: 'over'): boolean;
}

export function createRoom(width: number, height: number, measure: Room['widthOf'] = widthOf): Room {
  const columns = Math.ceil(width / CELL);
  const rows = Math.ceil(height / CELL);
  const lines = new Uint8Array(columns * rows);
  const boxes: Box[] = [];
  const crossed = ({ left, top, right, bottom }: Box): boolean => {
    const last = Math.min(columns - 1, Math.floor(right / CELL));
    const lowest = Math.min(rows - 1, Math.floor(bottom / CELL));
    for (let j = Math.floor(top / CELL); j <= lowest; j++)
      for (let i = Math.floor(left / CELL); i <= last; i++) if (lines[j * columns + i]) return true;
    return false;
  };
  return {
    width,
    height,
    widthOf: measure,
    take: (box) => void boxes.push(box),
    takeLine(x0, y0, x1, y1) {
      const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / CELL));
      for (let k = 0; k <= steps; k++) {
        const i = Math.floor((x0 + ((x1 - x0) * k) / steps) / CELL);
        const j = Math.floor((y0 + ((y1 - y0) * k) / steps) / CELL);
        if (i >= 0 && j >= 0 && i < columns && j < rows) lines[j * columns + i] = 1;
      }
    },
    isOpen: (x0, y0, x1, y1) =>
      boxes.every(({ left, top, right, bottom }) => {
        const inside = clipSegment(
          { x0: x0 - left, y0: y0 - top, x1: x1 - left, y1: y1 - top },
          right - left,
          bottom - top,
        );
        return inside === undefined;
      }),
    isFree: (box, over) =>
      box.left >= EDGE &&
      box.top >= EDGE &&
      box.right <= width - EDGE &&
      box.bottom <= height - EDGE &&
      !boxes.some((other) => touch(box, other)) &&
      (over === 'over' || !crossed(box)),
  };
}
