import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { quarterTurns } from '../../../../src/core/elementary/quarterTurns';
import { cos, sin } from '../../../../src/core/elementary/sin';
import { createRandom } from '../../../../src/core/random';

const bits = new BigInt64Array(1);
const double = new Float64Array(bits.buffer);

/** The doubles in their order, numbered from 0 outwards. */
function order(x: number): bigint {
  double[0] = Math.abs(x);
  return x < 0 ? -bits[0]! : bits[0]!;
}

/** How many doubles lie from one to the other. */
const ulps = (a: number, b: number): number => Math.abs(Number(order(a) - order(b)));

/** Bits after the point of the exact sums below: as many as the largest double and its smallest distance to kπ need. */
const UNIT = 1n << 1400n;

/** Euler's series for arctan(1/n), which shares no step with the one under test. */
function arctanOfInverse(n: bigint): bigint {
  let term = (UNIT * n) / (n * n + 1n);
  let sum = term;
  for (let k = 1n; term !== 0n; k++) {
    term = (term * 2n * k) / ((2n * k + 1n) * (n * n + 1n));
    sum += term;
  }
  return sum;
}

/** π = 4 arctan 1/2 + 4 arctan 1/3 (Euler). */
const PI = 4n * (arctanOfInverse(2n) + arctanOfInverse(3n));

/** x as a whole number of units. */
function fixed(x: number): bigint {
  let scaled = x;
  let shift = 1400n;
  for (; !Number.isInteger(scaled); shift--) scaled *= 2;
  return shift >= 0n ? BigInt(scaled) << shift : BigInt(scaled) >> -shift;
}

/** sin(x + quarters·π/2) in units, by Taylor's series after whole turns are taken off; to 300 bits. */
function exactly(x: number, quarters: bigint): bigint {
  const angle = (fixed(x) + (quarters * PI) / 2n) % (2n * PI);
  const small = angle >> 1100n;
  const unit = 1n << 300n;
  let term = small;
  let sum = small;
  for (let k = 1n; term !== 0n; k++) {
    term = (-term * small * small) / (unit * unit * 2n * k * (2n * k + 1n));
    sum += term;
  }
  return sum;
}

/** The error of an approximation in units of its last place. */
function errorOf(given: number, exact: bigint): number {
  let places = given;
  let shift = 300n;
  for (; Math.abs(places) < 2 ** 52; shift--) places *= 2;
  return Math.abs(Number((BigInt(places) * 2n ** shift - exact) / 2n ** (shift - 20n))) / 2 ** 20;
}

const random = createRandom(3, 0);
const within = (size: number): number => (random.uniform() * 2 - 1) * size;

describe.each([
  ['sin', sin, Math.sin, 0n],
  ['cos', cos, Math.cos, 1n],
] as const)('%s', (name, own, platform, quarters) => {
  test.each([1, 10, 1e4, 1e5, 1.7e6])('is within one unit in the last place of the platform’s up to %d', (size) => {
    const xs = Array.from({ length: 50_000 }, () => within(size));
    expect(xs.filter((x) => ulps(own(x), platform(x)) > 1)).toEqual([]);
  });

  test('is within a unit in the last place of the true value at every size', () => {
    const sizes = [1e-6, 0.7, 1, 100, 1e4, 1e5, 1.6e6, 1e7, 1e15, 1e22, 1e100, 1e308];
    for (const size of sizes) {
      for (let k = 0; k < 20; k++) {
        const x = within(size);
        expect(errorOf(own(x), exactly(x, quarters)), `${name}(${x})`).toBeLessThan(1);
      }
    }
  });

  test('keeps its accuracy at the doubles next to whole quarter turns', () => {
    for (let k = 1; k < 2000; k++) {
      const x = (k % 2 ? k : k * 523) * (Math.PI / 2);
      expect(errorOf(own(x), exactly(x, quarters)), `${name}(${x})`).toBeLessThan(1);
    }
  });

  test('keeps its accuracy where the ways of reduction meet', () => {
    for (const border of [Math.PI / 4, 2 ** 20 * (Math.PI / 2)]) {
      for (let k = -20; k <= 20; k++) {
        const x = border * (1 + k * 2 ** -52);
        expect(errorOf(own(x), exactly(x, quarters)), `${name}(${x})`).toBeLessThan(1);
      }
    }
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('of %d is NaN', (x) => {
    expect(own(x)).toBeNaN();
  });
});

test('sin is odd and cos even to the last bit', () => {
  for (let k = 0; k < 1000; k++) {
    const x = within(k % 2 ? 10 : 1e9);
    expect(sin(-x)).toBe(-sin(x));
    expect(cos(-x)).toBe(cos(x));
  }
});

test('near 0 the sine is its argument and the cosine is 1', () => {
  for (const x of [0, -0, 5e-324, -1e-300, 1e-20, -1e-9]) {
    expect(sin(x)).toBe(x);
    expect(cos(x)).toBe(1);
  }
});

test.each([
  [1e22, -0.8522008497671888, 0.5232147853951389],
  [6381956970095103 * 2 ** 797, 1, -4.687165924254628e-19],
  [Number.MAX_VALUE, 0.004961954789184062, -0.9999876894265599],
])('sin and cos of %d, a hard one to reduce', (x, s, c) => {
  expect(ulps(sin(x), s)).toBeLessThanOrEqual(1);
  expect(ulps(cos(x), c)).toBeLessThanOrEqual(1);
});

test('of a huge angle the same is left as in whole numbers of 1400 bits, to the last bit of both doubles', () => {
  const { uniform } = createRandom(4, 0);
  const angles = [6381956970095103 * 2 ** 797, 5.319372648326541e255, Number.MAX_VALUE, 1647200, 1e22, 2 ** 60];
  for (let exponent = 21; exponent < 1024; exponent++) angles.push(2 ** exponent, (1 + uniform()) * 2 ** exponent);
  // Next to whole quarter turns, of which little is left.
  for (let i = 0; i < 500; i++) angles.push(Math.round(uniform() * 2 ** (22 + uniform() * 30)) * (Math.PI / 2));
  const out = new Float64Array(2);
  const huge = angles.filter((angle) => angle >= 1647200 && Number.isFinite(angle));
  for (const angle of huge.flatMap((one) => [one, -one])) {
    const exact = fixed(angle);
    const turn = PI / 2n;
    const half = exact < 0n ? -turn : turn;
    const turns = (2n * exact + half) / (2n * turn);
    const rest = (exact - turns * turn) >> (1400n - 176n);
    const high = Number(rest);
    const found = quarterTurns(angle, out);
    expect([found, out[0], out[1]], String(angle)).toEqual([
      Number(turns & 3n),
      high * 2 ** -176,
      Number(rest - BigInt(high)) * 2 ** -176,
    ]);
  }
});

describe('whole numbers of any length, which are slow,', () => {
  const angles = [1e7, -1e22, 6381956970095103 * 2 ** 797, Number.MAX_VALUE, -(2 ** 60)];
  const reduced = () => {
    const out = new Float64Array(2);
    return angles.map((angle) => [quarterTurns(angle, out), ...out, sin(angle), cos(angle)]);
  };

  test('are asked for by no huge angle once π has been made', () => {
    const before = reduced();
    const refuse = (): never => {
      throw new Error('a whole number of any length');
    };
    vi.stubGlobal('BigInt', Object.assign(refuse, { asIntN: refuse, asUintN: refuse }));
    try {
      expect(reduced()).toEqual(before);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test('are in the source only where π is made, since their operators cannot be refused', () => {
    const source = readFileSync('src/core/elementary/hugeAngles.ts', 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    const big = /\b\d+n\b|big(int|u?int64)/i;
    const [made, after, ...more] = source.split(/^function limbsOfPi[\s\S]*?^}$/m);
    expect(more).toEqual([]);
    expect(made).toMatch(big);
    expect(after).toContain('export function reduceHuge');
    expect(after).not.toMatch(big);
    // What makes π is called where π is made, and nowhere else.
    expect(after).not.toMatch(/\b(arctanOfInverse|limbsOf|BITS)\b/);
    for (const file of ['quarterTurns', 'sin'])
      expect(readFileSync(`src/core/elementary/${file}.ts`, 'utf8'), file).not.toMatch(big);
  });
});
