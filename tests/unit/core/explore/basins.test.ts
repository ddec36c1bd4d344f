import { expect, test } from 'vitest';
import { decode, explore, simulate } from '../../../../src';
import { endOf } from '../../../../src/core/ends';
import { LONG } from '../../../support/long';

const MINUTES = 600_000;
const [ACROSS, DOWN] = LONG ? [256, 256] : [48, 32];

/** How many of some things there are of each kind. */
function tally(kinds: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

test.each([0.1, 0.75, 0.005])(
  'with lr %d as many starts of the mountain lead to each minimum, and in each way, as single runs from there do',
  { timeout: MINUTES },
  (lr) => {
    const { scenario } = decode(`?surface=mountain&steps=60&run=gd,lr:${lr}`);
    const { places } = explore(scenario, { vary: 'start', places: ACROSS, placesBy: DOWN });
    expect(places.length).toBe(ACROSS * DOWN);
    const found: string[] = [];
    const single: string[] = [];
    for (let place = 0; place < places.length; place++) {
      const start = [places.at[0]![place]!, places.at[1]![place]!] as const;
      const end = Object.entries(places.shares).find(([, share]) => share[place] === 1)?.[0];
      found.push(`${end} ${places.minimum[place]}`);
      const [{ outcome }] = simulate({ ...scenario, start }) as [ReturnType<typeof simulate>[0]];
      single.push(`${endOf(outcome)} ${outcome.minimum ?? -1}`);
    }
    expect(tally(found)).toEqual(tally(single));
    expect(found).toEqual(single);
  },
);
