import { line } from 'd3';
import { mix } from '../colour';
import { type AxisScale, axisScale } from '../experiment/axisScale';
import { axisTicks } from '../experiment/axisTicks';
import { KIND_BORDER } from '../experiment/drawPlane';
import { areaOf } from '../experiment/kindAreas';
import { traceBorders } from '../experiment/kindBorders';
import { planeGrid } from '../experiment/planeGrid';
import { standIns } from '../experiment/standIns';
import { PathText } from '../pen';
import { experimentAxes } from './experimentAxes';
import { type ExperimentFigure, plotOf, type SettingMark, type TheoryLine } from './experimentFigure';
import { element, group, label } from './markup';

type Plane = Extract<ExperimentFigure['picture'], { kind: 'plane' }>;

/** Colours from quick to late: more would make the file larger, not the picture finer. */
const SHADES = 32;

/** To a tenth of a px. */
const GRAIN = 10;

/** The colours of all places, and over them the textures of kinds, as runs of cells. */
function areasMarkup(
  { painted }: Plane,
  scales: readonly [AxisScale, AxisScale],
  figure: ExperimentFigure,
  id: string,
) {
  const { kinds, kindAt, shadeAt } = painted;
  const grid = planeGrid(scales, plotOf(figure), GRAIN);
  const shown = standIns(painted);
  const levels = shadeAt.map((shade) => Math.round((shade * SHADES) / 255));
  const pathOf = (within: (place: number) => boolean): string =>
    areaOf(painted, grid, within)
      .map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`)
      .join('');
  const paths = kinds.map(({ colours: [quick, late], texture, id: name }, kind) => {
    const known = new Set(levels.filter((_, place) => kindAt[place] === kind));
    const shades = [...known].map((level) =>
      element('path', {
        fill: mix(quick, late, level / SHADES),
        d: pathOf((place) => kindAt[shown[place]!] === kind && levels[shown[place]!] === level),
      }),
    );
    const cover =
      texture &&
      element('path', {
        fill: `url(#${id}-texture-${kind})`,
        d: pathOf((place) => kindAt[shown[place]!] === kind),
      });
    return group(name, {}, ...shades, cover ?? '');
  });
  const pen = new PathText();
  traceBorders(pen, painted, grid);
  const borders = element('path', {
    id: 'borders',
    d: pen.text,
    fill: 'none',
    stroke: figure.palette.casing,
    'stroke-width': KIND_BORDER,
    'stroke-linecap': 'square',
  });
  return group('areas', { 'shape-rendering': 'crispEdges' }, ...paths, pen.text === '' ? '' : borders);
}

const onCasing = ({ palette }: ExperimentFigure) => ({
  fill: palette.ink,
  stroke: palette.casing,
  'stroke-width': 3.5,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
  'font-size': 12,
  'font-weight': 600,
});

function theoryMarkup(
  theory: TheoryLine,
  [x, y]: readonly [AxisScale, AxisScale],
  { palette }: ExperimentFigure,
): string {
  const draw = line<readonly [number, number]>(
    ([value]) => x.toPx(value),
    ([, value]) => y.toPx(value),
  ).defined(([first, second]) => Number.isFinite(x.toPx(first)) && Number.isFinite(y.toPx(second)));
  const d = draw.digits(1)(theory.points);
  if (!d) return '';
  return group(
    'theory',
    { fill: 'none' },
    element('path', { d, stroke: palette.casing, 'stroke-width': 4.5 }),
    element('path', { d, stroke: palette.ink, 'stroke-width': 1.8 }),
  );
}

/** A mark with its word beside it, on the side where there is more room. */
function markMarkup(mark: SettingMark, [x, y]: readonly [AxisScale, AxisScale], figure: ExperimentFigure): string {
  const { palette } = figure;
  const [px, py] = [x.toPx(mark.at[0]), y.toPx(mark.at[1])];
  const { width, height } = plotOf(figure);
  if (!(px >= 0 && px <= width && py >= 0 && py <= height)) return '';
  const left = px > width / 2;
  const ring = { cx: px, cy: py, r: 6, fill: mark.kind === 'own' ? palette.panel : 'none' };
  return group(
    mark.kind,
    {},
    element('circle', { ...ring, stroke: palette.casing, 'stroke-width': 6 }),
    element('circle', { ...ring, stroke: mark.colour, 'stroke-width': 3 }),
    label(
      { ...onCasing(figure), x: px + (left ? -13 : 13), y: py + 4, 'text-anchor': left ? 'end' : 'start' },
      mark.word,
    ),
  );
}

/** A plane with its axes; what lies beyond them is cut off. */
export function experimentPlane(picture: Plane, figure: ExperimentFigure, id: string): string {
  const { width, height } = plotOf(figure);
  const [first, second] = picture.axes;
  const scales = [axisScale(first.axis, 0, width), axisScale(second.axis, height, 0)] as const;
  return [
    group(
      'plane',
      { 'clip-path': `url(#${id}-plot)` },
      element('rect', { width, height, fill: figure.palette.line, 'fill-opacity': 0.4 }),
      areasMarkup(picture, scales, figure, id),
      picture.theory ? theoryMarkup(picture.theory, scales, figure) : '',
      ...picture.marks.map((mark) => markMarkup(mark, scales, figure)),
    ),
    experimentAxes({
      width,
      height,
      x: axisTicks(first.axis, scales[0], width),
      y: axisTicks(second.axis, scales[1], height),
      names: [first.name, second.name],
      palette: figure.palette,
      write: figure.write,
    }),
  ].join('\n');
}
