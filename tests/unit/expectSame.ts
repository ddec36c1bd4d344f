import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';

/** Where two values differ first, and by what; nothing where they are the same to the last bit. */
function difference(found: unknown, wanted: unknown, place = ''): string | undefined {
  if (isDeepStrictEqual(found, wanted)) return undefined;
  if (typeof found !== 'object' || typeof wanted !== 'object' || !found || !wanted)
    return `${place}: ${found}, not ${wanted}`;
  for (const key of new Set([...Object.keys(found), ...Object.keys(wanted)])) {
    const told = difference(Reflect.get(found, key), Reflect.get(wanted, key), `${place}.${key}`);
    if (told) return told;
  }
  return `${place}: another kind of object`;
}

/** Holds what has thousands of numbers to be the same: Vitest's own comparison of so many takes longer than a test. */
export function expectSame(found: unknown, wanted: unknown): void {
  expect(difference(found, wanted)).toBeUndefined();
}
