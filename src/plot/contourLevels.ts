import { tickStep } from 'd3';
import type { Surface } from '../core/types';
import type { Altitude } from './altitude';
import type { Field } from './field';

export interface Level {
  readonly value: number;
  /** The height that is written on it. */
  readonly label: number;
  /** Every fifth, or the first of a decade: drawn heavier and labelled. */
  readonly heavy: boolean;
}

/** About how many contours cross the map. */
const CONTOURS = 24;

/** Of the range above the lowest loss the part below which even logarithmic contours would crowd. */
const FLOOR = 1e-5;

/** Digits that rounding leaves of a multiple. */
const rounded = (value: number): number => Number(value.toPrecision(12));

function evenLevels(lowest: number, highest: number, rounding: number): Level[] {
  const step = tickStep(lowest, highest, CONTOURS);
  // Flat stretches of rounded heights lie exactly on round levels: half a step of rounding lower, contours don't fray.
  const shift = rounding / 2;
  const levels: Level[] = [];
  // Where doubles are too coarse to count the steps, as beside a huge constant, there is none.
  const first = Math.ceil(lowest / step);
  for (let k = first; Math.abs(k) < Number.MAX_SAFE_INTEGER && k * step < highest; k++) {
    const label = rounded(k * step);
    levels.push({ value: label - shift, label, heavy: k % 5 === 0 });
  }
  return levels;
}

/**
 * Round losses at about even distances in log(J − low): in each decade above the lowest loss 1, 2 and 5 times its unit,
 * and where few decades are seen all nine; counted from the lowest loss as rounded to that unit.
 */
function decadeLevels(low: number, bottom: number, top: number): Level[] {
  const leads = top / bottom > 1e3 ? [1, 2, 5] : [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const levels: Level[] = [];
  let last = 0;
  for (let exponent = Math.floor(Math.log10(bottom)); 10 ** exponent < top; exponent++) {
    const unit = 10 ** exponent;
    const base = Math.round(low / unit);
    for (const lead of leads) {
      const value = rounded((base + lead) * unit);
      const above = value - low;
      // Of two decades that meet where the lowest loss is no round one, the finer one goes first.
      if (!(above >= bottom && above < top && above > 1.1 * last)) continue;
      last = above;
      levels.push({ value, label: value, heavy: lead === 1 || (lead === 5 && leads.length > 3) });
    }
  }
  return levels;
}

/** Contour levels for what is seen of a surface: 1, 2 or 5 times a power of ten apart, or so in each decade. */
export function contourLevels(
  surface: Surface,
  { lowest, highest }: Pick<Field, 'lowest' | 'highest'>,
  { low }: Altitude,
): Level[] {
  if (!(highest > lowest)) return [];
  const top = highest - low;
  const bottom = Math.max(lowest - low, top * FLOOR, Number.MIN_VALUE);
  const linear = surface.levels === 'linear' || top / bottom < 10;
  return linear ? evenLevels(lowest, highest, surface.measured?.rounding ?? 0) : decadeLevels(low, bottom, top);
}

/** A round height as it is written: all its digits, and none more. */
export const writeHeight = (height: number): string => String(height).replaceAll('-', '\u2212').replace('e+', 'e');
