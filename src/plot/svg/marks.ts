import { mapTicks } from '../mapTicks';
import { HUT, placeMinima } from '../minimaMarks';
import type { Figure } from './figure';
import { element, group, label } from './markup';
import { widthOf } from './wrap';

/** Axes along the map's edges, with their names and round values. */
export function drawAxes({ frame, palette, write, words }: Figure): string {
  const [nameX, nameY] = words.axes;
  const { x, y } = mapTicks(frame, nameX);
  const name = { 'font-weight': 600, 'font-style': 'italic' };
  return group(
    'axes',
    {
      fill: palette.ink,
      stroke: palette.casing,
      'stroke-width': 3,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
      'font-size': 10.5,
      'font-weight': 500,
    },
    element('path', {
      d: [
        ...x.map(({ at }) => `M${at.toFixed(1)} ${frame.height}v-4`),
        ...y.map(({ at }) => `M0 ${at.toFixed(1)}h4`),
      ].join(''),
      stroke: palette.ink,
      'stroke-opacity': 0.6,
      'stroke-width': 1,
    }),
    ...x.map(({ value, at }) => label({ x: at, y: frame.height - 7, 'text-anchor': 'middle' }, write(value))),
    ...y.map(({ value, at }) => label({ x: 7, y: at + 3.5 }, write(value))),
    label({ x: frame.width - 8, y: frame.height - 7, 'text-anchor': 'end', ...name }, nameX),
    label({ x: 7, y: 18, ...name }, nameY),
  );
}

/** How words stand on the map. */
const wordsOn = ({ palette }: Figure) => ({
  fill: palette.ink,
  stroke: palette.casing,
  'stroke-width': 3.5,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
  'font-size': 12.5,
  'font-weight': 600,
});

/** The hut at the lowest minima, circles at the others. */
export function drawMinima(figure: Figure): string {
  const { minima, frame, palette, words } = figure;
  const marks = placeMinima(minima, frame, words.lowest, words.minimum).map(({ hut, x, y, label: name }) =>
    element(
      'g',
      { class: hut ? 'hut' : 'minimum' },
      hut
        ? element('path', {
            transform: `translate(${x.toFixed(1)} ${(y + HUT.below).toFixed(1)})`,
            d: HUT.path,
            fill: palette.panel,
            stroke: palette.ink,
            'stroke-width': 1.8,
            'stroke-linejoin': 'round',
          })
        : element('circle', { cx: x, cy: y, r: 4, fill: 'none', stroke: palette.ink, 'stroke-width': 1.6 }),
      name
        ? label(
            { ...wordsOn(figure), x: name.x, y: name.hang ? name.y + 11 : name.y, 'text-anchor': name.anchor },
            name.text,
          )
        : '',
    ),
  );
  return group('minima', {}, ...marks);
}

/** The flag at the start; it hangs and turns where it would leave the map. */
export function drawStart(figure: Figure): string {
  const { start, frame, palette, words } = figure;
  const x = frame.toX(start[0]);
  const y = frame.toY(start[1]);
  if (x < 0 || y < 0 || x > frame.width || y > frame.height) return '';
  const hang = y < 30;
  const left = x + 20 + 12.5 * widthOf(words.start) > frame.width;
  return group(
    'start',
    { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` },
    element('circle', { r: 3, fill: palette.ink, stroke: palette.casing, 'stroke-width': 1.5 }),
    element('path', {
      d: 'M0 0V-24L15-18.5 0-13',
      transform: hang ? 'scale(1 -1)' : undefined,
      fill: palette.panel,
      stroke: palette.ink,
      'stroke-width': 1.8,
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
    }),
    label(
      { ...wordsOn(figure), x: left ? -6 : 19, y: hang ? 22 : -13, 'text-anchor': left ? 'end' : 'start' },
      words.start,
    ),
  );
}

/** What the tints mean, in the lower right corner of the map as on the screen. */
export function drawTintLegend({ frame, palette, words }: Figure, gradient: string): string {
  const width = Math.min(168, frame.width / 2);
  const stops = palette.tints.map(([offset, colour]) => element('stop', { offset, 'stop-color': colour }));
  return [
    element('linearGradient', { id: gradient }, ...stops),
    group(
      'tint-legend',
      {
        transform: `translate(${(frame.width - width - 12).toFixed(1)} ${frame.height - 84})`,
        fill: palette.muted,
        'font-size': 11,
      },
      element('rect', { width, height: 54, rx: 8, fill: palette.panel, 'fill-opacity': 0.9 }),
      label({ x: 10, y: 17, 'font-size': 11.5 }, words.tints),
      element('rect', { x: 10, y: 24, width: width - 20, height: 8, fill: `url(#${gradient})` }),
      label({ x: 10, y: 46 }, words.lowestTint),
      label({ x: width - 10, y: 46, 'text-anchor': 'end' }, words.highestTint),
    ),
  ].join('\n');
}
