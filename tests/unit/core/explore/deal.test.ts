import { describe, expect, test } from 'vitest';
import { DEFAULT_EXPERIMENT, decode, type Experiment } from '../../../../src';
import { orderOf } from '../../../../src/core/explore/deal';
import { designOf } from '../../../../src/core/explore/design';
import { objectiveOf } from '../../../../src/core/objective';

const designFor = (address: string, experiment: Partial<Experiment>) => {
  const { scenario } = decode(address);
  return designOf(scenario, { ...DEFAULT_EXPERIMENT, ...experiment }, objectiveOf(scenario));
};

const START = designFor('?surface=mountain&run=gd', { vary: 'start', places: 40, placesBy: 24 });
const GROUND = designFor('?surface=ravine&run=momentum', { vary: 'lr', by: 'kappa', places: 20, placesBy: 17 });
const ACROSS = designFor('?surface=ravine&run=momentum', { vary: 'kappa', by: 'lr', places: 17, placesBy: 20 });
const GROUNDS = designFor('?surface=linear-regression&data=line&run=gd', {
  vary: 'n',
  by: 'seed',
  places: 9,
  placesBy: 5,
});
const SIZES = designFor('?surface=linear-regression&data=line,n:100&run=gd', { vary: 'batch' });

const parts = (design: typeof START, of: number) =>
  Array.from({ length: of }, (_, i) => [...orderOf(design, { part: i + 1, of })]);

describe.each(Object.entries({ START, GROUND, ACROSS, GROUNDS, SIZES }))('%s', (_, design) => {
  test.each([1, 2, 3, 4, 30])('between %i, each place comes to one of them, in the order of the whole', (of) => {
    const whole = [...orderOf(design)];
    const rank = new Map(whole.map((place, i) => [place, i]));
    const dealt = parts(design, of);
    expect(dealt.flat().toSorted((a, b) => a - b)).toEqual(whole.toSorted((a, b) => a - b));
    for (const places of dealt) expect(places).toEqual(places.toSorted((a, b) => rank.get(a)! - rank.get(b)!));
    expect(dealt[0]![0]).toBe(whole[0]);
  });
});

test('the first picture comes from all parts together', () => {
  const coarse = new Set(orderOf(START).slice(0, 16));
  for (const places of parts(START, 4)) expect(places.slice(0, 4).every((place) => coarse.has(place))).toBe(true);
});

test('all that is tried on one ground comes to one part, and the parts are about as many grounds', () => {
  for (const [design, groundOf] of [
    [GROUND, (place: number) => Math.floor(place / 20)],
    [ACROSS, (place: number) => place % 17],
  ] as const) {
    const grounds = parts(design, 4).map((places) => new Set(places.map(groundOf)));
    expect(grounds.map(({ size }) => size).toSorted()).toEqual([4, 4, 4, 5]);
    expect(new Set(grounds.flatMap((set) => [...set])).size).toBe(17);
  }
  expect(parts(GROUNDS, 3).map(({ length }) => length)).toEqual([15, 15, 15]);
});
