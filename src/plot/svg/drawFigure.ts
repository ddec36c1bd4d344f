import { createAltitude } from '../altitude';
import { type Figure, FONT, HEADING, type Layer, PAD, ROUNDED, TITLE } from './figure';
import { groundMarkup } from './ground';
import { drawCaption, drawLegend } from './legend';
import { drawAxes, drawMinima, drawStart, drawTintLegend } from './marks';
import { element, escapeMarkup, group, label } from './markup';
import { routesMarkup } from './routes';
import { shortenText } from './wrap';

/** The title's type, px; it is bold, and so wider than other texts by this factor. */
const SIZE = 16;
const BOLD = 1.06;

const ALL: readonly Layer[] = ['under', 'routes', 'over'];

/** A name that differs where the figure does, so that many figures can stand in one page (FNV-1a). */
function nameOf({ words }: Figure): string {
  let hash = 2166136261;
  for (const character of words.link + words.title) hash = Math.imul(hash ^ character.codePointAt(0)!, 16777619);
  return `fall-line-${(hash >>> 0).toString(36)}`;
}

/** Draws a figure, or some of its layers, as a whole SVG file: a pure string, made without a browser. */
export function drawFigure(figure: Figure, layers: readonly Layer[] = ALL): string {
  const { frame, palette, words } = figure;
  const name = nameOf(figure);
  const altitude = createAltitude(figure.surface);
  const legend = drawLegend(figure, TITLE + frame.height + 14);
  const heading = shortenText(words.title, frame.width / (SIZE * BOLD));
  const top = TITLE + frame.height + 18 + legend.height;
  const caption = drawCaption(figure, top, heading === words.title ? undefined : words.title);
  const width = frame.width + 2 * PAD;
  const height = Math.ceil(top + caption.height + 2 * PAD);
  const outline = { width: frame.width, height: frame.height, rx: ROUNDED };
  const on = (layer: Layer, ...parts: (() => string)[]): string[] =>
    layers.includes(layer) ? parts.map((part) => part()) : [];
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang: words.lang,
      'font-family': FONT,
    },
    '\n',
    element('title', {}, escapeMarkup(words.title)),
    '\n',
    element('desc', {}, escapeMarkup(words.description)),
    '\n',
    ...on('under', () =>
      figure.transparent ? '' : element('rect', { id: 'background', width, height, fill: palette.panel }),
    ),
    '\n',
    group(
      'figure',
      { transform: `translate(${PAD} ${PAD})` },
      ...on('under', () =>
        label({ id: 'heading', y: HEADING, 'font-size': SIZE, 'font-weight': 600, fill: palette.ink }, heading),
      ),
      element('clipPath', { id: `${name}-map` }, element('rect', outline)),
      group(
        'map',
        { transform: `translate(0 ${TITLE})`, 'clip-path': `url(#${name}-map)` },
        ...on(
          'under',
          () => element('rect', { ...outline, fill: palette.line }),
          () => groundMarkup(figure, altitude, name),
        ),
        ...on('routes', () => routesMarkup(figure)),
        ...on(
          'over',
          () => drawAxes(figure),
          () => drawMinima(figure),
          () => drawStart(figure),
          () => drawTintLegend(figure, `${name}-tints`),
        ),
      ),
      ...on(
        'under',
        () => legend.markup,
        () => caption.markup,
      ),
    ),
    '\n',
  )}\n`;
}
