import { cos, sin } from './elementary/sin';
import type { Minimum, Surface } from './types';

type Ground = Pick<Surface, 'value' | 'hessian'>;

/** A determinant, axes in parts of the map, that is a smaller part of the trace's square may be rounding. */
const CURVED = 1e-9;

/** Circles around a place, in parts of the map; places on each; and halvings that look for a lower one in between. */
const CIRCLES = [1e-3, 7e-3, 5e-2];
const PLACES = 64;
const HALVINGS = 45;

/** How much higher all of a circle must lie, as a part of how much its highest place does; less where the land is a bowl. */
const HIGHER = { bowl: 1e-11, flat: 1e-7 };

/** Differences of so many units in the last place are rounding. */
const ULPS = 64;

/** Whether the curvature says that J rises all around, clear of rounding. */
function isBowl({ hessian }: Ground, { x, y }: Minimum, width: number, height: number): boolean {
  const h = new Float64Array(3);
  hessian(x, y, h);
  const [a, b, c] = [h[0]! * width * width, h[1]! * width * height, h[2]! * height * height];
  return a > 0 && a * c - b * b > CURVED * (a + c) ** 2;
}

/** The lowest loss around an angle where it is low: by halving, since a valley that crosses there may be sharp. */
function lowestNear(at: (angle: number) => number, from: number, reach: number): number {
  let [angle, lowest] = [from, at(from)];
  for (let part = reach / 2, k = 0; k < HALVINGS; part /= 2, k++) {
    for (const next of [angle - part, angle + part]) {
      const loss = at(next);
      if (loss < lowest) [angle, lowest] = [next, loss];
    }
  }
  return lowest;
}

/**
 * Whether a place that nothing beside it undercuts is a minimum by itself, no part of a line or an area of places as low:
 * how far off, in parts of the map, J is clearly higher all around it while no nearer circle is lower anywhere; 0 where that is
 * nowhere. The
 * circles are searched between their places too, since a valley that goes on crosses all of them.
 */
export function clearance(ground: Ground, minimum: Minimum, width: number, height: number): number {
  const { x, y, value } = minimum;
  const rounding = ULPS * Number.EPSILON * Math.abs(value);
  const kind = isBowl(ground, minimum, width, height) ? 'bowl' : 'flat';
  const step = (2 * Math.PI) / PLACES;
  for (const part of CIRCLES) {
    const at = (angle: number): number =>
      ground.value(x + part * width * cos(angle), y + part * height * sin(angle)) - value;
    const losses = Array.from({ length: PLACES }, (_, k) => at(k * step));
    const isLow = (k: number): boolean => losses[k]! <= losses.at(k - 1)! && losses[k]! <= losses[(k + 1) % PLACES]!;
    const [low, high] = [losses.reduce((a, b) => Math.min(a, b)), losses.reduce((a, b) => Math.max(a, b))];
    const bound = Math.max(rounding, HIGHER[kind] * high);
    if (!(low >= -rounding)) return 0;
    if (low <= bound) continue;
    const lowest = losses.reduce((a, _, k) => (isLow(k) ? Math.min(a, lowestNear(at, k * step, step)) : a), low);
    if (lowest < -rounding) return 0;
    if (lowest > bound) return part;
  }
  return 0;
}
