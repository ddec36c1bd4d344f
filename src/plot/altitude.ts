import type { Surface } from '../core/types';

/** Where a loss stands between the lowest (0) and the highest (1) tint of its surface. */
export interface Altitude {
  readonly low: number;
  readonly high: number;
  /** May leave 0 … 1. */
  share(loss: number): number;
}

/** How many probes along each axis of the surface's own domain decide its tints; fewer where each runs over much data. */
const PROBES = 41;
const FEWEST = 15;
/** Samples of data that all probes together may run over. */
const WORK = 1e6;

/**
 * Where losses stand between a low one (0) and a high one (1), in the way that a surface's levels go.
 * @param floor the part of a log-scaled range below which they are hardly told apart
 */
export function lossScale(levels: Surface['levels'], low: number, high: number, floor: number): Altitude['share'] {
  const span = high - low || 1;
  const decades = Math.log10(floor);
  const linear = (loss: number): number => (loss - low) / span;
  return levels === 'linear' ? linear : (loss) => 1 - Math.log10(Math.max(linear(loss), 0) + floor) / decades;
}

/** The part of a log-scaled range below which all is one tint. */
const FLOOR = 1e-4;

/** Fixed by the surface alone, so that tints stay put while the map is moved. */
export function createAltitude(surface: Surface): Altitude {
  const [xmin, xmax, ymin, ymax] = surface.domain;
  const probes: number[] = [];
  const count = Math.max(FEWEST, Math.min(PROBES, Math.floor(Math.sqrt(WORK / (surface.scans ?? 1)))));
  for (let j = 0; j < count; j++)
    for (let i = 0; i < count; i++) {
      const value = surface.value(xmin + ((xmax - xmin) * i) / (count - 1), ymin + ((ymax - ymin) * j) / (count - 1));
      if (Number.isFinite(value)) probes.push(value);
    }
  probes.sort((a, b) => a - b);
  const low = Math.min(probes[0] ?? 0, ...surface.minima.map(({ value }) => value));
  const high = probes[Math.floor(probes.length * 0.985)] ?? 1;
  return { low, high, share: lossScale(surface.levels, low, high, FLOOR) };
}
