import { COARSEST, ENDS, type End, type Sweep } from '../core/ends';
import { mix } from './colour';
import type { Palette } from './palette';

export type Tone = Exclude<End, 'unknown'>;

/** Colours between the fastest arrival and the latest. */
const SHADES = 24;

/**
 * Each position's index among those that are known: its own, or the nearest one's; −1 where none is as near as in a sweep
 * at its coarsest.
 */
export function nearestKnown({ ends }: Pick<Sweep, 'ends'>): Int32Array {
  const nearest = new Int32Array(ends.length).fill(-1);
  let before = -1;
  for (let i = 0; i < ends.length; i++) {
    if (ends[i]) before = i;
    nearest[i] = before;
  }
  let after = -1;
  for (let i = ends.length - 1; i >= 0; i--) {
    if (ends[i]) after = i;
    if (after >= 0 && (nearest[i]! < 0 || after - i < i - nearest[i]!)) nearest[i] = after;
    if (Math.abs(i - nearest[i]!) > COARSEST / 2) nearest[i] = -1;
  }
  return nearest;
}

/** The base colour at each position; absent where nothing is known. Arrivals are shaded by their logarithmic rank. */
export function paintColours({ ends, updates }: Sweep, palette: Palette): (string | undefined)[] {
  const { fast, late } = palette.outcomes;
  const reached = ENDS.indexOf('reached');
  let least = Number.POSITIVE_INFINITY;
  let most = 1;
  ends.forEach((end, i) => {
    if (end !== reached) return;
    least = Math.min(least, Math.max(1, updates[i]!));
    most = Math.max(most, updates[i]!);
  });
  const shades = Array.from({ length: SHADES + 1 }, (_, i) => mix(fast, late, i / SHADES));
  const shade = (made: number): string | undefined => {
    const share = most > least ? Math.log(Math.max(1, made) / least) / Math.log(most / least) : 0;
    return shades[Math.round(share * SHADES)];
  };
  const plain: Readonly<Partial<Record<End, string>>> = palette.outcomes;
  return Array.from(nearestKnown({ ends }), (i) => {
    const end = ENDS[ends[i] ?? 0] ?? 'unknown';
    return end === 'reached' ? shade(updates[i]!) : plain[end];
  });
}

/** A part of the slider with one kind of end; `from` and `to` are positions, both within. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
}

/** The stretches of a sweep in order; what is not yet known counts as its nearest neighbour. */
export function stretchesOf(sweep: Sweep): Stretch[] {
  const stretches: { from: number; to: number; tone: Tone }[] = [];
  nearestKnown(sweep).forEach((known, i) => {
    const tone = ENDS[sweep.ends[known] ?? 0] ?? 'unknown';
    if (tone === 'unknown') return;
    const position = sweep.first + i;
    const last = stretches.at(-1);
    if (last?.tone === tone && last.to === position - 1) last.to = position;
    else stretches.push({ from: position, to: position, tone });
  });
  return stretches;
}

const lengthOf = ({ from, to }: Stretch): number => to - from + 1;

/** At most so many stretches, none shorter than `least` positions: the shortest is given to its longer neighbour. */
export function summarize(stretches: readonly Stretch[], most: number, least: number): Stretch[] {
  const list = [...stretches];
  while (list.length > 1) {
    const shortest = list.reduce((a, b) => (lengthOf(b) < lengthOf(a) ? b : a));
    if (list.length <= most && lengthOf(shortest) >= least) break;
    const at = list.indexOf(shortest);
    const sides = [list[at - 1], list[at + 1]].filter((side) => side !== undefined);
    const { tone } = sides.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a));
    list[at] = { ...shortest, tone };
    for (let i = list.length - 1; i > 0; i--) {
      const before = list[i - 1]!;
      if (before.tone === list[i]!.tone) list.splice(i - 1, 2, { ...before, to: list[i]!.to });
    }
  }
  return list;
}
