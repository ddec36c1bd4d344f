import type { PaintedPlane } from './painted';
import type { PlaneGrid } from './planeGrid';

/** A part of an area: a rectangle, px. */
export interface AreaPart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A run of cells that goes on through rows: [from, to) along the first axis, since a row of the second. */
interface OpenRun {
  readonly from: number;
  readonly to: number;
  readonly since: number;
}

/**
 * The area in which something holds, as few rectangles: runs of cells in a row, each with those like it in the rows after.
 * @param within whether a place belongs to the area
 */
export function areaOf(
  { width, height }: Pick<PaintedPlane, 'width' | 'height'>,
  { columns, rows, grain }: PlaneGrid,
  within: (place: number) => boolean,
): AreaPart[] {
  const parts: AreaPart[] = [];
  const close = ({ from, to, since }: OpenRun, until: number): void => {
    const [left, right] = [columns[from]!, columns[to]!];
    const [a, b] = [rows[since]!, rows[until]!];
    const [w, h] = [Math.abs(right - left), Math.abs(b - a)];
    if (w > 0 && h > 0)
      parts.push({ x: Math.min(left, right) / grain, y: Math.min(a, b) / grain, width: w / grain, height: h / grain });
  };
  let open: OpenRun[] = [];
  for (let j = 0; j < height; j++) {
    const runs: OpenRun[] = [];
    let next = 0;
    for (let i = 0; i < width; ) {
      if (!within(j * width + i)) {
        i++;
        continue;
      }
      const from = i;
      while (i < width && within(j * width + i)) i++;
      while (next < open.length && open[next]!.from < from) close(open[next++]!, j);
      const above = open[next];
      if (above?.from === from && above.to === i) {
        runs.push(above);
        next++;
      } else runs.push({ from, to: i, since: j });
    }
    while (next < open.length) close(open[next++]!, j);
    open = runs;
  }
  for (const run of open) close(run, height);
  return parts;
}
