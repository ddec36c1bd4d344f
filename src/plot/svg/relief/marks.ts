import { FLAG, HUT, rankMinima } from '../../minimaMarks';
import { anchorOf, axesOf, type EdgeAxis } from '../../relief/axes';
import { onRelief } from '../../relief/onRelief';
import { isHidden } from '../../relief/sight';
import { element, group, label } from '../markup';
import type { ReliefFigure } from './figure';

const round = (px: number): number => Math.round(px * 10) / 10;

function axisMarkup({ palette, write }: ReliefFigure, axis: EdgeAxis, name: string, stands: number): string {
  return [
    element('path', {
      d: axis.ticks.map(({ x, y, dx, dy }) => `M${round(x)} ${round(y)}l${round(5 * dx)} ${round(5 * dy)}`).join(''),
      stroke: palette.ink,
      'stroke-opacity': 0.6,
      'stroke-width': 1,
    }),
    ...axis.ticks.map(({ value, x, y, dx, dy }) =>
      label({ x: x + stands * dx, y: y + 15 * dy + 3.5, 'text-anchor': anchorOf(dx) }, write(value)),
    ),
    axis.name
      ? label(
          {
            x: axis.name.x,
            y: axis.name.y + 3.5,
            'text-anchor': axis.name.anchor,
            'font-weight': 600,
            'font-style': 'italic',
          },
          name,
        )
      : '',
  ].join('');
}

/** What stands on a relief: its axes, the minima, and the flag at the start. */
export function reliefOver(figure: ReliefFigure): string {
  const { palette, words, minima, start } = figure;
  const { projection, levels, lossName } = figure.relief;
  const axes = axesOf(projection, levels);
  const place = (x: number, y: number) => {
    const { u, v, z, px, py } = onRelief(projection, x, y);
    return Number.isFinite(py)
      ? { at: `translate(${round(px)} ${round(py)})`, opacity: isHidden(projection, u, v, z) ? 0.5 : undefined }
      : undefined;
  };
  const drawn = { stroke: palette.ink, 'stroke-width': 1.8, 'stroke-linejoin': 'round' } as const;
  const flag = place(start[0], start[1]);
  return [
    group(
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
      axisMarkup(figure, axes.x, words.axes[0], 15),
      axisMarkup(figure, axes.y, words.axes[1], 15),
      axes.loss ? axisMarkup(figure, axes.loss, lossName, 9) : '',
    ),
    group(
      'minima',
      {},
      ...rankMinima(minima).map(({ minimum, hut }) => {
        const seen = place(minimum.x, minimum.y);
        if (!seen) return '';
        return hut
          ? element('path', {
              transform: `${seen.at} translate(0 ${HUT.below})`,
              d: HUT.path,
              fill: palette.panel,
              opacity: seen.opacity,
              ...drawn,
            })
          : element('circle', { transform: seen.at, r: 4, fill: 'none', opacity: seen.opacity, ...drawn });
      }),
    ),
    flag
      ? group(
          'start',
          { transform: flag.at, opacity: flag.opacity },
          element('circle', { r: 3, fill: palette.ink, stroke: palette.casing, 'stroke-width': 1.5 }),
          element('path', { d: FLAG, fill: palette.panel, 'stroke-linecap': 'round', ...drawn }),
        )
      : '',
  ].join('\n');
}
