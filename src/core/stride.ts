import type { Stride } from './method';
import type { Surface } from './types';

const unitOf = ({ domain: [xmin, xmax, ymin, ymax] }: Surface, unit: Stride['unit']): number =>
  unit === 'map' ? Math.min(xmax - xmin, ymax - ymin) : 1;

/**
 * The learning rate that suits an optimizer on a surface, to the three digits that a reader sees.
 * @param which of the surface's good, giant and tiny strides, where the slope is the measure
 */
export function strideOn({ unit, share }: Stride, surface: Surface, which = 0): number {
  const { initial } = surface.lr;
  const measure = unit === 'slope' ? (initial[which] ?? initial[0]) : unitOf(surface, unit);
  return Number((measure * share).toPrecision(3));
}

/** The learning rates worth showing for an optimizer on a surface: the slider's bounds. */
export function ratesOn({ unit, share }: Stride, surface: Surface): readonly [low: number, high: number] {
  if (unit === 'slope') return surface.lr.range;
  const good = Number((unitOf(surface, unit) * share).toPrecision(1));
  return [good / 100, good * 100];
}
