import { expect, test } from 'vitest';
import { decode } from '../../../../src';
import type { Scenario } from '../../../../src/core/scenario';
import { setRates } from '../../../../src/store/across';
import { setRunParam, setStart } from '../../../../src/store/edits';
import { type GivenRates, givenTo, ownRates, ratesOf, withoutOwn } from '../../../../src/ui/compare/rates';

const { scenario } = decode('?run=gd,lr:0.1&run=gd,lr:0.75&run=gd,lr:0.005');
const OWN = [0.1, 0.75, 0.005];

/** The scenario after rates were given to all, and what is known of that. */
function give(kind: GivenRates['kind'], rates: readonly number[], from: Scenario, before: readonly GivenRates[] = []) {
  const next = setRates(rates)(from);
  return [next, [...before, { kind, own: ownRates(before, from), scenario: next }]] as const;
}

test('rates are the reader’s own until others are given, and again when a rate is changed by hand', () => {
  expect(givenTo([], scenario)).toBeUndefined();
  const [same, given] = give('same', [0.1, 0.1, 0.1], scenario);
  expect(givenTo(given, same)?.kind).toBe('same');
  const changed = setRunParam(1, 'lr', 0.2)(same);
  expect(givenTo(given, changed)).toBeUndefined();
  expect(ownRates(given, changed)).toEqual([0.1, 0.2, 0.1]);
});

test('undone and redone they are what they were', () => {
  const [same, first] = give('same', [0.1, 0.1, 0.1], scenario);
  const [best, given] = give('best', [0.18, 0.17, 0.18], same, first);
  expect([scenario, same, best].map((one) => givenTo(given, one)?.kind)).toEqual([undefined, 'same', 'best']);
});

test('the reader’s own rates are kept through one kind and another', () => {
  const [best, first] = give('best', [0.18, 0.17, 0.18], scenario);
  const [same, given] = give('same', [0.1, 0.1, 0.1], best, first);
  expect(ownRates(given, same)).toEqual(OWN);
});

test('the same rate stays the same when the start is moved, the best is best no more', () => {
  const [same, first] = give('same', [0.1, 0.1, 0.1], scenario);
  expect(givenTo(first, setStart([1, 1])(same))?.kind).toBe('same');
  const [best, given] = give('best', [0.18, 0.17, 0.18], scenario);
  expect(givenTo(given, setStart([1, 1])(best))).toBeUndefined();
});

test('own rates that are alike can be chosen as own', () => {
  const alike = setRates([0.1, 0.1, 0.1])(scenario);
  const [same, given] = give('same', [0.1, 0.1, 0.1], alike);
  expect(same).toBe(alike);
  expect(givenTo(given, same)?.kind).toBe('same');
  const [best, more] = give('best', [0.18, 0.17, 0.18], alike);
  const [again, all] = give('same', [0.1, 0.1, 0.1], best, more);
  expect([again, best, alike].map((one) => givenTo(all, one)?.kind)).toEqual(['same', 'best', undefined]);
  expect(givenTo(withoutOwn(given, ratesOf(alike)), same)).toBeUndefined();
});
