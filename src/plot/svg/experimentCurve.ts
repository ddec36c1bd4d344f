import { axisScale } from '../experiment/axisScale';
import { axisTicks } from '../experiment/axisTicks';
import { curvePaths, curveScale } from '../experiment/curves';
import { lookOfEnd } from '../experiment/looks';
import type { StackedShare } from '../experiment/shares';
import { experimentAxes } from './experimentAxes';
import { type ExperimentFigure, plotOf } from './experimentFigure';
import { element, group, label } from './markup';

type Picture<K> = Extract<ExperimentFigure['picture'], { kind: K }>;

/** Dashes of what was not measured. */
export const THEORY_DASH = '6 4';

/** More points than this along a curve would hide it. */
const MOST_DOTS = 100;

/** Parts of the draws that are written along the axis. */
const SHARES = [0, 0.25, 0.5, 0.75, 1];

const fixed = (px: number): string => px.toFixed(1);

/** Values of the setting that are marked, each by a dotted line with its word. */
function marksMarkup({ axes, marks }: Picture<'curve' | 'shares'>, figure: ExperimentFigure): string {
  const { palette } = figure;
  const { width, height } = plotOf(figure);
  const scale = axisScale(axes[0].axis, 0, width);
  const lines = marks.flatMap(({ at, word }, i) => {
    const x = scale.toPx(at);
    if (!(x >= 0 && x <= width)) return [];
    const left = x > 0.7 * width;
    return [
      element('path', { d: `M${fixed(x)} 0V${height}`, stroke: palette.ink, 'stroke-dasharray': '2 3' }),
      label(
        {
          x: x + (left ? -6 : 6),
          y: 14 + 16 * i,
          'text-anchor': left ? 'end' : 'start',
          fill: palette.ink,
          stroke: palette.panel,
          'stroke-width': 3,
          'paint-order': 'stroke',
          'font-size': 12,
        },
        word,
      ),
    ];
  });
  return group('marks', {}, ...lines);
}

/** A curve of medians with its band, theory and axes. */
export function experimentCurve(picture: Picture<'curve'>, figure: ExperimentFigure, id: string): string {
  const { palette } = figure;
  const { width, height } = plotOf(figure);
  const [{ axis, name }] = picture.axes;
  const across = axisScale(axis, 0, width);
  const scale = curveScale(picture.points, picture.theory, height);
  const paths = curvePaths(picture.points, picture.theory, scale, across);
  const colour = palette.routes[4]!;
  const path = (d: string, attributes: Readonly<Record<string, string | number>>): string =>
    d === '' ? '' : element('path', { d, fill: 'none', 'stroke-linejoin': 'round', ...attributes });
  const dots = paths.dots
    .filter(({ missed }) => missed || paths.dots.length <= MOST_DOTS)
    .map(({ x, y, missed }) =>
      element('circle', {
        cx: x,
        cy: y,
        r: 3.5,
        fill: missed ? palette.panel : colour,
        stroke: missed ? colour : palette.panel,
        'stroke-width': 1.5,
      }),
    );
  const grid = scale.ticks.map((value) => `M0 ${fixed(scale.toPx(value))}H${width}`).join('');
  return [
    path(grid, { id: 'grid', stroke: palette.line }),
    group(
      'curve',
      { 'clip-path': `url(#${id}-plot)` },
      path(paths.band, { id: 'band', fill: colour, 'fill-opacity': 0.2 }),
      path(paths.theory, { id: 'theory', stroke: palette.ink, 'stroke-width': 1.5, 'stroke-dasharray': THEORY_DASH }),
      path(paths.line, { id: 'median', stroke: colour, 'stroke-width': 2, 'stroke-linecap': 'round' }),
    ),
    group('dots', {}, ...dots),
    marksMarkup(picture, figure),
    experimentAxes({
      width,
      height,
      x: axisTicks(axis, across, width),
      y: scale.ticks.map((value) => ({ value, at: scale.toPx(value) })),
      names: [name, picture.measure],
      palette,
      write: figure.write,
    }),
  ].join('\n');
}

/** The outline of a share: a step a place. */
function shareOutline({ from, to }: StackedShare, edges: Float64Array, height: number): string {
  const y = (share: number): string => fixed(height * (1 - share));
  return Array.from(from, (low, i) => {
    const high = to[i]!;
    if (!(high > low)) return '';
    return `M${fixed(edges[i]!)} ${y(high)}H${fixed(edges[i + 1]!)}V${y(low)}H${fixed(edges[i]!)}Z`;
  }).join('');
}

/** Ends upon each other, by the part of the draws, with axes. */
export function experimentShares(picture: Picture<'shares'>, figure: ExperimentFigure, id: string): string {
  const { palette } = figure;
  const { width, height } = plotOf(figure);
  const [{ axis, name }] = picture.axes;
  const across = axisScale(axis, 0, width);
  const areas = picture.shares.map((share, kind) => {
    const d = shareOutline(share, across.edges, height);
    const { colours, texture } = lookOfEnd(share.end, palette);
    return group(
      share.end,
      {},
      element('path', { d, fill: colours[0] }),
      texture ? element('path', { d, fill: `url(#${id}-texture-${kind})` }) : '',
    );
  });
  return [
    group('shares', { 'shape-rendering': 'crispEdges' }, ...areas),
    marksMarkup(picture, figure),
    experimentAxes({
      width,
      height,
      x: axisTicks(axis, across, width),
      y: SHARES.map((value) => ({ value, at: height * (1 - value) })),
      names: [name, picture.measure],
      palette,
      write: figure.write,
    }),
  ].join('\n');
}
