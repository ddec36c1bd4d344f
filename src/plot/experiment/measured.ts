import type { CurvePoint } from './curves';
import { evenValues, roundValues } from './roundValues';

/** Theory may widen a picture by this factor, and leaves it beyond: it is to be seen beside what happens. */
const THEORY = 4;

/** Between two ticks at least, px. */
const APART = 30;

/** More evenly spaced ones are not read. */
const MOST = 8;

/** All numbers that are to be seen: what was measured, and of theory what is not far beyond it. */
export function numbersOf(points: readonly CurvePoint[], theory: ArrayLike<number> | undefined): number[] {
  const measured = points.flatMap(({ low, median, high }) => [low, median, high]).filter(Number.isFinite);
  const expected = Array.from(theory ?? []).filter(Number.isFinite);
  if (measured.length === 0) return expected;
  const [least, most] = [Math.min(...measured), Math.max(...measured)];
  return [
    ...measured,
    ...expected.filter((value) => value <= Math.max(THEORY * most, most) && value >= Math.min(least / THEORY, least)),
  ];
}

/** Round values between two, as many as have room; logarithmic ones 1, 2 and 5, or 1 and 3, times powers of ten. */
export function measureTicks(
  [low, high]: readonly [number, number],
  log: boolean,
  toPx: (value: number) => number,
  height: number,
): readonly number[] {
  const rounds = log ? roundValues([low, high], [[1, 2, 5], [1, 3], [1]], APART, toPx) : [];
  if (rounds.length > 1) return rounds;
  for (let count = Math.min(MOST, Math.max(1, Math.floor(height / APART))); count > 0; count--) {
    const found = evenValues(low, high, count);
    if (found.every((value, i) => i === 0 || toPx(found[i - 1]!) - toPx(value) >= APART)) return found;
  }
  return [];
}
