import { expect, test } from 'vitest';
import { openPage, type Visit } from '../support/page';

const unscripted: Visit = { javaScriptEnabled: false, untilComplete: false };

test('with scripts off, the page says so in both languages, shows a picture and links to its scene', async () => {
  const address = '?surface=bowl&ui=embed';
  const page = await openPage({ ...unscripted, address, viewport: { width: 360, height: 640 } });
  const sentences = await page.locator('noscript p').allInnerTexts();
  expect(sentences.join()).toMatch(/needs JavaScript.*需要启用 JavaScript/);
  const picture = await page.locator('noscript img').boundingBox();
  expect(picture?.width).toBeGreaterThan(300);
  expect(picture?.width).toBeLessThanOrEqual(360);
  const links = await page
    .locator('noscript a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links).toEqual([page.url(), page.url()]);
  expect(new URL(page.url()).search).toBe(address);
  const second = page.locator('#root + .unscripted');
  expect(await second.evaluate((element) => getComputedStyle(element).display), 'nor is it said twice').toBe('none');
});

for (const [colorScheme, background] of [
  ['light', 'rgb(244, 242, 236)'],
  ['dark', 'rgb(17, 24, 27)'],
] as const) {
  test(`before any script, the page has the background of the reader’s ${colorScheme} scheme`, async () => {
    const page = await openPage({ ...unscripted, colorScheme });
    const painted = await page.locator('body').evaluate((body) => {
      const [own, root] = [body, document.documentElement].map((element) => getComputedStyle(element).backgroundColor);
      return own === 'rgba(0, 0, 0, 0)' ? root : own;
    });
    expect(painted).toBe(background);
  });
}
