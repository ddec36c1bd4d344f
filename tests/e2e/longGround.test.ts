import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../src/locales/whole';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

/** A ground that takes long on any machine: every loss is a sum over many sines of huge angles. */
const HEAVY = 'surface=sine-fit&data=waves,n:2000&domain=-1e8,1e8,-1e8,1e8';

/** Waits until the map says that it is being drawn, as it does after a while that is not waited for; gives what it says. */
const said = (page: Page): Promise<string> =>
  page
    .waitForFunction(() => {
      const note = document.querySelector<HTMLElement>('.map-coming:not([hidden])');
      const [wait] = note?.getAnimations() ?? [];
      if (!note || !wait) return undefined;
      wait.finish();
      return getComputedStyle(note).visibility === 'visible' && note.textContent;
    })
    .then((handle) => handle.jsonValue() as Promise<string>);

for (const view of ['map', 'compare'] as const) {
  test(`a ground that takes long says that it is being drawn, on the ${view}, until it is there, and the page is used meanwhile`, async () => {
    wholeOnly();
    const page = await openPage({ address: `?${HEAVY}&view=${view}`, untilComplete: false });
    expect(await said(page)).toBe(en.map.laying);
    await page.locator('.rate-range').first().press('ArrowRight');
    expect(await page.locator('.map-coming:visible').count(), 'the ground is still coming').toBe(1);
    await page.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
    expect(await page.locator('.map-coming:visible').count()).toBe(0);
  });
}
