import { expect, inject, test } from 'vitest';
import { en } from '../../src/locales/whole';
import { card, said, until, untilSaid } from '../support/app';
import { grownOld } from '../support/oldest';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

const OLD = { viewport: { width: 1366, height: 768 }, prepare: grownOld };

test('in the oldest supported browsers a route’s menu unfolds, the chosen of a few choices is seen, the legend covers what is beneath, and the focus is kept', async () => {
  wholeOnly();
  const page = await openPage({ ...OLD, address: '?theme=light' });
  await page.locator('.map-legend').waitFor();
  const grounds = await page
    .locator('.stage-bar .segments label')
    .evaluateAll((labels) => labels.map((label) => getComputedStyle(label).backgroundColor));
  expect(new Set(grounds).size, grounds.join()).toBe(2);
  const legend = await page.locator('.map-legend').evaluate((box) => getComputedStyle(box).backgroundColor);
  expect(legend).toMatch(/^rgba\(255, 253, 248, 0\.9/);

  await page.locator('body[data-focus="kept"]').waitFor({ state: 'attached' });
  await page.getByRole('slider', { name: en.lr.label }).first().press('PageDown');
  const undo = page.getByRole('button', { name: en.app.undo });
  await until(() => undo.isDisabled()).toBe(false);
  await undo.press('Enter');
  await until(() => undo.isDisabled()).toBe(true);
  await until(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(en.app.redo);
  expect(said(page).problems).toEqual([]);

  const menu = page.locator('#route-menu-0 .menu');
  expect(await menu.isVisible()).toBe(false);
  await card(page, 0).locator('summary.route-more').click();
  const box = (await menu.boundingBox())!;
  expect(box.x).toBeGreaterThan(0);
  expect(box.x + box.width).toBeLessThanOrEqual(1366);
  await menu.getByRole('button', { name: en.route.duplicate }).click();
  await untilSaid(page, ({ scenario }) => scenario.runs.length === 4);
  await until(() => menu.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('route-menu-button-1');
  await page.keyboard.press('Enter');
  await page.locator('#route-menu-1 .menu').getByRole('button', { name: en.route.remove }).click();
  await untilSaid(page, ({ scenario }) => scenario.runs.length === 3);

  await page.locator('.stage-bar .segments input:checked').focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('.relief .map-ground[data-painted]').waitFor();
  await page.keyboard.press('ArrowRight');
  await untilSaid(page, ({ view }) => view.view === 'compare');
  const focused = page.locator('.segments input:focus-visible');
  expect(await focused.evaluate((input) => getComputedStyle(input).outlineStyle)).toBe('solid');
});

test('in the oldest supported browsers an embed fills its frame', async () => {
  wholeOnly();
  const page = await openPage({ prepare: grownOld, host: 'about:blank', viewport: { width: 640, height: 480 } });
  for (const ui of ['embed', 'min']) {
    await page.goto(`${inject('site')}?ui=${ui}`);
    await page.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
    const root = (await page.locator('#root').boundingBox())!;
    expect(root.height, ui).toBe(480);
    expect((await page.locator('.map').boundingBox())!.height, ui).toBeGreaterThan(150);
  }
});

test('a browser that doesn’t understand the script says so soon, names those that do, and shows a picture', async () => {
  const page = await openPage({
    untilComplete: false,
    expected: /^uncaught: /,
    prepare: async (blank) => {
      await blank.route(/\/assets\/index-[^/]*\.js$/, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'a syntax of tomorrow' }),
      );
      await blank.route(/\.css$/, async (route) => {
        const answer = await route.fetch();
        const body = (await answer.text()).replaceAll(
          /not \(container-type: ?inline-size\)/g,
          'not (unknown: unknown)',
        );
        await route.fulfill({ response: answer, body });
      });
    },
  });
  const words = page.getByText('has not started yet');
  expect(await words.evaluate((one) => getComputedStyle(one.parentElement!).animationDelay)).toBe('2s');
  await words.waitFor();
  expect(await page.locator('body').innerText()).toMatch(
    /try a newer browser.*Firefox 115.*Safari 16\.4.*支持 Chrome/s,
  );
});
