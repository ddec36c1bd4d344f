import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { scenes as wordsEn } from '../../src/locales/scenes/en';
import { scenes as wordsZh } from '../../src/locales/scenes/zh';
import { en, zh } from '../../src/locales/whole';
import { decode } from '../../src/scenario/decodeAddress';
import { encode } from '../../src/scenario/encode';
import { LANGUAGE_TABLE } from '../../src/scenario/languages';
import { questions, stories } from '../../src/scenes';
import { backWithin, fingerprint, said, shownSurface, surfaceButton, until, untilSaid } from '../support/app';
import { expectAccessible } from '../support/axe';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const [stride, batch, valley] = questions as [(typeof questions)[0], (typeof questions)[0], (typeof questions)[0]];

const ask = (page: Page, title: string) => page.getByRole('button', { name: title, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const cards = (page: Page) => page.locator('.scene-card');
const card = (page: Page, title: string) => cards(page).filter({ has: page.getByText(title, { exact: true }) });
const entries = (page: Page): Promise<number> => page.evaluate(() => history.length);
const shows = (page: Page, address: string): Promise<void> =>
  untilSaid(page, ({ scenario }) => encode(scenario) === encode(decode(address).scenario));

test('a question sets its scene and its view as one change, and is pressed as long as that is what is shown', async () => {
  const page = await openPage({ viewport: DESKTOP });
  await page.getByRole('group', { name: wordsEn.lead }).waitFor();
  const before = await entries(page);
  const pressed = (title: string) => until(() => ask(page, title).getAttribute('aria-pressed'));
  await pressed(stride.en.title).toBe('true');
  await ask(page, batch.en.title).click();
  await shows(page, batch.address);
  expect([said(page).view.clock, said(page).view.k]).toEqual(['evals', 640]);
  await pressed(batch.en.title).toBe('true');
  await pressed(stride.en.title).toBe('false');
  await page.locator('.rate-range').first().press('PageDown');
  await pressed(batch.en.title).toBe('false');
  await page.getByRole('button', { name: en.app.undo }).click();
  await pressed(batch.en.title).toBe('true');
  await page.getByRole('button', { name: en.app.undo }).click();
  await pressed(stride.en.title).toBe('true');
  expect(await page.getByRole('button', { name: en.app.undo }).isDisabled()).toBe(true);

  await ask(page, valley.en.title).focus();
  await page.keyboard.press('Enter');
  await shows(page, valley.address);
  await ask(page, stride.en.title).click();
  await shows(page, stride.address);
  expect(await entries(page)).toBe(before + 3);
  await page.goBack();
  await pressed(valley.en.title).toBe('true');
  await page.goForward();
  await pressed(stride.en.title).toBe('true');
});

test('on a phone the questions scroll in their own row, and in an embed there are none', async () => {
  wholeOnly();
  const page = await openPage({ viewport: PHONE, address: '?lang=zh' });
  const last = ask(page, valley.zh.title);
  await last.waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  await last.scrollIntoViewIfNeeded();
  await last.click();
  await shows(page, valley.address);
  await page.goto(`${inject('site')}?ui=embed&show=header,map,surface,view&lang=en`);
  await page.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
  await surfaceButton(page).waitFor();
  expect(await page.locator('.asks, .nav').count()).toBe(0);
  const before = await entries(page);
  await page.getByText(en.views.compare, { exact: true }).click();
  await page.locator('.compare-panel').first().waitFor();
  expect(await entries(page)).toBe(before);
});

test('the page of scenes opens at its fragment, shows each scene with its routes, and a click opens one in place; back and forward lead there and back', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: '?surface=bowl&steps=30' });
  await page.locator('.rate-range').first().press('PageDown');
  // At once, before the address has followed the slider.
  await link(page, en.app.nav.scenes).click();
  await page.getByRole('heading', { name: wordsEn.lead }).waitFor();
  expect(page.url()).toMatch(/#scenes$/);
  expect(await link(page, en.app.nav.scenes).getAttribute('aria-current')).toBe('page');
  expect(await cards(page).count()).toBe(questions.length + stories.length);
  await until(() => page.locator('.scenes-large .thumb[data-drawn]').count()).toBe(3);
  const looks = new Set<number>();
  for (const place of [0, 1, 2]) looks.add(await fingerprint(page.locator('.scenes-large .thumb').nth(place)));
  expect(looks.size, 'one ground with other routes').toBe(3);

  const before = await entries(page);
  const { title } = stories[1]!.en;
  await card(page, title).click();
  await page.locator('.map-panel').waitFor();
  await shows(page, stories[1]!.address);
  expect(page.url()).not.toContain('#');
  expect(await entries(page)).toBe(before + 1);
  expect(await surfaceButton(page).evaluate((button) => button === document.activeElement)).toBe(true);

  await page.goBack();
  await page.getByRole('heading', { name: wordsEn.lead }).waitFor();
  await backWithin(page);
  await page.locator('.map-panel').waitFor();
  expect(await shownSurface(page)).toBe('bowl');
  const rate = said(page).scenario.runs[0]!.params.lr!;
  expect(rate, 'what the slider was left at').toBeLessThan(decode('?surface=bowl').scenario.runs[0]!.params.lr!);
  expect(Number(await page.locator('.route').first().getByRole('textbox').inputValue())).toBeCloseTo(rate, 9);
  await page.goForward();
  await page.getByRole('heading', { name: wordsEn.lead }).waitFor();
  await page.goForward();
  await until(() => shownSurface(page)).toBe('saddle');
  await page.locator('.map-panel').waitFor();
});

/** The boxes of what is drawn on a card, and of its picture, px of the screen. */
const boxesOn = (page: Page, place: number, sign: string) =>
  page
    .locator('.scenes-large .scene-picture')
    .nth(place)
    .evaluate((picture, sign) => {
      const { left, top, right, bottom } = picture.getBoundingClientRect();
      const inside = [...picture.querySelectorAll(sign)].map((one) => {
        const box = one.getBoundingClientRect();
        return box.width > 4 && box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
      });
      return inside;
    }, sign);

test('on the large pictures stand the flag and the hut, and on the one that speaks of it the step that crosses the ridge', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: '#scenes' });
  for (const place of [0, 1, 2]) {
    await until(() => boxesOn(page, place, '.scene-start path')).toEqual([true]);
    expect(await boxesOn(page, place, '.map-hut')).toEqual([true]);
    expect(await boxesOn(page, place, '.map-crossing text')).toEqual(place === 2 ? [true] : []);
  }
  await page.getByText(en.onMap.crosses('4')).waitFor({ state: 'attached' });
  // The theme's colours, and the language's words.
  await page.getByRole('button', { name: LANGUAGE_TABLE.zh.name }).click();
  await page.getByText(zh.onMap.crosses('4')).waitFor({ state: 'attached' });
});

test('each picture is drawn at the size that it has on the screen, and anew when the window has another', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: '#scenes' });
  const sharp = () =>
    page.locator('.thumb[data-drawn]').evaluateAll((all) =>
      all.every((one) => {
        const { width, height, clientWidth, clientHeight } = one as HTMLCanvasElement;
        return width === clientWidth && height === clientHeight;
      }),
    );
  await until(() => page.locator('.scenes-large .thumb[data-drawn]').count()).toBe(3);
  expect(await sharp()).toBe(true);
  const before = await page.locator('.scenes-large .thumb').first().getAttribute('width');
  await page.setViewportSize({ width: 2560, height: 1440 });
  await until(() => page.locator('.scenes-large .thumb').first().getAttribute('width')).not.toBe(before);
  await until(sharp).toBe(true);
});

test.each([
  [900, 3, 3],
  [1440, 3, 4],
  [3840, 3, 4],
])(
  '%i px wide, %i questions and %i scenes stand in a row, and no row is left half empty',
  async (width, large, small) => {
    wholeOnly();
    const page = await openPage({ viewport: { width, height: 900 }, address: '#scenes' });
    await cards(page).first().waitFor();
    const rows = (list: string) =>
      page.locator(`.${list} > li`).evaluateAll((all) => {
        const tops = all.map((one) => Math.round(one.getBoundingClientRect().top));
        return [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
      });
    expect(await rows('scenes-large')).toEqual([large]);
    expect(await rows('scenes-small')).toEqual(Array(stories.length / small).fill(small));
  },
);

test('a scene is a link: a modified click opens it in a tab of its own, in the language and theme of the page', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: '?lang=zh&theme=dark#scenes' });
  await page.getByRole('heading', { name: wordsZh.lead }).waitFor();
  const { address, zh: said } = stories[4]!;
  const href = await card(page, said.title).getAttribute('href');
  expect(href).toBe(`${address}&lang=zh&theme=dark`);
  const opened = page.context().waitForEvent('page');
  await card(page, said.title).click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await tab.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
  expect(encode(decode(tab.url()).scenario)).toBe(encode(decode(address).scenario));
  expect(await tab.locator('html').getAttribute('lang')).toBe('zh-Hans');
  await page.getByRole('heading', { name: wordsZh.lead }).waitFor();
});

test('the browser calls the page by where it is, in the language of the page', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: '#scenes' });
  const titled = (title: string) => until(() => page.title()).toBe(title);
  await titled(`${wordsEn.lead} · ${en.app.title}`);
  await page.getByRole('button', { name: LANGUAGE_TABLE.zh.name }).click();
  await titled(`${wordsZh.lead} · ${zh.app.title}`);
  await link(page, zh.app.nav.explore).click();
  await titled(`${zh.app.title} · ${zh.app.tagline}`);
  await link(page, zh.app.nav.scenes).click();
  await titled(`${wordsZh.lead} · ${zh.app.title}`);
});

test('with the keyboard a scene is opened, and the page is explored again from where it was', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: '#scenes' });
  await cards(page).first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.map-panel').waitFor();
  await shows(page, batch.address);
  await link(page, en.app.nav.scenes).press('Enter');
  await cards(page).first().waitFor();
  await link(page, en.app.nav.explore).press('Enter');
  await page.locator('.map-panel').waitFor();
  await shows(page, batch.address);
});

test('axe finds nothing on the page of scenes, in either language and theme, and it fits a phone', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: '#scenes' });
  await cards(page).first().waitFor();
  await expectAccessible(page, 'scenes');
  await page.getByRole('button', { name: LANGUAGE_TABLE.zh.name }).click();
  await page.getByRole('button', { name: LANGUAGE_TABLE.en.name }).waitFor();
  await page.getByRole('heading', { name: wordsZh.lead }).waitFor();
  await page.setViewportSize(PHONE);
  await expectAccessible(page, 'scenes on a phone', false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
});
