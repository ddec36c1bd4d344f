import { TestRunner } from 'vitest';

/** Whether all end-to-end tests run. */
export const WHOLE = process.env.WHOLE === 'true';

/**
 * Leaves the rest of a test to the run of all end-to-end tests (`npm run test:e2e`), which the workflow makes before
 * anything is merged: `npm test`, which is to take minutes, goes the main way through each part of the page, once where the
 * smoke suites of other browsers go it too, and tries a few of what is alike.
 */
export function wholeOnly(): void {
  if (!WHOLE) TestRunner.getCurrentTest()?.context.skip('npm run test:e2e has it');
}
