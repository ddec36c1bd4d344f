import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { simulate } from '../../src/index';
import { en, zh } from '../../src/locales/whole';
import { createFormat } from '../../src/report/format';
import { LANGUAGE_TABLE } from '../../src/scenario/languages';
import { card, openWalk, said, sentence, until, wholePage } from '../support/app';
import { LONG } from '../support/long';
import { openPage, type Visit } from '../support/page';
import { wholeOnly } from '../support/whole';

const DESKTOP = { width: 1440, height: 900 };

declare global {
  interface Window {
    spoken: string[];
  }
}

const region = (page: Page): Locator => page.getByRole('status');
const spoken = (page: Page): Promise<string[]> => page.evaluate(() => window.spoken);

/** A page whose clock stands still but for `runFor`, and that notes what its live region says. */
async function openListening(visit: Visit = {}): Promise<Page> {
  const page = await openPage({ viewport: DESKTOP, ...visit, prepare: (blank) => blank.clock.install() });
  await wholePage(page);
  await page.clock.pauseAt(Date.now() + 60_000);
  await region(page).evaluate((element) => {
    window.spoken = [];
    const note = (): unknown => window.spoken.push(element.textContent ?? '');
    new MutationObserver(note).observe(element, { childList: true, characterData: true, subtree: true });
  });
  return page;
}

test('there is one live region, polite and silent at first, and the map is described in words that follow the scene', async () => {
  const page = await openPage({ viewport: DESKTOP });
  await wholePage(page);
  const regions = page.locator('[aria-live], [role="status"], [role="log"], [role="alert"], output:not([aria-hidden])');
  expect(await regions.count()).toBe(1);
  expect(await region(page).getAttribute('aria-live')).toBe('polite');
  expect(await region(page).textContent()).toBe('');

  const figure = page.getByRole('figure', { name: en.map.label });
  const description = (): Promise<string> =>
    figure.evaluate((map) => document.getElementById(map.getAttribute('aria-describedby')!)?.textContent ?? '');
  const { value } = createFormat('en');
  const ends = (): string[] =>
    simulate(said(page).scenario).map(({ x, y, loss }, place) => {
      const [atX, atY, end] = [x, y, loss].map((column) => value(column.at(-1)!)) as [string, string, string];
      return `${en.routes.route(place + 1)}: .*at \\(${atX}, ${atY}\\), loss ${end}\\.`.replaceAll('+', '\\+');
    });
  await until(description).toMatch(/^Contour map of Mountain, from −3\.2 to 3\.2 across and −2\.75 to 2\.55 up\./);
  expect(await description()).toMatch(new RegExp(ends().join(' ')));
  await openWalk(page);
  await page.getByRole('textbox', { name: en.scene.x }).fill('-2');
  await page.keyboard.press('Enter');
  await until(description).toContain('start at (−2.00, 1.10)');
  await until(() => said(page).scenario.start[0]).toBe(-2);
  expect(await description()).toMatch(new RegExp(ends().join(' ')));
});

test('a change of language is no news; a drag is told once, after 300 ms of quiet, and only of the routes that end otherwise; what was said of an outcome is not said again with the playback', async () => {
  wholeOnly();
  const page = await openListening();
  const html = page.locator('html');
  expect(await html.getAttribute('lang')).toBe('en');
  const other = page.getByRole('button', { name: LANGUAGE_TABLE.zh.name });
  expect(await other.getAttribute('lang')).toBe('zh-Hans');
  await other.click();
  await until(() => html.getAttribute('lang')).toBe('zh-Hans');
  await page.clock.runFor(1000);
  expect(await page.title()).toContain(zh.app.tagline);
  expect(await page.getByRole('slider', { name: zh.map.startPoint }).getAttribute('aria-valuetext')).toContain('损失');
  expect(await spoken(page)).toEqual([]);
  await page.getByRole('button', { name: LANGUAGE_TABLE.en.name }).click();
  await until(() => html.getAttribute('lang')).toBe('en');
  await page.evaluate(() => void window.spoken.splice(0));

  const slider = card(page, 1).locator('.rate-range');
  await slider.focus();
  for (let key = 0; key < 6; key++) {
    await page.keyboard.press('ArrowLeft');
    await page.clock.runFor(100);
  }
  await page.clock.runFor(150);
  expect(await spoken(page)).toEqual([]);
  await page.clock.runFor(100);
  const { loss, length } = simulate(said(page).scenario)[1]!;
  const end = createFormat('en').value(loss[length - 1]!);
  const words = await spoken(page);
  expect(words).toHaveLength(1);
  expect(words[0]).toContain(`${en.routes.route(2)}: ${await sentence(page, 1)}`);
  expect(words[0]).toContain(en.outcomes.loss(end));
  expect(words[0]).not.toContain(en.routes.route(1));
  expect(words[0]).not.toContain(en.routes.route(3));
  await page.evaluate(() => void window.spoken.splice(0));

  await card(page, 0).getByRole('textbox').fill('0.75');
  await page.keyboard.press('Enter');
  await page.clock.runFor(500);
  await page.getByRole('button', { name: en.transport.play, exact: true }).click();
  await page.clock.runFor(100);
  const told = await spoken(page);
  expect(told).toHaveLength(2);
  expect(told[0]).toContain(en.outcomes.places.valley.reached);
  expect(told[1]).toBe(en.live.playing);
});

test('playback tells that it starts, pauses and ends, and nothing in between', async () => {
  wholeOnly();
  const page = await openListening();
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  await button(en.transport.play).click();
  await page.clock.runFor(2000);
  await button(en.transport.pause).click();
  await page.clock.runFor(500);
  await button(en.transport.play).click();
  await page.clock.runFor(10_000);
  const [start, pause, again, end, ...more] = await spoken(page);
  expect([start, again, end, more]).toEqual([en.live.playing, en.live.playing, en.live.ended, []]);
  expect(pause).toMatch(/^Paused at step \d+ of 60$/);
});

test('a browser in Chinese gets the page in Chinese', async () => {
  wholeOnly();
  for (const [locale, lang] of [
    ['zh-CN', 'zh-Hans'],
    // Every other test is a reader's whose browser is in English.
    ...(LONG
      ? ([
          ['fr-FR', 'en'],
          ['zh-TW', 'zh-Hans'],
        ] as const)
      : []),
  ] as const) {
    const page = await openPage({ locale });
    expect(await page.locator('html').getAttribute('lang'), locale).toBe(lang);
  }
});
