import { optimizerOf } from '../catalogue';
import { lrAt, positionOf } from '../lrScale';
import type { RunSpec } from '../scenario';
import { ratesOn } from '../stride';
import type { NumberParameter, Surface } from '../types';
import type { Varied } from './vary';

/** The values of one setting that an experiment tries. */
export interface SettingAxis {
  readonly name: string;
  readonly scale: 'linear' | 'log';
  /** Rising. */
  readonly values: Float64Array;
  /** Where the axis begins and ends; of a start the values are the middles of so many parts of it. */
  readonly ends: readonly [from: number, to: number];
}

/** What is asked of an axis. */
export interface Wish {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly places?: number | undefined;
  /** Values where `places` does not say how many. */
  readonly usual: number;
}

/** A number to so many digits that neighbours `step` apart stay apart, to a tenth of that. */
function roundTo(value: number, step: number): number {
  if (value === 0 || !(step > 0)) return value;
  const digits = Math.ceil(Math.log10(Math.abs(value) / step)) + 2;
  // What is smaller than a tenth of a step is none of the axis.
  if (digits < 1) return 0;
  return Number(value.toPrecision(Math.min(17, Math.max(3, digits))));
}

/** Evenly spaced values, each to the digits that a reader sees; the ends are taken as they are given. */
function spread([from, to]: readonly [number, number], count: number, scale: SettingAxis['scale']): number[] {
  if (count === 1 || from === to) return [from];
  const values = [from];
  for (let i = 1; i < count - 1; i++) {
    const share = i / (count - 1);
    if (scale === 'log') {
      const value = from * (to / from) ** share;
      values.push(roundTo(value, value * ((to / from) ** (1 / (count - 1)) - 1)));
    } else values.push(roundTo(from + share * (to - from), (to - from) / (count - 1)));
  }
  values.push(to);
  return values;
}

/** Every value once, rising. */
const distinct = (values: readonly number[]): Float64Array => Float64Array.from(new Set(values)).sort();

/** The middles of equal parts, so that each stands for as much of the map as any other. */
function middles([from, to]: readonly [number, number], count: number): number[] {
  if (from === to) return [from];
  const part = (to - from) / count;
  return Array.from({ length: count }, (_, i) => roundTo(from + (i + 0.5) * part, part));
}

/** Powers of two from one size to another; all the samples are the last. */
function sizes([from, to]: readonly [number, number], samples: number): number[] {
  const values: number[] = [];
  for (let size = 1; size < samples; size *= 2) if (size >= from && size <= to) values.push(size);
  if (to >= samples) values.push(samples);
  return values;
}

/**
 * The rates of a slider, which are every hundredth of a decade: all of them, of which the ends are taken as they are given;
 * evenly spaced ones where another number is wished for, or there are more than is usual.
 */
function rates(
  range: readonly [number, number],
  { from, to, places, usual }: Wish,
): Pick<SettingAxis, 'values' | 'ends'> {
  const [first, last] = [positionOf(from ?? range[0]), positionOf(to ?? range[1])];
  const ends = [from ?? lrAt(first), to ?? lrAt(last)] as const;
  if (!(ends[0] > 0)) throw new RangeError(`no learning rates from ${ends[0]}`);
  const count = places ?? usual;
  if (places !== undefined || last - first >= usual) return { ends, values: distinct(spread(ends, count, 'log')) };
  const between = Array.from({ length: Math.max(0, last - first - 1) }, (_, i) => lrAt(first + 1 + i));
  return { ends, values: distinct([ends[0], ...between, ends[1]]) };
}

/** The axis of a number with bounds; where they reach down to 0, no logarithm does. */
function numbers(parameter: NumberParameter, wish: Wish): Omit<SettingAxis, 'name'> {
  const { range, slider = range, integer } = parameter;
  const ends = [wish.from ?? slider[0], wish.to ?? slider[1]] as const;
  if (ends.some((end) => end < range[0] || end > range[1])) throw new RangeError(`not within ${range.join(' … ')}`);
  const scale = parameter.scale === 'log' && ends[0] > 0 ? 'log' : 'linear';
  if (parameter.scale === 'boolean') return { scale, ends, values: Float64Array.of(0, 1) };
  const places = wish.places ?? wish.usual;
  const values = spread(ends, places, scale).map((value) => (integer ? Math.round(value) : value));
  return { scale, ends, values: distinct(values) };
}

/**
 * The values of a setting that an experiment tries.
 * @throws RangeError where the ends make no sense: the first not below the last, or none of the values of the setting
 */
export function axisOf(
  name: string,
  varied: Varied,
  { route, surface, samples }: { readonly route: RunSpec; readonly surface: Surface; readonly samples: number },
  wish: Wish,
): SettingAxis {
  const axis = ((): Omit<SettingAxis, 'name'> => {
    if (varied.touches === 'start') {
      const [xmin, xmax, ymin, ymax] = surface.domain;
      const [low, high] = name === 'x' ? [xmin, xmax] : [ymin, ymax];
      const ends = [wish.from ?? low, wish.to ?? high] as const;
      return { scale: 'linear', ends, values: Float64Array.from(middles(ends, wish.places ?? wish.usual)) };
    }
    if (name === 'batch') {
      const ends = [wish.from ?? 1, wish.to ?? samples] as const;
      return { scale: 'log', ends, values: Float64Array.from(sizes(ends, samples)) };
    }
    if (name === 'seed') {
      const { from = 1 } = wish;
      const ends = [from, wish.to ?? from + (wish.places ?? wish.usual) - 1] as const;
      const values = spread(ends, Math.min(wish.places ?? wish.usual, ends[1] - ends[0] + 1), 'linear').map(Math.round);
      return { scale: 'linear', ends, values: distinct(values) };
    }
    if (name === 'lr') return { scale: 'log', ...rates(ratesOn(optimizerOf(route).stride, surface), wish) };
    return numbers(varied.parameter!, wish);
  })();
  const [from, to] = axis.ends;
  if (!(from <= to) || axis.values.length === 0 || axis.values.some((value) => !Number.isFinite(value)))
    throw new RangeError(`${name}: no values from ${from} to ${to}`);
  return { name, ...axis };
}
