import { mix } from '../colour';
import type { Palette } from '../palette';
import type { Pen } from '../pen';
import type { Block } from './block';
import { isGlass } from './camera';
import { isHidden } from './hidden';
import { FOOT, type Projection } from './projection';

/** A side of a block: along which axis it runs, and at which end of the other. */
export interface Side {
  readonly along: 'x' | 'y';
  /** −1 at the lower end of the other axis, 1 at the upper. */
  readonly end: -1 | 1;
}

/** A side that faces the viewer, as it is seen: along its upper edge, then back along its foot; x and y in turn, px. */
export interface Wall extends Side {
  readonly outline: Float64Array;
}

/** The side nearest to the viewer along each axis: the one that carries x and the one that carries y. */
export function nearSides({ turn: [sin, cos] }: Projection): { readonly x: Side; readonly y: Side } {
  return { x: { along: 'x', end: cos >= 0 ? -1 : 1 }, y: { along: 'y', end: sin >= 0 ? 1 : -1 } };
}

/** A place of a side, by how far along it is, from 0 to 1. */
export function onSide({ halfX, halfY }: Block, { along, end }: Side, share: number): readonly [number, number] {
  const t = 2 * share - 1;
  return along === 'x' ? [t * halfX, end * halfY] : [end * halfX, t * halfY];
}

/** The heights along a side. */
function edge({ columns, rows, heights }: Block, { along, end }: Side): readonly number[] {
  const [count, first, step] =
    along === 'x' ? [columns, end < 0 ? 0 : (rows - 1) * columns, 1] : [rows, end < 0 ? 0 : columns - 1, columns];
  return Array.from({ length: count }, (_, k) => heights[first + k * step]!);
}

/** The foot of a block, as a height. */
export const footOf = ({ rise }: Projection): number => -FOOT / rise;

function wallOf(projection: Projection, side: Side): Wall {
  const { block } = projection;
  const foot = footOf(projection);
  const heights = edge(block, side);
  const last = heights.length - 1;
  const outline = new Float64Array(4 * heights.length);
  heights.forEach((height, k) => {
    const [u, v] = onSide(block, side, k / last);
    const top = projection.place(u, v, Number.isNaN(height) ? foot : height);
    const low = projection.place(u, v, foot);
    outline.set([top.px, top.py], 2 * k);
    outline.set([low.px, low.py], 2 * (2 * last + 1 - k));
  });
  return { ...side, outline };
}

/** The sides that face the viewer; none from straight above. */
export function wallsOf(projection: Projection): readonly Wall[] {
  const { x, y } = nearSides(projection);
  const [sin, cos] = projection.turn;
  if (projection.tilt[1] === 0) return [];
  return [...(cos === 0 ? [] : [wallOf(projection, x)]), ...(Math.abs(sin) < 1e-9 ? [] : [wallOf(projection, y)])];
}

/** Of the heights along a far edge every so-manieth is looked at to tell what is seen of it. */
const LOOKED_AT = 8;

/** How opaque the far edges are. */
export const RIM = 0.45;

/** Traces the upper edges of the two far sides, as far as they are seen: where ground as light as the sky ends. */
export function traceRim<P extends Pick<Pen, 'moveTo' | 'lineTo'>>(projection: Projection, pen: P): P {
  const { block, tilt } = projection;
  const { x, y } = nearSides(projection);
  // From straight above there are neither near sides nor far ones.
  for (const near of tilt[1] === 0 ? [] : [x, y]) {
    const side = { ...near, end: near.end < 0 ? 1 : -1 } as const;
    const heights = edge(block, side);
    let on = false;
    let hidden = false;
    heights.forEach((z, k) => {
      const [u, v] = onSide(block, side, k / (heights.length - 1));
      const { px, py } = projection.place(u, v, z);
      if (k % LOOKED_AT === 0) hidden = isHidden(projection, u, v, z);
      const seen = !Number.isNaN(py) && !hidden;
      if (seen && on) pen.lineTo(px, py);
      else if (seen) pen.moveTo(px, py);
      on = seen;
    });
  }
  return pen;
}

/** The colours of a block's sides: the one that carries x stands in more light. */
export const wallColours = ({ line, contour }: Palette): Readonly<Record<Wall['along'], string>> => ({
  x: mix(line, contour, 0.1),
  y: mix(line, contour, 0.2),
});

/** How opaque the sides of a block are. */
export const wallOpacity = ({ camera }: Projection): number => (isGlass(camera) ? 0.35 : 1);

/** Traces losses as level lines along a side, as far as the side is high. */
export function levelLines<P extends Pick<Pen, 'moveTo' | 'lineTo'>>(
  projection: Projection,
  side: Side,
  levels: readonly number[],
  pen: P,
): P {
  const { block } = projection;
  const heights = edge(block, side);
  const last = heights.length - 1;
  for (const level of levels) {
    const z = block.heightOf(level);
    let on = false;
    heights.forEach((height, k) => {
      const { px, py } = projection.place(...onSide(block, side, k / last), z);
      const inside = height >= z;
      if (inside && on) pen.lineTo(px, py);
      else if (inside) pen.moveTo(px, py);
      on = inside;
    });
  }
  return pen;
}
