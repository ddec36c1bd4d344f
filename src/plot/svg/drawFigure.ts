import { atOnce } from '../../core/sliced';
import { contourLevels } from '../contourLevels';
import { contoursInSlices } from '../contours';
import { fieldInSlices } from '../field';
import { placeLabels } from '../labels/placeLabels';
import { svgDocument } from './document';
import { type Figure, HEADING, type Layer, PAD, ROUNDED, TITLE } from './figure';
import { figureName } from './figureName';
import { type Drawing, groundMarkup } from './ground';
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

function* groundOf({ surface, altitude, frame }: Figure) {
  const field = yield* fieldInSlices(surface, frame, CELL);
  return { field, contours: yield* contoursInSlices(field, contourLevels(surface, field, altitude)) };
}

/** A part of a figure; one that takes long is drawn in turns. */
type Part = () => string | Drawing;

/** What stands on a figure's stage, layer by layer. */
type Stage = Readonly<Record<Layer, readonly Part[]>>;

const reliefStage = (figure: ReliefFigure): Stage => ({
  under: [() => reliefUnder(figure)],
  routes: [() => reliefRoutes(figure)],
  over: [() => reliefOver(figure)],
});

function* mapStage(figure: Figure, layers: readonly Layer[], name: string): Generator<undefined, Stage> {
  const { surface, frame, words } = figure;
  const ground = layers.includes('under') ? yield* groundOf(figure) : undefined;
  yield;
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

/** Draws a figure, or some of its layers, as a whole SVG file, in turns. */
export function* figureInSlices(figure: Figure, layers: readonly Layer[] = ALL): Drawing {
  const { frame, palette, words } = figure;
  const name = figureName(figure.words);
  const stage = isRelief(figure) ? reliefStage(figure) : yield* mapStage(figure, layers, name);
  const legend = drawLegend(figure, TITLE + frame.height + 14);
  const heading = shortenText(words.title, frame.width / (SIZE * BOLD));
  const top = TITLE + frame.height + 18 + legend.height;
  const caption = drawCaption(figure, top, heading === words.title ? undefined : words.title);
  const width = frame.width + 2 * PAD;
  const height = Math.ceil(top + caption.height + 2 * PAD);
  const outline = { width: frame.width, height: frame.height, rx: ROUNDED };
  function* on(layer: Layer, ...parts: readonly Part[]): Generator<undefined, readonly string[]> {
    const drawn: string[] = [];
    for (const part of layers.includes(layer) ? parts : []) {
      yield;
      const made = part();
      drawn.push(typeof made === 'string' ? made : yield* made);
    }
    return drawn;
  }
  const background = (): string =>
    figure.transparent ? '' : element('rect', { id: 'background', width, height, fill: palette.panel });
  const title = (): string =>
    label({ id: 'heading', y: HEADING, 'font-size': SIZE, 'font-weight': 600, fill: palette.ink }, heading);
  const map = [
    ...(yield* on(
      'under',
      () => element('rect', { ...outline, fill: isRelief(figure) ? palette.panel : palette.line }),
      ...stage.under,
    )),
    ...(yield* on('routes', ...stage.routes)),
    ...(yield* on('over', ...stage.over)),
  ];
  return svgDocument(
    { width, height },
    words,
    ...(yield* on('under', background)),
    group(
      'figure',
      { transform: `translate(${PAD} ${PAD})` },
      ...(yield* on('under', title)),
      element('clipPath', { id: `${name}-map` }, element('rect', outline)),
      group('map', { transform: `translate(0 ${TITLE})`, 'clip-path': `url(#${name}-map)` }, ...map),
      ...(yield* on(
        'under',
        () => legend.markup,
        () => caption.markup,
      )),
    ),
  );
}

/** The same at once: a pure string, made without a browser. */
export const drawFigure = (figure: Figure, layers?: readonly Layer[]): string => atOnce(figureInSlices(figure, layers));
