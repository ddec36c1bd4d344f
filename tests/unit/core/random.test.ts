import { describe, expect, test } from 'vitest';
import { createRandom, STREAM } from '../../../src/core/random';

const draw = (count: number, one: () => number): number[] => Array.from({ length: count }, one);

describe('the generator’s numbers are pinned, so that a link made today keeps its route', () => {
  test.each([
    [1, 0, [384264546, 1316337901, 1110714510, 2513282074], 0.08946856339636289, -0.45480476435617434],
    [1, 1, [4092915691, 1912324029, 862396921, 2696804763], 0.9529561955127688, 3.0929764111934293],
    [2, 0, [1563355872, 871402689, 1474448580, 37555748], 0.3639971554494593, -0.4226847011499739],
    [1, STREAM.tilts, [946307252, 189140668, 1064391411, 3861648845], 0.2203293222489784, -0.5548711300838716],
    [1, STREAM.data, [2172042190, 277569870, 1096552340, 784779480], 0.5057179783629385, -0.8492536322665474],
    [-1, 0, [3066362265, 2923631268, 3845330888, 3933666992], 0.7139430990868132, -0.5482758490885791],
    [2 ** 32 + 1, 0, [2461992037, 3612637221, 1210235473, 1497915658], 0.5732271957481849, -0.8771942189993107],
    [2 ** 53 - 1, 7, [2200159277, 1042222158, 2427184703, 581454039], 0.5122644993861113, 0.2290591194172462],
  ])('seed %i, stream %i', (seed, stream, words, uniform, normal) => {
    const random = createRandom(seed, stream);
    expect(draw(4, () => random.below(2 ** 32))).toEqual(words);
    expect(createRandom(seed, stream).uniform()).toBe(uniform);
    expect(createRandom(seed, stream).normal()).toBe(normal);
  });
});

/** Σ (observed − expected)² / expected; about as large as there are cells where all are equally likely. */
function chiSquare(counts: Float64Array, draws: number): number {
  const expected = draws / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

function tally(cells: number, draws: number, one: () => number): Float64Array {
  const counts = new Float64Array(cells);
  for (let k = 0; k < draws; k++) {
    const cell = one();
    if (!(cell >= 0 && cell < cells && Number.isInteger(cell))) throw new Error(`drew ${cell} of ${cells}`);
    counts[cell] = counts[cell]! + 1;
  }
  return counts;
}

/** More than chi-square exceeds once in a thousand times, for so many cells. */
const LIMIT: Readonly<Record<number, number>> = { 2: 10.9, 3: 13.9, 7: 22.5, 64: 103.5, 100: 148.3 };

test.each([2, 3, 7, 64, 100])('below(%i) is uniform', (n) => {
  const random = createRandom(17, 0);
  expect(
    chiSquare(
      tally(n, 100_000, () => random.below(n)),
      100_000,
    ),
  ).toBeLessThan(LIMIT[n]!);
});

test('below() stays unbiased where the range does not divide the words', () => {
  const random = createRandom(23, 0);
  const n = 3 * 2 ** 30;
  const thirds = tally(3, 100_000, () => Math.floor(random.below(n) / 2 ** 30));
  expect(chiSquare(thirds, 100_000)).toBeLessThan(LIMIT[3]!);
});

test('below(1) is 0', () => {
  const random = createRandom(1, 0);
  expect(draw(10, () => random.below(1))).toEqual(Array(10).fill(0));
});

test('uniform() fills [0, 1) evenly with multiples of 2⁻⁵³', () => {
  const random = createRandom(5, 0);
  const counts = tally(100, 100_000, () => {
    const u = random.uniform();
    return Number.isInteger(u * 2 ** 53) ? Math.floor(100 * u) : Number.NaN;
  });
  expect(chiSquare(counts, 100_000)).toBeLessThan(LIMIT[100]!);
});

test('normal() has the moments and the tails of the standard normal', () => {
  const random = createRandom(29, 0);
  const n = 400_000;
  const sample = Float64Array.from({ length: n }, () => random.normal());
  const moment = (power: number): number => sample.reduce((sum, z) => sum + z ** power, 0) / n;
  const share = (limit: number): number => sample.reduce((sum, z) => sum + Number(Math.abs(z) > limit), 0) / n;
  expect(Math.abs(moment(1))).toBeLessThan(0.005);
  expect(Math.abs(moment(2) - 1)).toBeLessThan(0.008);
  expect(Math.abs(moment(3))).toBeLessThan(0.02);
  expect(Math.abs(moment(4) - 3)).toBeLessThan(0.06);
  expect(Math.abs(share(1) - 0.31731)).toBeLessThan(0.003);
  expect(Math.abs(share(2) - 0.0455)).toBeLessThan(0.0015);
  expect(Math.abs(share(3) - 0.0027)).toBeLessThan(0.0004);
});

test('the streams of a seed, and neighbouring seeds, are unlike each other', () => {
  const length = 2000;
  const keys = [1, 2, 3, -1, 2 ** 31, 2 ** 32, 2 ** 40].flatMap((seed) =>
    [0, 1, 2, 7, STREAM.tilts, STREAM.data].map((stream) => [seed, stream] as const),
  );
  const streams = keys.map(([seed, stream]) => {
    const random = createRandom(seed, stream);
    return Float64Array.from({ length }, () => random.uniform() - 0.5);
  });
  streams.forEach((one, i) => {
    for (let j = 0; j < i; j++) {
      const correlation = one.reduce((sum, u, k) => sum + 12 * u * streams[j]![k]!, 0) / length;
      expect(Math.abs(correlation), `${keys[i]} and ${keys[j]}`).toBeLessThan(5 / Math.sqrt(length));
    }
  });
});
