import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';

/** Holds what has thousands of numbers to be the same: Vitest, which tells what differs, is asked only where it does. */
export function expectSame(found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found).toEqual(wanted);
}
