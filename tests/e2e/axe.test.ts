import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { en } from '../../src/locales/en';
import { zh } from '../../src/locales/zh';
import { CONTROLS, PANELS } from '../../src/scenario/parts';
import { painted } from '../support/app';
import { expectAccessible } from '../support/axe';
import { LONG } from '../support/long';
import { openPage } from '../support/page';

const DESKTOP = { width: 1366, height: 768 };
/** As high as the page, so that the transport, which keeps to the bottom edge, covers nothing at this scroll position. */
const PHONE = { width: 390, height: 3200 };
const LANGUAGES = ['en', 'zh'];

/** Turns a page in English to Chinese by its own button. */
async function toChinese(page: Page): Promise<void> {
  await page.getByRole('button', { name: en.app.otherLanguage }).click();
  await page.getByRole('button', { name: zh.app.otherLanguage }).waitFor();
}

const VIEWS = {
  'the mountain': '',
  'real data': '&surface=linear-regression&data=penguins',
  'a list of problems': '&surface=nowhere&steps=none',
  'a formula': '&surface=formula&f=foo',
  'routes side by side': '&view=compare&noise=0.5&run=gd&run=adam,batch:32,schedule:cosine&run=gd,batch:1',
};

for (const [view, query] of Object.entries(VIEWS)) {
  test(`axe finds nothing in the view of ${view}, in either language and theme`, async () => {
    const page = await openPage({ address: `?lang=en${query}` });
    await expectAccessible(page, 'en');
    await toChinese(page);
    await expectAccessible(page, 'zh', false);
  });
}

const WHOLE = `show=${PANELS.join()},${Object.keys(CONTROLS).join()}&surface=linear-regression`;
const FACES = ['embed', 'min'];
const EMBEDS = ['lock=start,lr-1,lr-3', 'surface=nowhere&lock=routes,transport', WHOLE, `${WHOLE}&lock=scene,routes`];

for (const [ui, lang] of LONG
  ? FACES.flatMap((ui) => LANGUAGES.map((lang) => [ui, lang]))
  : [
      ['embed', 'en'],
      ['min', 'zh'],
    ]) {
  test(`axe finds nothing in ui=${ui}, in a small frame and with all that it can show, ${lang}`, async () => {
    const page = await openPage({ host: 'about:blank' });
    for (const scene of EMBEDS) {
      const whole = scene.startsWith(WHOLE);
      await page.setViewportSize(whole ? { width: 900, height: 1200 } : { width: 320, height: 420 });
      await page.goto(`${inject('site')}?ui=${ui}&lang=${lang}&${scene}`);
      await page.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
      if (whole) await page.locator('.route-table').waitFor();
      await painted(page);
      await expectAccessible(page, scene, lang === 'en');
    }
  });
}

for (const [name, lang] of [
  ['embed.html', 'en'],
  ['embed.zh.html', 'zh'],
] as const) {
  test(`axe finds nothing in ${name}, on a desktop or a narrow screen`, async () => {
    const page = await openPage({ address: name, viewport: DESKTOP, untilComplete: false });
    await page.locator('#log > li').nth(2).waitFor();
    const frame = page.frames().find((one) => one.url().includes(`lang=${lang}`))!;
    await frame.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
    for (const viewport of [DESKTOP, { width: 320, height: 640 }]) {
      await page.setViewportSize(viewport);
      await expectAccessible(page, `${viewport.width} px`);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(sideways).toBeLessThanOrEqual(0);
    }
  });
}

for (const lang of LANGUAGES) {
  test(`axe finds nothing in what explains an optimizer, a schedule and a surface, ${lang}`, async () => {
    const page = await openPage({ address: `?lang=${lang}&surface=linear-regression&run=radam,schedule:plateau` });
    await page.locator('.route-button[aria-expanded]').click();
    for (const host of ['.route-head', '.schedule-choice', '.stage-bar']) {
      await page.locator(`${host} button[aria-haspopup="dialog"]`).first().click();
      await page.locator('.sheet math').first().waitFor();
      await expectAccessible(page, host, lang === 'en');
      await page.keyboard.press('Escape');
      await page.locator('.sheet').waitFor({ state: 'detached' });
    }
  });

  test(`axe finds nothing in what shares and exports, ${lang}`, async () => {
    const page = await openPage({ address: `?lang=${lang}` });
    await page.locator('.header-tools button[aria-haspopup="dialog"]').click();
    const tasks = page.locator('.share .segments').first().locator('input');
    await tasks.first().waitFor();
    for (let task = 0; task < 3; task++) {
      await tasks.nth(task).check();
      if (task === 2) await page.locator('.share-picture').waitFor();
      await expectAccessible(page, `task ${task}`, lang === 'en');
    }
  });
}

test('axe finds nothing side by side with all of it open, on a desktop or a phone, in either language', async () => {
  const page = await openPage({ address: '?view=compare&lang=en', viewport: DESKTOP });
  await page.locator('.compare-head button').first().click();
  await page.locator('.compare-bar > button').click();
  await page.locator('.compare-own').waitFor();
  await page.locator('.compare-own select').first().selectOption('optimizer');
  await page.locator('.compare-own button').click();
  await page.locator('.compare-difference').first().waitFor();
  for (const lang of LANGUAGES) {
    if (lang === 'zh') await toChinese(page);
    for (const viewport of [DESKTOP, PHONE]) {
      await page.setViewportSize(viewport);
      await expectAccessible(page, `${lang}, ${viewport.width} px`, lang === 'en');
    }
  }
});
