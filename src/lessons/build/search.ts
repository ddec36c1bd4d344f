import { lrAt, positionOf } from '../../core/lrScale';

/** The last position of the slider between two rates at which something holds that holds at the first one. */
export function lastOnSlider(from: number, to: number, holds: (lr: number) => boolean): number {
  const fits: number[] = [];
  for (let position = positionOf(from); position <= positionOf(to); position++)
    if (holds(lrAt(position))) fits.push(lrAt(position));
  const last = fits.at(-1);
  if (last === undefined) throw new RangeError(`it holds nowhere from ${from} to ${to}`);
  return last;
}

/** The last of `from`, `from + step`, … up to which something holds without a gap; to three digits, as people type. */
export function lastWhere(from: number, step: number, holds: (lr: number) => boolean): number {
  let last = from;
  for (let next = from; holds(next); next = Number((next + step).toPrecision(3))) last = next;
  return last;
}

/** The position of the slider between two rates that takes the fewest updates, and how many; `Infinity` never arrives. */
export function quickestOnSlider(
  from: number,
  to: number,
  updates: (lr: number) => number,
): { lr: number; at: number } {
  let best = { lr: from, at: Number.POSITIVE_INFINITY };
  for (let position = positionOf(from); position <= positionOf(to); position++) {
    const lr = lrAt(position);
    const at = updates(lr);
    if (at < best.at) best = { lr, at };
  }
  return best;
}
