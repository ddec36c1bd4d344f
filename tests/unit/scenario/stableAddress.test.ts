import { expect, test } from 'vitest';
import { decode, encode } from '../../../src';
import { portion } from '../../support/long';
import { wildAddresses } from '../../support/wildAddresses';
import { randomOf } from '../../support/writtenFiles';

const MINUTES = 3_600_000;
const COUNT = portion(1_000_000, 3000);
/** Addresses that are hurt, each over and over. */
const POOL = portion(10_000, 10);

/** What may stand in the place of a character. */
const SIGNS = [
  '&',
  '=',
  ',',
  ':',
  '?',
  '%',
  '-',
  '.',
  'e',
  '0',
  '9',
  '+',
  ' ',
  '%2C',
  '\ud800',
  '\u0000',
  '１',
  '−',
  'é',
];

test(`what an address is read as is written the same, to the character, when it is read again: ${COUNT} mutated addresses`, {
  timeout: MINUTES,
}, () => {
  const random = randomOf(3);
  const below = (most: number): number => Math.floor(random() * most);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const pool = wildAddresses(POOL, 2);

  /** One wound: a sign, a piece of another address, a hole, or its keys in another order, or twice. */
  const wound = (text: string): string => {
    const at = below(text.length + 1);
    const [before, behind] = [text.slice(0, at), text.slice(at)];
    const other = pick(pool);
    const from = below(other.length);
    const pairs = text.split('&');
    return [
      () => before + pick(SIGNS) + behind.slice(below(2)),
      () => before + other.slice(from, from + below(30)) + behind.slice(below(12)),
      () => before + behind.slice(below(20)),
      () => [...pairs.slice(below(pairs.length)), ...pairs.slice(0, below(pairs.length))].join('&'),
      () => [...pairs, pick(other.split('&'))].join('&'),
    ][below(5)]!();
  };

  for (let i = 0; i < COUNT; i++) {
    let address = pool[i % pool.length]!;
    for (let wounds = below(4); wounds >= 0; wounds--) address = wound(address);
    const first = decode(address);
    const written = encode(first.scenario, first.view);
    const again = decode(written);
    if (again.problems.length > 0 || encode(again.scenario, again.view) !== written)
      expect({ written: encode(again.scenario, again.view), problems: again.problems }, address).toEqual({
        written,
        problems: [],
      });
  }
});
