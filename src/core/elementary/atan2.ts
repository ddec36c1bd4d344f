import { atan } from './atan';

/** A steepness that no double tells from upright. */
const UPRIGHT = 2 ** 60;

const PI_LOW = 1.2246467991473532e-16;

const isNegative = (x: number): boolean => x < 0 || Object.is(x, -0);

/** |y / x|; of two infinities 1, of two zeros 0. */
function steepness(y: number, x: number): number {
  if (y === 0) return 0;
  return Math.abs(y) === Math.abs(x) ? 1 : Math.abs(y / x);
}

/**
 * The angle of the point (x, y), in [−π, π], from operations whose every bit IEEE 754 fixes; zeros have signs as in
 * `Math.atan2`. Error about 1 ulp; the quadrants as FDLIBM's e_atan2.c does them (Sun Microsystems, 1993).
 */
export function atan2(y: number, x: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  const steep = steepness(y, x);
  const first = atan(steep);
  const angle = isNegative(x) && steep < UPRIGHT ? Math.PI - (first - PI_LOW) : first;
  return isNegative(y) ? -angle : angle;
}
