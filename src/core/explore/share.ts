import type { Design } from './design';
import type { SettingAxis } from './settingAxis';

/** One of several parts of an experiment, that machines may run beside each other. */
export interface Share {
  /** From 1. */
  readonly part: number;
  readonly of: number;
}

/** The axes of a part of an experiment, and where its places lie in the whole. */
export interface SharedAxes {
  readonly axes: Design['axes'];
  placeOf(place: number): number;
}

/**
 * The axes of a part: each `of`-th value of the longer one, so that all parts take about as long. A part beyond as many
 * values has none.
 */
export function sharedAxes(
  { axes, width, height }: Pick<Design, 'axes' | 'width' | 'height'>,
  { part, of }: Share,
): SharedAxes {
  const shared = height > width ? 1 : 0;
  const [first, second] = axes.map((axis, i): SettingAxis => {
    if (i !== shared) return axis;
    return { ...axis, values: axis.values.filter((_, k) => k % of === part - 1) };
  });
  const across = first!.values.length;
  const whole = (index: number, axis: number): number => (axis === shared ? part - 1 + index * of : index);
  return {
    axes: second ? [first!, second] : [first!],
    placeOf: (place) => whole(place % across, 0) + whole(Math.floor(place / across), 1) * width,
  };
}
