import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { decode, encode } from '../../../src';
import { MOST_RUNS, MOST_STEPS } from '../../../src/scenario/defaults';
import { portion } from '../../support/long';
import { addressLike, damaged, scenario, view } from './scenarios';

const MINUTES = 300_000;

const plain = (number: unknown): boolean => typeof number === 'number' && Number.isFinite(number);

/** Decodes what may be anything, and holds the result to what every result must be. */
function expectSound(address: string): void {
  const { scenario: s, view: v, problems } = decode(address);
  const sound = {
    runs: s.runs.length >= 1 && s.runs.length <= MOST_RUNS,
    steps: Number.isInteger(s.steps) && s.steps >= 1 && s.steps <= MOST_STEPS,
    numbers: [...s.start, s.noise, s.seed, ...s.runs.flatMap(({ params }) => Object.values(params))].every(plain),
    schedules: s.runs.every(({ schedule }) =>
      Object.values(schedule?.params ?? {}).every((value) => typeof value === 'string' || plain(value)),
    ),
    problems:
      problems.length <= 24 &&
      problems.every((problem) => Object.values(problem).every((t) => typeof t !== 'string' || t.length <= 61)),
    again: isDeepStrictEqual(decode(encode(s, v)), { scenario: s, view: v, problems: [] }),
  };
  const failed = Object.entries(sound).flatMap(([name, holds]) => (holds ? [] : [name]));
  if (failed.length > 0) throw new Error(`${failed}: ${JSON.stringify(decode(address))}`);
}

describe('decode is total: any string is decoded to something that encodes to itself', () => {
  test('any characters at all', { timeout: MINUTES }, () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ maxLength: 2000 }),
    );
    fc.assert(fc.property(anything, expectSound), { numRuns: portion(20_000, 200), seed: 1 });
    fc.assert(
      fc.property(
        anything.map((text) => `?${text}`),
        expectSound,
      ),
      { numRuns: portion(20_000, 200), seed: 2 },
    );
  });

  test('the words and marks of addresses in any order', { timeout: MINUTES }, () => {
    fc.assert(fc.property(addressLike, expectSound), { numRuns: portion(40_000, 100), seed: 3 });
  });

  test('good addresses damaged in a few places', { timeout: MINUTES }, () => {
    const written = fc.tuple(scenario, view).map(([s, v]) => encode(s, v));
    fc.assert(fc.property(damaged(written), expectSound), { numRuns: portion(20_000, 200), seed: 4 });
  });
});
