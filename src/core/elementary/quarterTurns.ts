/** 2/π, and π/2 in parts of 33 bits, so that whole multiples of the first three below 2²⁰ are exact. */
const TURNS = 0.6366197723675814;
const PART_1 = 1.5707963267341256;
const PART_2 = 6.077100506303966e-11;
const PART_3 = 2.0222662487111665e-21;
const REST = 8.4784276603689e-32;

/** How many quarter turns the parts above are good for. */
const MOST = 1_048_576;

/** Bits after the point of the whole numbers that huge angles are reduced in: the exponent's reach, and 176 to spare. */
const BITS = 1200n;

/** Bits after the point that are kept of the rest: those of two doubles, however near to zero it comes. */
const KEPT = 176n;

/** arctan(1/n) in fixed point, by its power series. */
function arctanOfInverse(n: bigint): bigint {
  let power = (1n << (BITS + 16n)) / n;
  let sum = power;
  for (let k = 3n; power !== 0n; k += 2n) {
    power /= -n * n;
    sum += power / k;
  }
  return sum;
}

let quarter: bigint | undefined;

/** π/2 in fixed point (Machin, 1706), made when the first huge angle comes. */
function quarterTurn(): bigint {
  quarter ??= (8n * arctanOfInverse(5n) - 2n * arctanOfInverse(239n)) >> 16n;
  return quarter;
}

/** Writes what is left of a − b beside its rounded value: both are exact together (Knuth, TAOCP 2, 4.2.2). */
function subtract(a: number, b: number, out: Float64Array): void {
  const difference = a - b;
  const taken = a - difference;
  out[0] = difference;
  out[1] = a - (difference + taken) + (taken - b);
}

const difference = new Float64Array(2);

function reduceHuge(x: number, out: Float64Array): number {
  let scaled = x;
  let shift = BITS;
  for (; !Number.isInteger(scaled); shift--) scaled *= 2;
  const turn = quarterTurn();
  const angle = BigInt(scaled) << shift;
  const half = angle < 0n ? -turn : turn;
  const turns = (2n * angle + half) / (2n * turn);
  const rest = (angle - turns * turn) >> (BITS - KEPT);
  const high = Number(rest);
  const unit = 1 / Number(1n << KEPT);
  out[0] = high * unit;
  out[1] = Number(rest - BigInt(high)) * unit;
  return Number(turns & 3n);
}

/**
 * Takes the nearest number of quarter turns from a finite angle: writes what is left, within about ±π/4, into `out` as
 * the sum of two doubles, and returns that number modulo 4. Below 1.6e6 by π/2 in parts (Cody and Waite, "Software
 * Manual for the Elementary Functions", 1980), above in whole numbers with all the bits of π that a double can ask for.
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
