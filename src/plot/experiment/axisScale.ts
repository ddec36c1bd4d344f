import type { SettingAxis } from '../../core/explore/settingAxis';

/** Where the values of a varied setting stand along an axis, px. */
export interface AxisScale {
  readonly values: Float64Array;
  /** The values at both ends. */
  readonly domain: readonly [low: number, high: number];
  toPx(value: number): number;
  /** The place whose cell holds a pixel: that of the nearest value, or the nearest cell. */
  placeAt(px: number): number;
  /** The borders of the places' cells, one more than there are places, from the axis' beginning to its end. */
  readonly edges: Float64Array;
}

/** Where an axis begins and ends; a logarithmic one at its first value at the latest. */
function domainOf({ ends: [from, to], scale, values }: SettingAxis): readonly [number, number] {
  const [first, last] = [values[0]!, values.at(-1)!];
  return [scale === 'log' && !(from > 0) ? first : Math.min(from, first), Math.max(to, last)];
}

/**
 * Lays out an axis between two positions, px; the second may be the lesser one. Cells meet half-way between two values,
 * and end where the axis does: those of a start are the parts of the map that its values are the middles of.
 */
export function axisScale(axis: SettingAxis, from: number, to: number): AxisScale {
  const { values, scale } = axis;
  const domain = domainOf(axis);
  const rank = scale === 'log' ? Math.log : (value: number): number => value;
  const [low, high] = [rank(domain[0]), rank(domain[1])];
  const single = high === low;
  const ofRank = (at: number): number => (single ? (from + to) / 2 : from + ((at - low) / (high - low)) * (to - from));
  const edges = Float64Array.from({ length: values.length + 1 }, (_, i) => {
    if (i === 0) return from;
    return i === values.length ? to : ofRank((rank(values[i - 1]!) + rank(values[i]!)) / 2);
  });
  const sign = to < from ? -1 : 1;
  return {
    values,
    domain,
    edges,
    toPx: (value) => ofRank(rank(value)),
    placeAt(px) {
      let [below, above] = [0, values.length];
      while (above - below > 1) {
        const middle = (below + above) >> 1;
        if (sign * edges[middle]! <= sign * px) below = middle;
        else above = middle;
      }
      return below;
    },
  };
}
