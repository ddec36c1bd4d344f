import type { Altitude } from '../altitude';
import { rgbOf } from '../colour';
import type { Level } from '../contourLevels';
import { faded, STEEPNESS, shade } from '../terrain';
import { placeOf, spacing } from './block';
import type { Projection } from './projection';

/** A piece of the ground between four heights. */
export interface Facet {
  /** Its corners in turn, x and y, px. */
  readonly corners: readonly number[];
  readonly colour: string;
  /** The contours that cross it: from x, y to x, y, px. */
  readonly contours: readonly { readonly heavy: boolean; readonly line: readonly [number, number, number, number] }[];
}

/** The longer side of the map whose light the facets stand in, px. */
const LONG = 900;

const byte = (value: number): string => Math.min(255, Math.round(value)).toString(16).padStart(2, '0');

/** Where a level lies between two heights, if it does: a share of the way. */
const crossing = (from: number, to: number, at: number): number | undefined =>
  from < at === to < at ? undefined : (at - from) / (to - from);

/** From one index to another, so many on; the last one shorter where they don't divide. In the order from far to near. */
function stretches(count: number, step: number, upwards: boolean): readonly (readonly [from: number, to: number])[] {
  const all = Array.from(
    { length: Math.ceil((count - 1) / step) },
    (_, k) => [k * step, Math.min((k + 1) * step, count - 1)] as const,
  );
  return upwards ? all : all.reverse();
}

/**
 * The ground as facets, the farthest first, so that each hides what lies behind it.
 * @param step heights of the block from one corner of a facet to the next
 * @param tint the colour of a share of the altitude, #rrggbb
 */
export function facetsOf(
  projection: Projection,
  altitude: Altitude,
  levels: readonly Level[],
  step: number,
  tint: (share: number) => string,
): readonly Facet[] {
  const { block, turn } = projection;
  const { columns, rows, heights, losses } = block;
  const [sin, cos] = turn;
  const heightsOfLevels = levels.map(({ value, heavy }) => ({ heavy, at: block.heightOf(value) }));
  const apart = LONG * spacing(block);
  const facets: Facet[] = [];
  for (const [low, high] of stretches(rows, step, cos < 0))
    for (const [left, right] of stretches(columns, step, sin >= 0)) {
      const corners = [
        [left, low],
        [right, low],
        [right, high],
        [left, high],
      ] as const;
      const at = corners.map(([i, j]) => j * columns + i);
      const z = at.map((k) => heights[k]!);
      if (z.some(Number.isNaN)) continue;
      const seen = corners.map(([i, j], c) => {
        const { px, py } = projection.place(...placeOf(block, i, j), z[c]!);
        return [px, py] as const;
      });
      const shares = at.map((k) => faded(altitude.share(losses[k]!)));
      facets.push({
        corners: seen.flat(),
        colour: colourOf(shares, (right - left) * apart, (high - low) * apart, tint),
        contours: heightsOfLevels.flatMap(({ at: height, heavy }) =>
          linesAcross(seen, z, height).map((line) => ({ heavy, line })),
        ),
      });
    }
  return facets;
}

/** The tint of a facet in the light that falls on it: where its corners stand among the tints, and its size on the map, px. */
function colourOf(shares: readonly number[], width: number, height: number, tint: (share: number) => string): string {
  const [a, b, c, d] = [shares[0]!, shares[1]!, shares[2]!, shares[3]!];
  // Down the map is towards lower y.
  const [right, down] = [(b + c - a - d) / 2 / width, (a + b - c - d) / 2 / height];
  const light = shade(STEEPNESS * right, STEEPNESS * down);
  const share = Math.min(1, Math.max(0, (a + b + c + d) / 4));
  return `#${rgbOf(tint(share))
    .map((value) => byte(value * light))
    .join('')}`;
}

/** A level across a facet: a line between two of its edges, or two where it winds through a saddle. */
function linesAcross(
  seen: readonly (readonly [number, number])[],
  z: readonly number[],
  height: number,
): readonly (readonly [number, number, number, number])[] {
  const points: number[] = [];
  for (let c = 0; c < 4; c++) {
    const n = (c + 1) % 4;
    const share = crossing(z[c]!, z[n]!, height);
    if (share === undefined) continue;
    const [[x0, y0], [x1, y1]] = [seen[c]!, seen[n]!];
    points.push(x0 + (x1 - x0) * share, y0 + (y1 - y0) * share);
  }
  const lines: (readonly [number, number, number, number])[] = [];
  for (let k = 0; k + 3 < points.length; k += 4)
    lines.push([points[k]!, points[k + 1]!, points[k + 2]!, points[k + 3]!]);
  return lines;
}
