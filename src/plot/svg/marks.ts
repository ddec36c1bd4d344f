import { LEGEND_TYPE, SHORT_BAR } from '../labels/legend';
import { type PlacedLabels, RING, WORD_SIZE } from '../labels/placeLabels';
import type { PlacedWord } from '../labels/word';
import { mapTicks } from '../mapTicks';
import { hangs, isSeen, markMinima } from '../minimaMarks';
import type { Figure } from './figure';
import { element, group, label } from './markup';
import { AXIS_NAME, axesLook, flagSign, hutSign, minimumSign, ticksLook } from './signs';
import { widthOf } from './wrap';

/** Axes along the map's edges, with their names and round values. */
export function drawAxes({ frame, palette, write, words }: Figure): string {
  const [nameX, nameY] = words.axes;
  const { x, y } = mapTicks(frame, nameX);
  return group(
    'axes',
    axesLook(palette),
    element('path', {
      d: [
        ...x.map(({ at }) => `M${at.toFixed(1)} ${frame.height}v-4`),
        ...y.map(({ at }) => `M0 ${at.toFixed(1)}h4`),
      ].join(''),
      ...ticksLook(palette),
    }),
    ...x.map(({ value, at }) => label({ x: at, y: frame.height - 7, 'text-anchor': 'middle' }, write(value))),
    ...y.map(({ value, at }) => label({ x: 7, y: at + 3.5 }, write(value))),
    label({ x: frame.width - 8, y: frame.height - 7, 'text-anchor': 'end', ...AXIS_NAME }, nameX),
    label({ x: 7, y: 18, ...AXIS_NAME }, nameY),
  );
}

/** How words stand on the map. */
const wordsOn = ({ palette }: Pick<Figure, 'palette'>) => ({
  fill: palette.ink,
  stroke: palette.casing,
  'stroke-width': 3.5,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
  'font-size': WORD_SIZE,
  'font-weight': 600,
});

/** Words where they have been placed; a third of their size below its middle line a text stands. */
const word = (figure: Pick<Figure, 'palette'>, { text, x, y, anchor }: PlacedWord): string =>
  label({ ...wordsOn(figure), x, y: y + WORD_SIZE * 0.35, 'text-anchor': anchor }, text);

type Marked = Pick<Figure, 'minima' | 'frame' | 'palette'>;

/** The signs of the lowest minima, or of the others. */
const minimaSigns = ({ minima, frame, palette }: Marked, lowest: boolean): string[] =>
  markMinima(minima, frame)
    .filter(({ hut, x, y }) => hut === lowest && isSeen(frame, x, y))
    .map(({ x, y }) => (lowest ? hutSign : minimumSign)(palette, x, y));

/** Circles at minima that others lie below; a route that ends there has its own mark over them. */
export const drawOtherMinima = (figure: Marked): string => group('other-minima', {}, ...minimaSigns(figure, false));

/** The hut at the lowest minima, and the names of all. */
export const drawMinima = (figure: Marked, labels: Pick<PlacedLabels, 'minima'>): string =>
  group('minima', {}, ...minimaSigns(figure, true), ...labels.minima.map((one) => word(figure, one)));

/** The flag at the start, which hangs where it would leave the map. */
export function drawStart(
  figure: Pick<Figure, 'start' | 'frame' | 'palette'>,
  labels: Pick<PlacedLabels, 'start'>,
): string {
  const { start, frame, palette } = figure;
  const [x, y] = [frame.toX(start[0]), frame.toY(start[1])];
  if (!isSeen(frame, x, y)) return '';
  return group(
    'start',
    {},
    flagSign(palette, x, y, undefined, hangs(y)),
    labels.start ? word(figure, labels.start) : '',
  );
}

/** The ring where a step crosses a ridge, joined to what is said of it. */
export function drawCrossing(figure: Figure, { crossing }: PlacedLabels): string {
  if (!crossing) return '';
  const [x, y] = crossing.ring;
  const { ink, casing } = figure.palette;
  const d = `M${crossing.leader.map((px) => px.toFixed(1)).join(' ')}`;
  const strokes = [
    { stroke: casing, 'stroke-width': 5 },
    { stroke: ink, 'stroke-width': 1.8 },
  ];
  return group(
    'crossing',
    { fill: 'none' },
    ...strokes.flatMap((stroke) => [
      element('path', { d, ...stroke }),
      element('circle', { cx: x, cy: y, r: RING, ...stroke }),
    ]),
    word(figure, crossing),
  );
}

/** What the tints mean, in the corner that it has been given. */
export function drawTintLegend(
  { palette, words: { tints } }: Figure,
  { legend }: PlacedLabels,
  gradient: string,
): string {
  if (!legend) return '';
  const { box, short } = legend;
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const stops = palette.tints.map(([offset, colour]) => element('stop', { offset, 'stop-color': colour }));
  const end = { x: width - 10, 'text-anchor': 'end' };
  const bar = { height: 8, fill: `url(#${gradient})` };
  const [low, high] = short ? tints.short : [tints.low, tints.high];
  return [
    element('linearGradient', { id: gradient }, ...stops),
    group(
      'tint-legend',
      {
        transform: `translate(${box.left.toFixed(1)} ${box.top.toFixed(1)})`,
        fill: palette.muted,
        'font-size': LEGEND_TYPE.ends,
      },
      element('rect', { width, height, rx: 8, fill: palette.panel, 'fill-opacity': 0.9 }),
      short ? '' : label({ x: 10, y: 17, 'font-size': LEGEND_TYPE.title }, tints.title),
      short
        ? element('rect', { x: 18 + widthOf(low) * LEGEND_TYPE.ends, y: 9, width: SHORT_BAR, ...bar })
        : element('rect', { x: 10, y: 25, width: width - 20, ...bar }),
      label({ x: 10, y: short ? 17 : 48 }, low),
      label({ ...end, y: short ? 17 : 48 }, high),
    ),
  ].join('\n');
}
