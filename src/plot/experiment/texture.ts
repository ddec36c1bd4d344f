import type { Pen } from '../pen';

/** The figures that tell areas apart without colour. */
export type TextureFigure =
  | 'hatch'
  | 'backhatch'
  | 'zigzag'
  | 'peaks'
  | 'dots'
  | 'rings'
  | 'bars'
  | 'dashes'
  | 'crosses';

/** What covers an area, and in which ink. */
export interface Texture {
  readonly figure: TextureFigure;
  readonly ink: string;
  /** 0 … 1. */
  readonly opacity: number;
}

/** What comes again and again over an area: its sides, px, and its lines' width; 0 where the figure is filled. */
interface Tile {
  readonly width: number;
  readonly height: number;
  readonly line: number;
  /** Draws the figure, over the edges where it goes on in the next tile. */
  trace(pen: Pen): void;
}

const stroke = (pen: Pen, x: number, y: number, dx: number, dy: number): void => {
  pen.moveTo(x, y);
  pen.lineTo(x + dx, y + dy);
};

/** Lines at 45° that go on from tile to tile; the corners belong to the neighbours' lines. */
const slanted = (side: number, rising: boolean): Tile => ({
  width: side,
  height: side,
  line: 1.25,
  trace(pen) {
    for (const shift of [-side, 0, side]) {
      if (rising) stroke(pen, shift - 1, side + 1, side + 2, -side - 2);
      else stroke(pen, shift - 1, -1, side + 2, side + 2);
    }
  },
});

const disc = (pen: Pen, x: number, y: number, radius: number): void => {
  pen.moveTo(x + radius, y);
  pen.arc(x, y, radius, 0, 2 * Math.PI);
};

/** The tile of each figure. */
export const TILES: Readonly<Record<TextureFigure, Tile>> = {
  hatch: slanted(7, true),
  backhatch: slanted(10, false),
  zigzag: {
    width: 10,
    height: 9,
    line: 1.25,
    trace(pen) {
      pen.moveTo(-5, 3);
      for (const [x, y] of [
        [0, 6],
        [5, 3],
        [10, 6],
        [15, 3],
      ] as const)
        pen.lineTo(x, y);
    },
  },
  peaks: {
    width: 12,
    height: 10,
    line: 1.25,
    trace(pen) {
      pen.moveTo(2, 7);
      pen.lineTo(5, 3);
      pen.lineTo(8, 7);
    },
  },
  dots: {
    width: 12,
    height: 12,
    line: 0,
    trace(pen) {
      disc(pen, 3, 3, 1.3);
      disc(pen, 9, 9, 1.3);
    },
  },
  rings: {
    width: 14,
    height: 14,
    line: 1.2,
    trace(pen) {
      disc(pen, 3.5, 3.5, 2.2);
      disc(pen, 10.5, 10.5, 2.2);
    },
  },
  bars: {
    width: 10,
    height: 12,
    line: 1.5,
    trace(pen) {
      stroke(pen, 2.5, 1, 0, 4);
      stroke(pen, 7.5, 7, 0, 4);
    },
  },
  dashes: {
    width: 14,
    height: 10,
    line: 1.5,
    trace(pen) {
      stroke(pen, 1, 2.5, 5, 0);
      stroke(pen, 8, 7.5, 5, 0);
    },
  },
  crosses: {
    width: 14,
    height: 14,
    line: 1.25,
    trace(pen) {
      for (const at of [3.5, 10.5]) {
        stroke(pen, at - 2, at, 4, 0);
        stroke(pen, at, at - 2, 0, 4);
      }
    },
  },
};
