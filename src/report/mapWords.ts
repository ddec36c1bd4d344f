import type { Point, Surface } from '../core/types';
import type { Locale } from '../locales/en';
import type { Altitude } from '../plot/altitude';
import { type LegendWords, legendEnds } from '../plot/labels/legend';
import type { SurfaceId } from '../surfaces/ids';
import type { Format } from './format';
import { isLandscape } from './landscape';

/** What the tints mean. */
export function legendWords(surface: Surface, altitude: Altitude, { onMap }: Locale): LegendWords {
  const [low, high] = legendEnds(surface, altitude);
  const metres = surface.axes === 'metres';
  return {
    title: metres ? onMap.altitudeMetres : surface.levels === 'log' ? onMap.altitudeLog : onMap.altitude,
    low,
    high: onMap.above(high),
    short: [(metres ? onMap.metres : onMap.loss)(low), onMap.atLeast(high)],
  };
}

/** What the start is called: with where it is, and in short. */
export function startNames([x, y]: Point, { map }: Locale, format: Format): readonly [long: string, short: string] {
  return [`${map.start} (${format.value(x)}, ${format.value(y)})`, map.start];
}

/** What the lowest minima of a surface are called on its map, the others, and the lowest in short. */
export function minimaNames(
  id: SurfaceId,
  surface: Surface,
  { map, onMap }: Locale,
): readonly [lowest: string, other: string, short?: string] {
  if (surface.minima.length === 0) return [onMap.foundLowest, onMap.found];
  if (!isLandscape(id)) return [onMap.lowest, onMap.minimum];
  return [map.hut, surface.minima[0]?.lowest === false ? onMap.minimum : onMap.valley, onMap.hut];
}
