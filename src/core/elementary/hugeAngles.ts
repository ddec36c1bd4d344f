/** Numbers here are rows of limbs of 24 bits, whose products and sums of a few of them are exact in doubles. */
const LIMB = 2 ** 24;
const PER_LIMB = 2 ** -24;

/** Limbs of 2/π that an angle is multiplied by: the turns below 4, what is left of a turn, and 200 bits to spare. */
const TAKEN = 12;
/** Limbs of what is left of a turn, and of π/4. */
const LEFT = 9;

/** Bits after the point in which π is worked out: all that the largest double can ask for. */
const BITS = 1320n;

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

/** The first limbs of a number below 1 in fixed point. */
const limbsOf = (value: bigint, count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => Number((value >> (BITS - 24n * BigInt(i + 1))) & 0xffffffn));

interface Pi {
  /** 2/π, after two limbs of 0. */
  readonly inverse: Float64Array;
  /** π/4. */
  readonly eighth: Float64Array;
}

let pi: Pi | undefined;

/** π/4 by the formula of Machin, 1706; made when the first huge angle comes. */
function limbsOfPi(): Pi {
  if (pi) return pi;
  const eighth = (4n * arctanOfInverse(5n) - arctanOfInverse(239n)) >> 16n;
  const inverse = (1n << (2n * BITS - 1n)) / eighth;
  pi = { inverse: Float64Array.of(0, 0, ...limbsOf(inverse, 54)), eighth: limbsOf(eighth, LEFT) };
  return pi;
}

const fraction = new Float64Array(TAKEN);
const left = new Float64Array(LEFT);
const product = new Float64Array(LEFT + 1);

/** Writes the fraction of a whole number times the limbs of 2/π from one on into `fraction`, the highest first. */
function multiply(whole: number, inverse: Float64Array, from: number): void {
  const high = Math.floor(whole * PER_LIMB);
  const m0 = whole - high * LIMB;
  const higher = Math.floor(high * PER_LIMB);
  const m1 = high - higher * LIMB;
  const m3 = Math.floor(higher * PER_LIMB);
  const m2 = higher - m3 * LIMB;
  let carry = 0;
  for (let i = TAKEN - 1; i >= 0; i--) {
    const at = from + i;
    const sum =
      carry +
      m0 * inverse[at]! +
      (i + 1 < TAKEN ? m1 * inverse[at + 1]! : 0) +
      (i + 2 < TAKEN ? m2 * inverse[at + 2]! : 0) +
      (i + 3 < TAKEN ? m3 * inverse[at + 3]! : 0);
    carry = Math.floor(sum * PER_LIMB);
    fraction[i] = sum - carry * LIMB;
  }
}

const pair = new Float64Array(2);

/** Writes the sum of two doubles into `pair`, and what is lost in rounding it (Knuth, TAOCP 2, 4.2.2). */
function addExactly(a: number, b: number): void {
  const sum = a + b;
  const taken = sum - a;
  pair[0] = sum;
  pair[1] = a - (sum - taken) + (b - taken);
}

const scratch = new DataView(new ArrayBuffer(8));

/**
 * Takes the nearest number of quarter turns from a finite angle of 2²⁰ or more: writes what is left, within about ±π/4,
 * into `out` as the sum of two doubles, and returns that number modulo 4. The angle is multiplied by just those bits of
 * 2/π that count for that (Payne and Hanek, "Radian reduction for trigonometric functions", 1983).
 */
export function reduceHuge(x: number, out: Float64Array): number {
  const { inverse, eighth } = limbsOfPi();
  // |x| = whole · 2^exponent, with a whole number of 53 bits.
  scratch.setFloat64(0, x);
  const head = scratch.getUint32(0);
  const exponent = ((head >>> 20) & 0x7ff) - 1075;
  const whole = ((head & 0xfffff) | 0x100000) * 2 ** 32 + scratch.getUint32(4);
  // Limbs before this one only add whole circles, of four quarter turns each.
  const skipped = Math.floor((exponent - 2) / 24);
  multiply(whole * (1 << (exponent - 2 - 24 * skipped)), inverse, skipped + 2);
  let turns = Math.floor(fraction[0]! * 2 ** -22);
  for (let i = 0, above = turns; i < LEFT; i++) {
    const below = Math.floor(fraction[i + 1]! * 2 ** -22);
    left[i] = fraction[i]! * 4 - above * LIMB + below;
    above = below;
  }
  const over = left[0]! >= LIMB / 2;
  if (over) {
    turns++;
    for (let i = 0; i < LEFT; i++) left[i] = LIMB - 1 - left[i]!;
  }
  // What is left of a turn, times π/4, without the limbs that would come after these.
  product.fill(0);
  for (let i = LEFT - 1; i >= 0; i--) {
    for (let j = LEFT - 1 - i; j >= 0; j--) product[i + j + 1] = product[i + j + 1]! + left[i]! * eighth[j]!;
  }
  let carry = 0;
  for (let k = LEFT; k >= 0; k--) {
    const sum = product[k]! + carry;
    carry = Math.floor(sum * PER_LIMB);
    product[k] = sum - carry * LIMB;
  }
  // As four doubles of 48 bits each, times two.
  const a = (product[0]! * LIMB + product[1]!) * 2 ** -47;
  const b = (product[2]! * LIMB + product[3]!) * 2 ** -95;
  const c = (product[4]! * LIMB + product[5]!) * 2 ** -143;
  const d = (product[6]! * LIMB + product[7]!) * 2 ** -191;
  addExactly(a, b);
  const [ab, lostAb] = [pair[0]!, pair[1]!];
  addExactly(lostAb, c);
  const [abc, lostAbc] = [pair[0]!, pair[1]!];
  addExactly(ab, abc);
  const [high, rest] = [pair[0]!, pair[1]!];
  const low = rest + (lostAbc + d);
  const sign = x < 0 !== over ? -1 : 1;
  out[0] = sign * high;
  out[1] = sign * low;
  return (x < 0 ? -turns : turns) & 3;
}
