import type { Domain, Point } from '../core/types';

/** How near a close view comes, in parts of the whole map's width and height. */
export interface Nearness {
  /** So much is shown at least, for the landscape to be known by. */
  readonly least: number;
  /** Left free around the places. */
  readonly room: number;
}

/** A stretch of an axis around places on it: no shorter than is told, and none of it beyond the axis. */
function stretch(
  from: number,
  to: number,
  places: readonly number[],
  { least: part, room }: Nearness,
): [number, number] {
  let [least, most] = [to, from];
  for (const place of places) {
    if (!(place >= from && place <= to)) continue;
    if (place < least) least = place;
    if (place > most) most = place;
  }
  if (least > most) return [from, to];
  const span = to - from;
  const length = Math.min(span, Math.max(part * span, most - least + 2 * room * span));
  const begin = Math.max(from, Math.min(to - length, (least + most - length) / 2));
  return [begin, begin + length];
}

/** The part of a map that a small picture shows: nearer to some places, as far as they are on the map. */
export function closeUp([xmin, xmax, ymin, ymax]: Domain, places: readonly Point[], near: Nearness): Domain {
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  return [...stretch(xmin, xmax, xs, near), ...stretch(ymin, ymax, ys, near)];
}
