import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { decode, encode, simulate } from '../../src';
import { share as words } from '../../src/locales/share/en';
import { en } from '../../src/locales/whole';
import { said, until } from '../support/app';
import { chromiumOnly, LIMITS } from '../support/browser';
import { LONG } from '../support/long';
import { openPage } from '../support/page';
import { choose, dialog, share } from '../support/share';
import { wholeOnly } from '../support/whole';
import { scenario } from '../unit/scenario/scenarios';

const DESKTOP = { width: 1366, height: 768 };
const THREE = '?lang=en&surface=ravine&steps=40&run=gd,lr:0.02&run=adam,lr:0.1&k=7';

/** What is found in a text by a blank page, which may parse; this one's policy forbids it. */
async function parse<T>(
  page: Page,
  text: string,
  type: DOMParserSupportedType,
  find: (root: Element) => T,
): Promise<T> {
  const blank = await page.context().newPage();
  const root = await blank.evaluateHandle(
    (given) => new DOMParser().parseFromString(given.text, given.type).documentElement,
    { text, type },
  );
  const found = await root.evaluate(find as (root: Element) => unknown);
  await blank.close();
  return found as T;
}

/** What a format's button saves. */
async function saved(page: Page, format: keyof typeof words.export.formats): Promise<Buffer> {
  await choose(page, words.export.formats[format]);
  const button = dialog(page).getByRole('button', { name: words.export.save });
  chromiumOnly(LIMITS.downloads);
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`^fall-line-ravine.*\\.${format}$`));
  return readFileSync(await download.path());
}

/** So long a side has the picture that is saved, in those of the map; the largest takes its time. */
const SCALES = LONG ? ['1×', '2×', '4×'] : ['1×', '2×'];

test('the files hold what is on the screen: pictures of any size, transparent or not, a drawing that parses, tables of the same numbers', async () => {
  wholeOnly();
  const page = await openPage({ address: THREE, viewport: DESKTOP, permissions: ['clipboard-read'] });
  await share(page, 'export');
  const picture = dialog(page).locator('.share-picture');
  const corner = (): Promise<number> =>
    picture.evaluate(async (image) => {
      if (!(image instanceof HTMLImageElement)) throw new Error('no picture');
      await image.decode();
      const context = new OffscreenCanvas(image.naturalWidth, image.naturalHeight).getContext('2d')!;
      context.drawImage(image, 0, 0);
      return context.getImageData(2, 2, 1, 1).data[3]!;
    });
  await picture.waitFor();
  expect(await corner()).toBe(255);
  const transparent = dialog(page).getByRole('checkbox', { name: words.export.transparent });
  await transparent.check();
  await until(corner).toBe(0);
  await transparent.uncheck();

  // Where only the old way of copying is open, a table is copied by it.
  await choose(page, words.export.formats.csv);
  const field = dialog(page).getByRole('textbox', { name: words.export.result });
  await field.waitFor();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await dialog(page).getByRole('button', { name: words.copy }).click();
  await dialog(page).getByText(words.copied, { exact: true }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field.inputValue());

  const widths: number[] = [];
  for (const scale of SCALES) {
    await choose(page, words.export.formats.png);
    await choose(page, scale);
    const png = await saved(page, 'png');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    widths.push(png.readUInt32BE(16));
  }
  expect(widths).toEqual(SCALES.map((scale) => Number.parseInt(scale, 10) * widths[0]!));
  const svg = (await saved(page, 'svg')).toString();
  const parsed = await parse(page, svg, 'image/svg+xml', (root) => ({
    name: root.tagName,
    routes: root.querySelectorAll('#routes > g').length,
    text: root.textContent,
  }));
  expect(parsed).toMatchObject({ name: 'svg', routes: 2 });
  expect(parsed.text).toContain(en.surfaces.ravine.name);
  const given = said(page).scenario;
  const trajectories = simulate(given);
  const json = JSON.parse((await saved(page, 'json')).toString());
  expect(json.routes[1].x).toEqual(Array.from(trajectories[1]!.x));
  expect((await saved(page, 'csv')).toString().split('\r\n')).toHaveLength(
    2 + trajectories.reduce((sum, { length }) => sum + length, 0),
  );
});

test('where nothing may be saved, the result stands in the dialog', async () => {
  wholeOnly();
  const body = `<iframe width="900" height="700" sandbox="allow-scripts allow-same-origin" src="./${THREE.replaceAll('&', '&amp;')}"></iframe>`;
  const page = await openPage({
    address: 'host.html',
    viewport: DESKTOP,
    untilComplete: false,
    prepare: (blank) => blank.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body })),
  });
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: en.app.share }).click();
  await frame.getByRole('radio', { name: words.task.export, exact: true }).check();
  await frame.locator('.share-picture').waitFor();
  await frame.getByRole('radio', { name: words.export.formats.csv, exact: true }).check();
  const text = frame.getByRole('textbox', { name: words.export.result });
  await until(() => text.inputValue()).toMatch(/^route,optimizer,update,/);
});

test('the dialog is fetched when it is asked for, takes the focus and gives it back, and nothing that arrives in it moves a choice', async () => {
  wholeOnly();
  const asked: string[] = [];
  const page = await openPage({
    address: THREE,
    viewport: DESKTOP,
    prepare: async (blank) => void blank.on('request', (request) => asked.push(request.url())),
  });
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /Share/.test(url))).toEqual([]);
  const button = page.getByRole('button', { name: en.app.share });
  await button.focus();
  await page.keyboard.press('Enter');
  const close = dialog(page).getByRole('button', { name: en.app.close });
  const top = async (of: Locator): Promise<number> => (await of.boundingBox())?.y ?? Number.NaN;
  await dialog(page).waitFor();
  expect(await dialog(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);
  const first = await top(close);
  const tops: number[] = [];
  for (const task of Object.values(words.task)) {
    await choose(page, task);
    tops.push(await top(close));
  }
  await dialog(page).locator('img.share-picture').waitFor();
  const format = dialog(page).getByRole('radio', { name: words.export.formats.json, exact: true });
  const before = await top(format);
  await choose(page, words.export.formats.json);
  await dialog(page).getByRole('textbox', { name: words.export.result }).waitFor();
  expect(await top(format)).toBe(before);
  expect([...tops, await top(close)]).toEqual([first, first, first, first]);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const task of Object.values(words.task)) {
    await choose(page, task);
    const [inner, outer] = await dialog(page)
      .locator('.dialog-body')
      .evaluate((body) => [body.scrollWidth, body.clientWidth]);
    expect(inner, `${task} on a phone`).toBeLessThanOrEqual(outer!);
  }
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  await until(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('the preview is the embed that the snippet names; the link is copied, and where the browser refuses, that is said', async () => {
  const page = await openPage({
    address: THREE,
    viewport: DESKTOP,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await share(page, 'embed');
  expect(await dialog(page).innerText()).toContain(words.privacy);
  await dialog(page).getByLabel(words.embed.theme).selectOption('dark');
  await dialog(page)
    .getByRole('checkbox', { name: words.embed.rateOf(en.routes.route(2)) })
    .check();
  for (const way of Object.values(words.embed.ways))
    expect(await dialog(page).getByRole('radio', { name: way, exact: true }).count(), way).toBe(1);
  const code = await dialog(page).getByRole('textbox', { name: words.embed.ways.iframe }).inputValue();
  const src = await parse(page, code, 'text/html', (root) => root.querySelector('iframe')?.getAttribute('src') ?? '');
  const preview = dialog(page).locator('.share-preview iframe');
  // While the choice is fresh the frame is still the one before, which gives way to another.
  await until(() => preview.evaluate((frame) => (frame as HTMLIFrameElement).src)).toBe(src);
  await preview.scrollIntoViewIfNeeded();
  const { scenario: sent, view } = decode(src);
  expect(sent).toEqual(said(page).scenario);
  expect(view).toMatchObject({ ui: 'embed', theme: 'dark', lock: ['lr-2'] });
  await dialog(page)
    .frameLocator('.share-preview iframe')
    .locator('html[data-theme="dark"][data-figure="complete"]')
    .waitFor({ state: 'attached' });

  await choose(page, words.task.link);
  expect(await dialog(page).innerText()).toContain(words.privacy);
  const field = dialog(page).getByRole('textbox', { name: words.link.label });
  const link = await field.inputValue();
  expect(decode(link).scenario).toEqual(said(page).scenario);
  const status = dialog(page).getByRole('status');
  await dialog(page).getByRole('button', { name: words.copy }).click();
  await until(() => status.innerText()).toBe(words.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    document.execCommand = () => false;
  });
  await dialog(page).getByRole('button', { name: words.copy }).click();
  await until(() => status.innerText()).toBe(words.notCopied);
  expect(await field.evaluate((area) => (area as HTMLTextAreaElement).selectionEnd)).toBe(link.length);
  await dialog(page).getByRole('img', { name: words.link.qr }).waitFor();
});

// In the long run only: what the page exports is held above, and random scenarios where snippets are.
test.runIf(LONG)('random scenarios make the same numbers in a browser as here', async () => {
  const short = scenario.filter(
    ({ surface, data }) => !('content' in surface.params) && !('content' in (data?.params ?? {})),
  );
  for (const given of fc.sample(short, { numRuns: 4, seed: 5 }).map((s) => ({ ...s, steps: Math.min(s.steps, 300) }))) {
    const page = await openPage({ address: encode(given, { lang: 'en' }), viewport: DESKTOP });
    await share(page, 'export');
    await choose(page, words.export.formats.json);
    const text = dialog(page).getByRole('textbox', { name: words.export.result });
    await text.waitFor();
    const { routes } = JSON.parse(await text.inputValue());
    simulate(given).forEach((trajectory, place) => {
      expect(routes[place].outcome).toEqual(trajectory.outcome);
      expect(Float64Array.from(routes[place].x)).toEqual(trajectory.x);
      expect(Float64Array.from(routes[place].loss)).toEqual(trajectory.loss);
    });
    await page.close();
  }
});
