import { minimumFrom } from '../../core/minima/descend';
import type { Dataset, Minimum, Point, Surface } from '../../core/types';
import { createStrip, HALF, type Strip } from './waveStrip';

/** Cells of a strip along a turn of θ₂, and how often one is halved along each side at most. */
const CELLS = 8;
const DEPTH = 14;

/** Rounds of Newton's method on a strip's series. */
const ROUNDS = 12;

/** The step after which the series has told all that it can. */
const CLOSE = 1e-7;

/** The longest step from there by Newton's method on J itself, and how near two ends of it are the same. */
const REACH = 0.2;
const SAME = 1e-6;

/** A cell of a strip by its middle and half its sides. */
interface Cell {
  readonly u: number;
  readonly t: number;
  readonly du: number;
  readonly dt: number;
}

const d = new Float64Array(5);

/**
 * Whether a cell may hold minima: none, at most one, or it must be looked at in parts. None if a slope keeps its sign, a
 * curvature or the determinant is negative all over, or Newton's step leads out of it, each by more than the third derivatives
 * can make up for; at most one if J is convex all over.
 */
function judge({ derivatives, third, error }: Strip, { u, t, du, dt }: Cell): 'none' | 'one' | 'parts' {
  derivatives(u, t, d);
  const [gu, gt, uu, ut, tt] = [d[0]!, d[1]!, d[2]!, d[3]!, d[4]!];
  const [ttt, utt, uut, uuu] = third;
  const offU = (uuu * du * du + 2 * uut * du * dt + utt * dt * dt) / 2 + error;
  const offT = (uut * du * du + 2 * utt * du * dt + ttt * dt * dt) / 2 + error;
  if (Math.abs(gu) > Math.abs(uu) * du + Math.abs(ut) * dt + offU) return 'none';
  if (Math.abs(gt) > Math.abs(ut) * du + Math.abs(tt) * dt + offT) return 'none';
  const [offUU, offUT, offTT] = [uuu * du + uut * dt + error, uut * du + utt * dt + error, utt * du + ttt * dt + error];
  if (uu + offUU < 0 || tt + offTT < 0) return 'none';
  if ((uu + offUU) * (tt + offTT) < Math.max(0, Math.abs(ut) - offUT) ** 2) return 'none';
  const determinant = uu * tt - ut * ut;
  const [su, st] = [ut * gt - tt * gu, ut * gu - uu * gt];
  const size = Math.abs(determinant);
  if (Math.abs(su) > size * du + Math.abs(tt) * offU + Math.abs(ut) * offT) return 'none';
  if (Math.abs(st) > size * dt + Math.abs(ut) * offU + Math.abs(uu) * offT) return 'none';
  const convex = uu > offUU && tt > offTT && (uu - offUU) * (tt - offTT) > (Math.abs(ut) + offUT) ** 2;
  return convex ? 'one' : 'parts';
}

/** Where Newton's method on the series ends, if it keeps to the cell and what is around it. */
function bottomIn({ derivatives }: Strip, { u, t, du, dt }: Cell): Point | undefined {
  let [x, y] = [u, t];
  for (let round = 0; round < ROUNDS; round++) {
    derivatives(x, y, d);
    const [gu, gt, uu, ut, tt] = [d[0]!, d[1]!, d[2]!, d[3]!, d[4]!];
    const determinant = uu * tt - ut * ut;
    const [su, st] = [(ut * gt - tt * gu) / determinant, (ut * gu - uu * gt) / determinant];
    if (!(Math.abs(x + su - u) < 2 * du && Math.abs(y + st - t) < 2 * dt)) return undefined;
    [x, y] = [x + su, y + st];
    if (Math.abs(su) + Math.abs(st) < CLOSE) return [x, y];
  }
  return undefined;
}

function searchCell(strip: Strip, cell: Cell, depth: number, found: Point[]): void {
  const { u, t, du, dt } = cell;
  const verdict = judge(strip, cell);
  if (verdict === 'none') return;
  const bottom = verdict === 'one' || depth === 0 ? bottomIn(strip, cell) : undefined;
  if (bottom) found.push(bottom);
  if (bottom || depth === 0) return;
  for (const side of [-0.5, 0.5]) {
    const half = du >= dt ? { u: u + side * du, t, du: du / 2, dt } : { u, t: t + side * dt, du, dt: dt / 2 };
    searchCell(strip, half, depth - 1, found);
  }
}

/**
 * All minima of a sine's J with 0 ≤ θ₁ ≤ `last` and one turn of θ₂, by branch and bound: the plane is cut into cells, and a
 * cell is halved until bounds that hold all over it rule out a minimum, or show J convex, where it has one at most. Only cells of
 * 1/500 of a valley that neither settles, where a minimum and a saddle all but merge, are left to Newton's method.
 */
export function minimaUpTo(
  loss: Pick<Surface, 'value' | 'gradient' | 'hessian'>,
  data: Pick<Dataset, 'x' | 'y'>,
  last: number,
): Minimum[] {
  const widest = data.x.reduce((size, value) => Math.max(size, Math.abs(value)), 0) || 1;
  const minima: Minimum[] = [];
  for (let middle = HALF; middle - HALF < last * widest; middle += 2 * HALF) {
    const strip = createStrip(data, widest, middle / widest);
    const found: Point[] = [];
    for (let k = 0; k < CELLS; k++) {
      const dt = Math.PI / CELLS;
      searchCell(strip, { u: 0, t: (2 * k + 1) * dt - Math.PI, du: HALF, dt }, DEPTH, found);
    }
    for (const [u, t] of found) {
      const minimum = minimumFrom(loss, [(middle + u) / widest, t], [REACH / widest, REACH]);
      const isSame = ({ x, y }: Minimum): boolean => {
        const apart = Math.abs(y - minimum!.y);
        return Math.abs(x - minimum!.x) * widest < SAME && Math.min(apart, Math.abs(2 * Math.PI - apart)) < SAME;
      };
      if (minimum && minimum.x > -SAME / widest && !minima.some(isSame)) minima.push(minimum);
    }
  }
  return minima;
}
