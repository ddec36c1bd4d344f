import { exp } from './exp';
import { log } from './log';

/** The largest exponent that is multiplied out. */
const LARGEST = 1024;

/**
 * x^y from operations whose every bit IEEE 754 fixes. Whole y up to ±1024 are multiplied out (relative error at most
 * |y|·2⁻⁵³), ½ is the square root, all else is exp(y·log x) with a relative error of some 2⁻⁵²·(1 + |y·log x|).
 * A negative x has powers at whole y alone, else NaN; x^0 is 1 for every x.
 */
export function pow(x: number, y: number): number {
  if (Number.isInteger(y) && Math.abs(y) <= LARGEST) return y < 0 ? inverse(x, -y) : whole(x, y);
  if (y === 0.5) return Math.sqrt(x);
  if (x >= 0) return positive(x, y);
  if (!Number.isInteger(y)) return Number.NaN;
  return y % 2 === 0 ? positive(-x, y) : -positive(-x, y);
}

/** Where x^n overflows though 1 / x^n is still above 0, the root goes first. */
function inverse(x: number, n: number): number {
  const power = whole(x, n);
  return Math.abs(power) < Number.POSITIVE_INFINITY ? 1 / power : whole(1 / x, n);
}

function positive(x: number, y: number): number {
  if (x === 0) return y > 0 ? 0 : y < 0 ? Number.POSITIVE_INFINITY : Number.NaN;
  return exp(y * log(x));
}

function whole(x: number, n: number): number {
  let power = 1;
  let square = x;
  for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power *= square;
    if (rest > 1) square *= square;
  }
  return power;
}
