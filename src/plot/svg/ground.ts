import { contours } from 'd3';
import type { Domain } from '../../core/types';
import type { Altitude } from '../altitude';
import { type Contour, contourLine, ringOf } from '../contours';
import type { Field } from '../field';
import type { Frame } from '../frame';
import { HEIGHT_SIZE, type Height } from '../labels/heights';
import type { Palette } from '../palette';
import { tintAt } from '../tint';
import type { Figure } from './figure';
import { element, group, label } from './markup';
import { tersePath } from './terse';

/** A figure's ground as it is drawn, and the heights along its contours. */
interface Drawn {
  readonly field: Field;
  readonly contours: readonly Contour[];
  readonly heights: readonly Height[];
}

/** How many flat tints stand for the even run of them on the screen. */
const BANDS = 36;

/** Drawing that may be laid aside between its parts, and gives markup in the end. */
export type Drawing = Generator<undefined, string>;

/**
 * Tints as areas, in turns, each above a share of the altitude and over the one before; the lowest is all that is finite.
 * @param fillOf the tint of a share
 * @param tolerance how far, px, their edges may be off
 */
export function* tintBands(
  field: Field,
  altitude: Altitude,
  count: number,
  fillOf: (share: number) => string,
  tolerance?: number,
): Generator<undefined, readonly string[]> {
  const shares = Array.from(field.values, (value) => altitude.share(value));
  const trace = contours().size([field.columns, field.rows]);
  const bands: string[] = [];
  for (let band = 0; band < count; band++) {
    yield;
    const from = band === 0 ? -Number.MAX_VALUE : band / count;
    const rings = trace.contour(shares, from).coordinates.flat();
    if (rings.length === 0) continue;
    const edges = rings.map((ring) => ringOf(ring, field.cell));
    const fill = fillOf((band + 0.5) / count);
    bands.push(element('path', { d: tersePath(edges, tolerance), fill, 'fill-rule': 'evenodd' }));
  }
  return bands;
}

/** Contours as lines, in the colour of the group that they are put in; not more than a tolerance off, px. */
export const contourLines = (drawn: readonly Contour[], tolerance?: number): readonly string[] =>
  drawn.map(({ rings, heavy }) => {
    const { width, opacity } = contourLine(heavy);
    return element('path', { d: tersePath(rings, tolerance), 'stroke-width': width, 'stroke-opacity': opacity });
  });

const writeHeights = (heights: readonly Height[], { casing }: Palette): string[] =>
  heights.map(({ text, x, y, angle }) =>
    label(
      {
        transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${((angle * 180) / Math.PI).toFixed(1)})`,
        y: 3.5,
        stroke: casing,
      },
      text,
    ),
  );

const corners = ([xmin, xmax, ymin, ymax]: Domain, frame: Frame) => ({
  x: frame.toX(xmin),
  y: frame.toY(ymax),
  width: frame.toX(xmax) - frame.toX(xmin),
  height: frame.toY(ymin) - frame.toY(ymax),
});

/** Tints, contours and the heights on them, as far as the surface was measured; without the hillshade of the screen. */
export function* groundMarkup(
  { surface, altitude, frame, palette, picture }: Figure,
  { field, contours: drawn, heights }: Drawn,
  clip: string,
): Drawing {
  const edge = surface.measured && corners(surface.measured.bounds, frame);
  const size = { width: frame.width, height: frame.height };
  const tints = picture
    ? [element('image', { href: picture, ...size })]
    : yield* tintBands(field, altitude, BANDS, (share) => tintAt(palette, share));
  return [
    edge ? element('clipPath', { id: `${clip}-measured` }, element('rect', edge)) : '',
    group(
      'ground',
      { 'clip-path': edge && `url(#${clip}-measured)` },
      group('tints', {}, ...tints),
      group('contours', { fill: 'none', stroke: palette.contour }, ...contourLines(drawn)),
      group(
        'heights',
        {
          fill: palette.contour,
          'font-size': HEIGHT_SIZE,
          'font-weight': 500,
          'text-anchor': 'middle',
          'stroke-width': 3,
          'stroke-opacity': 0.7,
          'paint-order': 'stroke',
        },
        ...writeHeights(heights, palette),
      ),
    ),
    edge ? element('rect', { ...edge, fill: 'none', stroke: palette.contour, 'stroke-opacity': 0.6 }) : '',
  ].join('\n');
}
