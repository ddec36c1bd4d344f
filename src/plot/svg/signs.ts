import { FLAG, HUT } from '../minimaMarks';
import type { Palette } from '../palette';
import { type Attributes, element } from './markup';

const at = (x: number, y: number): string => `translate(${x.toFixed(1)} ${y.toFixed(1)})`;

const outlined = ({ panel, ink }: Palette): Attributes => ({
  fill: panel,
  stroke: ink,
  'stroke-width': 1.8,
  'stroke-linejoin': 'round',
});

/** How axes and what is written at them stand on a landscape. */
export const axesLook = ({ ink, casing }: Palette): Attributes => ({
  fill: ink,
  stroke: casing,
  'stroke-width': 3,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
  'font-size': 10.5,
  'font-weight': 500,
});

/** The strokes of an axis where its values stand. */
export const ticksLook = ({ ink }: Palette): Attributes => ({ stroke: ink, 'stroke-opacity': 0.6, 'stroke-width': 1 });

/** The name of an axis. */
export const AXIS_NAME: Attributes = { 'font-weight': 600, 'font-style': 'italic' };

/** The hut of a lowest minimum that is at a place, px. */
export const hutSign = (palette: Palette, x: number, y: number, opacity?: number): string =>
  element('path', { class: 'hut', transform: at(x, y + HUT.below), d: HUT.path, ...outlined(palette), opacity });

/** The mark of any other minimum. */
export const minimumSign = ({ ink }: Palette, x: number, y: number, opacity?: number): string =>
  element('circle', { class: 'minimum', cx: x, cy: y, r: 4, fill: 'none', stroke: ink, 'stroke-width': 1.6, opacity });

/** The flag at a start, upright or hanging below it. */
export function flagSign(palette: Palette, x: number, y: number, opacity?: number, hangs = false): string {
  const place = at(x, y);
  const casing = { fill: palette.ink, stroke: palette.casing, 'stroke-width': 1.5 };
  return [
    element('circle', { transform: place, r: 3, ...casing, opacity }),
    element('path', {
      d: FLAG,
      transform: hangs ? `${place} scale(1 -1)` : place,
      ...outlined(palette),
      'stroke-linecap': 'round',
      opacity,
    }),
  ].join('\n');
}
