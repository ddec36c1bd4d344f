import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { LANGUAGE_TABLE } from '../../src/scenario/languages';
import { CONTROLS, PANELS } from '../../src/scenario/parts';
import { chooseSurface, painted, pressTool, wholePage } from '../support/app';
import { expectAccessible } from '../support/axe';
import { LONG } from '../support/long';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

const DESKTOP = { width: 1366, height: 768 };
/** As high as the page, so that the transport, which keeps to the bottom edge, covers nothing at this scroll position. */
const PHONE = { width: 390, height: 3200 };
const LANGUAGES = ['en', 'zh'];

/** Turns a page in English to Chinese by its own button. */
async function toChinese(page: Page): Promise<void> {
  await pressTool(page, LANGUAGE_TABLE.zh.name);
  await page.getByRole('button', { name: LANGUAGE_TABLE.en.name }).waitFor();
}

/** What the page shows one after the other, as a reader comes to it from the list of what an address got wrong. */
const VIEWS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a list of problems above the mountain': wholePage,
  'real data': async (page) => {
    await chooseSurface(page, 'linear-regression');
    await page.locator('.data-plot canvas').waitFor();
  },
  'a formula that can’t be read': async (page) => {
    await chooseSurface(page, 'formula');
    await page.locator('.formula-input').fill('foo');
    await page.locator('.formula-complaint').waitFor();
  },
};

for (const lang of LONG ? LANGUAGES : ['en'])
  test(`axe finds nothing in the views of the page, ${lang}`, async () => {
    const page = await openPage({ address: `?lang=${lang}&surface=nowhere&steps=none` });
    for (const [view, show] of Object.entries(VIEWS)) {
      await show(page);
      await expectAccessible(page, view);
    }
    if (lang === 'zh') return;
    await toChinese(page);
    await expectAccessible(page, 'in Chinese', false);
  });

const WHOLE = `show=${PANELS.join()},${CONTROLS.join()}&surface=linear-regression`;
const EMBEDS = ['lock=start,lr-1,lr-3', `${WHOLE}&lock=scene,routes`, 'surface=nowhere&lock=routes,transport', WHOLE];

/** Which of the embeds are looked at in which face and language: all in all, outside the long run each in one. */
const FRAMED = LONG
  ? ['embed', 'min'].flatMap((ui) => LANGUAGES.map((lang) => [ui, lang, EMBEDS] as const))
  : ([
      ['embed', 'en', EMBEDS.slice(1, 3)],
      ['min', 'zh', [EMBEDS[0]!, EMBEDS[3]!]],
    ] as const);

for (const [ui, lang, scenes] of FRAMED) {
  test(`axe finds nothing in ui=${ui}, in a small frame and with all that it can show, ${lang}`, async () => {
    wholeOnly();
    const page = await openPage({ host: 'about:blank' });
    for (const scene of scenes) {
      const whole = scene.startsWith(WHOLE);
      await page.setViewportSize(whole ? { width: 900, height: 1200 } : { width: 320, height: 420 });
      await page.goto(`${inject('site')}?ui=${ui}&lang=${lang}&${scene}`);
      await page.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
      if (whole) await page.locator('.route-table').waitFor();
      await painted(page);
      await expectAccessible(page, scene, LONG ? lang === 'en' : whole);
    }
  });
}

const SCREENS = [DESKTOP, { width: 320, height: 640 }];

for (const [place, [name, lang]] of [
  ['embed.html', 'en'],
  ['embed.zh.html', 'zh'],
].entries()) {
  test(`axe finds nothing in ${name}, on a desktop or a narrow screen`, async () => {
    wholeOnly();
    const page = await openPage({ address: name!, viewport: DESKTOP, untilComplete: false });
    await page.locator('#log > li').nth(2).waitFor();
    const frame = page.frames().find((one) => one.url().includes(`lang=${lang}`))!;
    await frame.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
    for (const [at, viewport] of SCREENS.entries()) {
      await page.setViewportSize(viewport);
      if (LONG || at === place) await expectAccessible(page, `${viewport.width} px`);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(sideways, `${viewport.width} px`).toBeLessThanOrEqual(0);
    }
  });
}

const ONE = LONG ? LANGUAGES : ['en'];

for (const lang of ONE) {
  test(`axe finds nothing in what explains an optimizer, a schedule and a surface, ${lang}`, async () => {
    wholeOnly();
    const page = await openPage({ address: `?lang=${lang}&surface=linear-regression&run=radam,schedule:plateau` });
    for (const host of ['.schedule', '.stage-bar', '.menu']) {
      // Outside the long run the last of them is looked at in Chinese.
      if (!LONG && host === '.menu') await toChinese(page);
      if (host === '.menu') {
        await page.locator('.route-more').first().click();
        await page.locator('.menu button').first().click();
      } else await page.locator(`${host} button[aria-haspopup="dialog"]:not(.pick)`).first().click();
      await page.locator('.sheet math').first().waitFor();
      await expectAccessible(page, host, lang === 'en' && (LONG || host === '.schedule'));
      await page.keyboard.press('Escape');
      await page.locator('.sheet').waitFor({ state: 'detached' });
    }
  });

  test(`axe finds nothing in what shares and exports, ${lang}`, async () => {
    wholeOnly();
    const page = await openPage({ address: `?lang=${lang}` });
    const button = page.locator('.header-tools button[aria-haspopup="dialog"]');
    await button.click();
    const tasks = page.locator('.share .segments').first().locator('input');
    await tasks.first().waitFor();
    for (let task = 0; task < 3; task++) {
      if (!LONG && task === 2) {
        await page.keyboard.press('Escape');
        await toChinese(page);
        await button.click();
      }
      await tasks.nth(task).check();
      if (task === 2) await page.locator('.share-picture').waitFor();
      await expectAccessible(page, `task ${task}`, lang === 'en' && (LONG || task === 2));
    }
  });
}

const NOISY = '&noise=0.5&run=gd&run=adam,batch:32,schedule:cosine&run=gd,batch:1';

test('axe finds nothing side by side, folded or with all of it open, on a desktop or a phone, in either language', async () => {
  wholeOnly();
  const page = await openPage({ address: `?view=compare&lang=en${NOISY}`, viewport: DESKTOP });
  await expectAccessible(page, 'folded', LONG);
  await page.locator('.compare-head button').first().click();
  await page.locator('.compare-bar > button').click();
  await page.locator('.compare-own').waitFor();
  await page.locator('.compare-own select').first().selectOption('optimizer');
  await page.locator('.compare-own button').click();
  await page.locator('.compare-difference').first().waitFor();
  for (const [at, lang] of LANGUAGES.entries()) {
    if (lang === 'zh') await toChinese(page);
    for (const viewport of LONG ? [DESKTOP, PHONE] : [[DESKTOP, PHONE][at]!]) {
      await page.setViewportSize(viewport);
      await expectAccessible(page, `${lang}, ${viewport.width} px`, lang === 'en');
    }
  }
});
