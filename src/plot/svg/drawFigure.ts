import { contourLevels } from '../contourLevels';
import { traceContours } from '../contours';
import { sampleField } from '../field';
import { placeLabels } from '../labels/placeLabels';
import { svgDocument } from './document';
import { type Figure, HEADING, type Layer, PAD, ROUNDED, TITLE } from './figure';
import { figureName } from './figureName';
import { groundMarkup } from './ground';
import { drawCaption, drawLegend } from './legend';
import { drawAxes, drawCrossing, drawMinima, drawOtherMinima, drawStart, drawTintLegend } from './marks';
import { element, group, label } from './markup';
import { isRelief, type ReliefFigure } from './relief/figure';
import { reliefUnder } from './relief/ground';
import { reliefOver } from './relief/marks';
import { reliefRoutes } from './relief/routes';
import { routesMarkup } from './routes';
import { shortenText } from './wrap';

/** The title's type, px; it is bold, and so wider than other texts by this factor. */
const SIZE = 16;
const BOLD = 1.06;

/** Side of the cells that the surface is sampled in, px. */
const CELL = 4;

const ALL: readonly Layer[] = ['under', 'routes', 'over'];

function groundOf({ surface, altitude, frame }: Figure) {
  const field = sampleField(surface, frame, CELL);
  return { field, contours: traceContours(field, contourLevels(surface, field, altitude)) };
}

/** What stands on a figure's stage, layer by layer. */
type Stage = Readonly<Record<Layer, readonly (() => string)[]>>;

const reliefStage = (figure: ReliefFigure): Stage => ({
  under: [() => reliefUnder(figure)],
  routes: [() => reliefRoutes(figure)],
  over: [() => reliefOver(figure)],
});

function mapStage(figure: Figure, layers: readonly Layer[], name: string): Stage {
  const { surface, frame, words } = figure;
  const ground = layers.includes('under') ? groundOf(figure) : undefined;
  const labels = placeLabels({
    frame,
    minima: figure.minima,
    names: words.minima,
    start: figure.start,
    startTexts: words.start,
    routes: figure.routes.map(({ trajectory }) => trajectory),
    crossing: figure.crossing,
    // Their heights are placed last, where nothing else stands.
    contours: ground?.contours ?? [],
    measured: surface.measured?.bounds,
    legend: words.tints,
    tools: false,
    axisName: words.axes[0],
  });
  return {
    under: [
      () => (ground ? groundMarkup(figure, { ...ground, heights: labels.heights }, name) : ''),
      () => drawOtherMinima(figure),
    ],
    routes: [() => routesMarkup(figure), () => drawCrossing(figure, labels)],
    over: [
      () => drawAxes(figure),
      () => drawMinima(figure, labels),
      () => drawStart(figure, labels),
      () => drawTintLegend(figure, labels, `${name}-tints`),
    ],
  };
}

/** Draws a figure, or some of its layers, as a whole SVG file: a pure string, made without a browser. */
export function drawFigure(figure: Figure, layers: readonly Layer[] = ALL): string {
  const { frame, palette, words } = figure;
  const name = figureName(figure.words);
  const stage = isRelief(figure) ? reliefStage(figure) : mapStage(figure, layers, name);
  const legend = drawLegend(figure, TITLE + frame.height + 14);
  const heading = shortenText(words.title, frame.width / (SIZE * BOLD));
  const top = TITLE + frame.height + 18 + legend.height;
  const caption = drawCaption(figure, top, heading === words.title ? undefined : words.title);
  const width = frame.width + 2 * PAD;
  const height = Math.ceil(top + caption.height + 2 * PAD);
  const outline = { width: frame.width, height: frame.height, rx: ROUNDED };
  const on = (layer: Layer, ...parts: (() => string)[]): string[] =>
    layers.includes(layer) ? parts.map((part) => part()) : [];
  return svgDocument(
    { width, height },
    words,
    ...on('under', () =>
      figure.transparent ? '' : element('rect', { id: 'background', width, height, fill: palette.panel }),
    ),
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
          () => element('rect', { ...outline, fill: isRelief(figure) ? palette.panel : palette.line }),
          ...stage.under,
        ),
        ...on('routes', ...stage.routes),
        ...on('over', ...stage.over),
      ),
      ...on(
        'under',
        () => legend.markup,
        () => caption.markup,
      ),
    ),
  );
}
