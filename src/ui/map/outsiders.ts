import type { Minimum } from '../../core/types';
import type { Locale } from '../../locales/en';
import type { Frame } from '../../plot/frame';
import type { Outsider } from '../../plot/labels/outside';
import { isSeen, type MinimumMark, markMinima } from '../../plot/minimaMarks';
import type { Result } from '../../store/result';

/** Minima of a kind that are named at the edge, the nearest. */
const MOST = 2;

/** How near a minimum the end of a route is that is told by telling of the minimum, px. */
const AT = 12;

/** Marks beyond the edge that are told there: the nearest huts and other minima, and where routes ended by themselves. */
export function outsidersOf(
  { trajectories }: Result,
  frame: Frame,
  minima: readonly Minimum[],
  [lowest, other]: readonly [lowest: string, other: string, short?: string],
  { routes }: Locale,
): Outsider[] {
  const beyond = markMinima(minima, frame)
    .filter(({ x, y }) => !isSeen(frame, x, y))
    .sort((a, b) => away(a) - away(b));
  function away({ x, y }: MinimumMark): number {
    return Math.hypot(x - frame.width / 2, y - frame.height / 2);
  }
  const kinds = [true, false].map((hut) => beyond.filter((mark) => mark.hut === hut).slice(0, MOST));
  const told = kinds.flat();
  const ends = trajectories.flatMap(({ x, y, length, outcome }, place): Outsider[] => {
    if (outcome.kind === 'diverged') return [];
    const end = { name: routes.route(place + 1), x: x[length - 1]!, y: y[length - 1]!, place };
    const [px, py] = [frame.toX(end.x), frame.toY(end.y)];
    const known = isSeen(frame, px, py) || told.some((mark) => Math.hypot(mark.x - px, mark.y - py) < AT);
    return known ? [] : [end];
  });
  return [...told.map(({ hut, minimum: { x, y } }) => ({ name: hut ? lowest : other, x, y })), ...ends];
}
