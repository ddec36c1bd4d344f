import { traceMarker } from '../markers';
import { PathText } from '../pen';
import { routeStyle } from '../routeStyle';
import type { Figure, FigureRoute } from './figure';
import { element, group, label } from './markup';
import { wrapText } from './wrap';

/** A part of a figure below the map: its markup, and how high it is, px. */
export interface MarkupBlock {
  readonly markup: string;
  readonly height: number;
}

/** Room for a route's line and marker beside its words, px. */
const SWATCH = 52;
const SIZE = 12;
const LEAD = 17;
const GAP = 7;

function swatch(place: number, colour: string, casing: string): string {
  const { dash, marker } = routeStyle(place);
  const pen = new PathText();
  traceMarker(pen, marker, 20, 0, 60);
  return [
    element('path', {
      d: 'M0 0H40',
      stroke: colour,
      'stroke-width': 2.6,
      'stroke-dasharray': dash.length > 0 ? dash.join(' ') : undefined,
      'stroke-linecap': 'round',
    }),
    element('path', { d: pen.text, fill: colour, stroke: casing, 'stroke-width': 4, 'paint-order': 'stroke' }),
  ].join('');
}

function entry(figure: Figure, route: FigureRoute, place: number, top: number): MarkupBlock {
  const { palette, frame } = figure;
  const most = (frame.width - SWATCH) / SIZE;
  const settings = wrapText(route.settings, most);
  const outcome = wrapText(route.outcome, most);
  const rows = [
    ...settings.map((row, k) => label({ y: k * LEAD, fill: palette.ink, 'font-weight': 600 }, row)),
    ...outcome.map((row, k) => label({ y: (settings.length + k) * LEAD, fill: palette.muted }, row)),
  ];
  return {
    markup: group(
      `legend-${place + 1}`,
      { transform: `translate(0 ${top})` },
      element(
        'g',
        { transform: 'translate(2 8)' },
        swatch(place, palette.routes[place % palette.routes.length]!, palette.casing),
      ),
      element('g', { transform: `translate(${SWATCH} 12)`, 'font-size': SIZE }, ...rows),
    ),
    height: rows.length * LEAD + GAP,
  };
}

/** Each route's line and marker, its settings, and what became of it. */
export function drawLegend(figure: Figure, top: number): MarkupBlock {
  let height = 0;
  const entries = figure.routes.map((route, place) => {
    const block = entry(figure, route, place, height);
    height += block.height;
    return block.markup;
  });
  return { markup: group('legend', { transform: `translate(0 ${top})` }, ...entries), height };
}

/** What stands below a figure, and how wide it may be, px. */
interface Captioned {
  readonly frame: { readonly width: number };
  readonly palette: Figure['palette'];
  readonly words: Pick<Figure['words'], 'caption' | 'link'>;
}

/**
 * What is common to all routes, and where the figure is to be found.
 * @param title the whole of it, where there was not enough room for it
 */
export function drawCaption({ frame, palette, words }: Captioned, top: number, title = ''): MarkupBlock {
  const said = [title, words.caption].flatMap((text) => wrapText(text, frame.width / SIZE));
  const link = wrapText(words.link, frame.width / 9.5);
  const rows = said.map((row, k) => label({ y: 12 + k * LEAD }, row));
  const first = said.length * LEAD + 10;
  const address = link.map((row, k) => label({ y: first + k * 13 }, row));
  const url = /^https?:/.test(words.link) ? words.link : undefined;
  return {
    markup: group(
      'caption',
      { transform: `translate(0 ${top})`, fill: palette.muted, 'font-size': SIZE },
      ...rows,
      element(url ? 'a' : 'g', { href: url, 'font-size': 9.5, fill: palette.muted }, ...address),
    ),
    height: first + link.length * 13,
  };
}
