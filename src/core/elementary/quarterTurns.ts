import { reduceHuge } from './hugeAngles';

/** 2/π, and π/2 in parts of 33 bits, so that whole multiples of the first three below 2²⁰ are exact. */
const TURNS = 0.6366197723675814;
const PART_1 = 1.5707963267341256;
const PART_2 = 6.077100506303966e-11;
const PART_3 = 2.0222662487111665e-21;
const REST = 8.4784276603689e-32;

/** How many quarter turns the parts above are good for. */
const MOST = 1_048_576;

/** Writes what is left of a − b beside its rounded value: both are exact together (Knuth, TAOCP 2, 4.2.2). */
function subtract(a: number, b: number, out: Float64Array): void {
  const difference = a - b;
  const taken = a - difference;
  out[0] = difference;
  out[1] = a - (difference + taken) + (taken - b);
}

const difference = new Float64Array(2);

/**
 * Takes the nearest number of quarter turns from a finite angle: writes what is left, within about ±π/4, into `out` as
 * the sum of two doubles, and returns that number modulo 4. Below 1.6e6 by π/2 in parts (Cody and Waite, "Software
 * Manual for the Elementary Functions", 1980), above with all the bits of π that a double can ask for.
 */
export function quarterTurns(x: number, out: Float64Array): number {
  const turns = Math.floor(x * TURNS + 0.5);
  if (!(Math.abs(turns) < MOST)) return reduceHuge(x, out);
  subtract(x - turns * PART_1, turns * PART_2, difference);
  const first = difference[1]!;
  subtract(difference[0]!, turns * PART_3, difference);
  const high = difference[0]!;
  const low = first + (difference[1]! - turns * REST);
  out[0] = high + low;
  out[1] = high - out[0] + low;
  return turns & 3;
}
