import type { MapTick } from '../mapTicks';
import type { Palette } from '../palette';
import { element, group, label } from './markup';

/** The ticks of both axes of a plot, and what stands along them. */
interface AxesToDraw {
  readonly width: number;
  readonly height: number;
  readonly x: readonly MapTick[];
  readonly y: readonly MapTick[];
  readonly names: readonly [x: string, y: string];
  readonly palette: Palette;
  write(value: number): string;
}

/** Numbers and names below a plot and to its left. */
export function experimentAxes({ width, height, x, y, names, palette, write }: AxesToDraw): string {
  const d = [
    ...x.map(({ at }) => `M${at.toFixed(1)} ${height}v5`),
    ...y.map(({ at }) => `M0 ${at.toFixed(1)}h-5`),
  ].join('');
  return group(
    'axes',
    { fill: palette.muted, 'font-size': 11 },
    element('path', { d, stroke: palette.muted, fill: 'none' }),
    ...x.map(({ value, at }) => label({ x: at, y: height + 17, 'text-anchor': 'middle' }, write(value))),
    ...y.map(({ value, at }) => label({ x: -9, y: at + 4, 'text-anchor': 'end' }, write(value))),
    label({ x: width / 2, y: height + 34, 'text-anchor': 'middle', 'font-size': 12 }, names[0]),
    label(
      { transform: `translate(-46 ${(height / 2).toFixed(1)}) rotate(-90)`, 'text-anchor': 'middle', 'font-size': 12 },
      names[1],
    ),
  );
}
