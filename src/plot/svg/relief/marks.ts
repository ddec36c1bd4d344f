import { rankMinima } from '../../minimaMarks';
import type { Palette } from '../../palette';
import { axesOf, type EdgeAxis, insideOf, STROKE } from '../../relief/axes';
import { isHidden } from '../../relief/hidden';
import { onRelief } from '../../relief/onRelief';
import { element, group, label } from '../markup';
import { AXIS_NAME, axesLook, flagSign, hutSign, minimumSign, ticksLook } from '../signs';
import type { ReliefFigure } from './figure';

const round = (px: number): number => Math.round(px * 10) / 10;

/** A third of their size below the middle of their height words stand. */
const standing = ({ x, y, anchor }: NonNullable<EdgeAxis['name']>) => ({ x, y: y + 3.5, 'text-anchor': anchor });

function axisMarkup({ palette, write, relief }: ReliefFigure, axis: EdgeAxis, name: string): string {
  const { width } = relief.projection;
  return [
    element('path', {
      d: axis.ticks
        .map(({ x, y, dx, dy }) => `M${round(x)} ${round(y)}l${round(STROKE * dx)} ${round(STROKE * dy)}`)
        .join(''),
      ...ticksLook(palette),
    }),
    ...axis.ticks.map(({ value, words }) => label(standing(words), write(value))),
    axis.name ? label({ ...standing(insideOf(axis.name, name, width)), ...AXIS_NAME }, name) : '',
  ].join('');
}

/** How much of what the ground hides is seen. */
const FAINT = 0.5;

/** What stands on a relief: its axes, the minima, and the flag at the start. */
export function reliefOver(figure: ReliefFigure): string {
  const { palette, words, minima, start } = figure;
  const { projection, levels, lossName } = figure.relief;
  const axes = axesOf(projection, levels);
  const stand = (sign: (palette: Palette, x: number, y: number, opacity?: number) => string, x: number, y: number) => {
    const { u, v, z, px, py } = onRelief(projection, x, y);
    return Number.isFinite(py) ? sign(palette, px, py, isHidden(projection, u, v, z) ? FAINT : undefined) : '';
  };
  return [
    group(
      'axes',
      axesLook(palette),
      axisMarkup(figure, axes.x, words.axes[0]),
      axisMarkup(figure, axes.y, words.axes[1]),
      axes.loss ? axisMarkup(figure, axes.loss, lossName) : '',
    ),
    group(
      'minima',
      {},
      ...rankMinima(minima).map(({ minimum: { x, y }, hut }) => stand(hut ? hutSign : minimumSign, x, y)),
    ),
    group('start', {}, stand(flagSign, ...start)),
  ].join('\n');
}
