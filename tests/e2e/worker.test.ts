import { expect, test } from 'vitest';
import { openPage } from '../support/page';

declare global {
  interface Window {
    /** When the first picture was complete. */
    completeAt?: number;
  }
}

test('the worker paints the sliders under the page’s policy, and is asked for after the first picture only', async () => {
  const page = await openPage({
    prepare: async (blank) => {
      await blank.addInitScript(() => {
        new MutationObserver(() => {
          if (document.documentElement.dataset.figure) window.completeAt ??= performance.now();
        }).observe(document, { subtree: true, attributes: true });
      });
    },
  });
  await page.locator('canvas[data-painted="true"]').nth(2).waitFor();
  expect(page.workers()).toHaveLength(1);
  const { asked, completeAt } = await page.evaluate(() => ({
    asked: performance.getEntriesByType('resource').find(({ name }) => /worker/.test(name))?.startTime,
    completeAt: window.completeAt,
  }));
  expect(asked).toBeGreaterThan(completeAt!);
});
