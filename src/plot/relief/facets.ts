import type { Altitude } from '../altitude';
import { rgbOf } from '../colour';
import type { Level } from '../contourLevels';
import { level, STEEPNESS, shade } from '../terrain';
import { type Block, placeOf } from './block';
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

/** The order in which indices are gone through, from far to near. */
const order = (count: number, upwards: boolean): readonly number[] =>
  Array.from({ length: count - 1 }, (_, k) => (upwards ? k : count - 2 - k));

/**
 * The ground as facets, the farthest first, so that each hides what lies behind it.
 * @param tint the colour of a share of the altitude, #rrggbb
 */
export function facetsOf(
  projection: Projection,
  altitude: Altitude,
  levels: readonly Level[],
  tint: (share: number) => string,
): readonly Facet[] {
  const { block, turn } = projection;
  const { columns, rows, heights } = block;
  const [sin, cos] = turn;
  const heightsOfLevels = levels.map(({ value, heavy }) => ({ heavy, at: block.heightOf(value) }));
  const shares = sharesOf(block, altitude);
  const facets: Facet[] = [];
  for (const j of order(rows, cos < 0))
    for (const i of order(columns, sin >= 0)) {
      const at = j * columns + i;
      const corners = [at, at + 1, at + columns + 1, at + columns] as const;
      const z = corners.map((k) => heights[k]!);
      if (z.some(Number.isNaN)) continue;
      const seen = corners.map((k, c) => {
        const [u, v] = placeOf(block, k % columns, Math.floor(k / columns));
        const { px, py } = projection.place(u, v, z[c]!);
        return [px, py] as const;
      });
      facets.push({
        corners: seen.flat(),
        colour: colourOf(shares, corners, columns, tint),
        contours: heightsOfLevels.flatMap(({ at: height, heavy }) =>
          linesAcross(seen, z, height).map((line) => ({ heavy, line })),
        ),
      });
    }
  return facets;
}

/** Where the ground stands among the tints. */
const sharesOf = ({ losses }: Block, altitude: Altitude): Float64Array =>
  Float64Array.from(losses, (loss) => level(altitude.share(loss)));

function colourOf(
  shares: Float64Array,
  [a, b, c, d]: readonly [number, number, number, number],
  columns: number,
  tint: (share: number) => string,
): string {
  const [sa, sb, sc, sd] = [shares[a]!, shares[b]!, shares[c]!, shares[d]!];
  const slope = (STEEPNESS * (columns - 1)) / LONG / 2;
  // Down the map is towards lower y.
  const light = shade((sb + sc - sa - sd) * slope, (sa + sb - sc - sd) * slope);
  const share = Math.min(1, Math.max(0, (sa + sb + sc + sd) / 4));
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
