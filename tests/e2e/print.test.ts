import type { Frame, Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { decode } from '../../src';
import { en, zh } from '../../src/locales/whole';
import { LANGUAGE_TABLE } from '../../src/scenario/languages';
import { chooseSurface, said, untilSaid } from '../support/app';
import { chromiumOnly, picture } from '../support/browser';
import { figures } from '../support/embeds';
import { serveHost } from '../support/host';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

const SCENE = 'surface=ravine&run=gd,lr:0.02&run=adam,lr:0.1';

/** Brings a page to the state in which a printer takes it: it is told while it is still on the screen. */
async function toPaper(page: Page): Promise<void> {
  await page.locator('.print-sheet').waitFor({ state: 'attached' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

/** Brings it back to the screen. */
async function offPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
}

/** Whether what stands in the middle of the map is the map, and nothing that lies above it. */
const isOpen = (map: Locator): Promise<boolean> =>
  map.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });

/** The luminance of the ink in which an element writes, 0 … 255. */
const ink = (element: Locator): Promise<number> =>
  element.evaluate((one) => {
    const [r = 0, g = 0, b = 0] = getComputedStyle(one)
      .color.match(/[\d.]+/g)!
      .map(Number);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  });

/** Where an element ends below, px. */
async function boxEnd(element: Locator): Promise<number> {
  const { y, height } = (await element.boundingBox())!;
  return y + height;
}

/** What can be used, but for the flag at the start, which belongs to the picture, and the heads of a table's columns. */
const controls = (page: Page | Frame): Promise<number> =>
  page.locator(':is(button, input, select, summary):not(.start-handle, .compare-sort):visible').count();

/** Where the pictures of a printed page stand; each is open to the eye, and none over another. */
async function expectApart(page: Page, pictures: string): Promise<void> {
  const boxes = [];
  for (const part of await page.locator(`${pictures}, .chart-body, .print-sheet`).all())
    boxes.push((await part.boundingBox())!);
  for (const picture of await page.locator(`${pictures}, .chart-body`).all()) expect(await isOpen(picture)).toBe(true);
  for (const [i, a] of boxes.entries())
    for (const b of boxes.slice(i + 1))
      expect(
        a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
        `${JSON.stringify([a, b])}`,
      ).toBe(true);
}

test('a printed page shows the figure, every route’s settings and outcome, and the link; a dark one is printed as a light one', async () => {
  wholeOnly();
  const page = await openPage({ address: `?lang=en&theme=light&${SCENE}` });
  const sheet = page.locator('.print-sheet');
  await sheet.waitFor({ state: 'attached' });
  expect(await sheet.isVisible()).toBe(false);
  const pictures: Buffer[] = [];
  for (const theme of ['light', 'dark']) {
    if (theme === 'dark') await page.getByRole('button', { name: en.app.themeDark }).click();
    await untilSaid(page, ({ view }) => view.theme === theme);
    await toPaper(page);
    expect(await sheet.isVisible()).toBe(true);
    expect(await isOpen(page.locator('.map'))).toBe(true);
    expect(await controls(page)).toBe(0);
    const words = await sheet.innerText();
    for (const part of [
      en.surfaces.ravine.name,
      `${en.optimizers.gd.name}, α 0.02`,
      `${en.optimizers.adam.name}, α 0.1`,
    ])
      expect(words).toContain(part);
    pictures.push(await picture(page.locator('.map')));
    for (const written of await page.locator('.print-sheet :is(h2, strong, p), .chart-axes text').all())
      expect(await ink(written)).toBeLessThan(128);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    // On paper it is of the moment; the one that waits behind the screen follows once what changes has come to rest.
    const { scenario, view } = decode(await page.locator('.print-link').textContent().then(String));
    expect([scenario, view.theme]).toEqual([said(page).scenario, theme]);
    await offPaper(page);
    expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
  }
  expect(pictures[1]!.equals(pictures[0]!)).toBe(true);
  chromiumOnly('the pages of what Firefox prints to a file are packed, and can’t be counted here');
  const file = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(file.match(/\/Type \/Page\b/g)!.length, 'sheets of paper').toBeLessThanOrEqual(2);
});

test('a page is printed with its pictures side by side or below each other, none over another, and with the data that it fits', async () => {
  wholeOnly();
  const page = await openPage({ address: `?lang=en&theme=dark&${SCENE}&view=compare` });
  await toPaper(page);
  expect(await controls(page)).toBe(0);
  expect(await page.locator('.print-sheet h2').innerText()).toBe(en.surfaces.ravine.name);
  await expectApart(page, '.compare-map');
  await offPaper(page);
  await page.getByRole('button', { name: LANGUAGE_TABLE.zh.name }).click();
  await page.getByText(zh.views.map, { exact: true }).click();
  await page.locator('.map-panel').waitFor();
  await toPaper(page);
  expect(await controls(page)).toBe(0);
  expect(await page.locator('.print-sheet h2').innerText()).toBe(zh.surfaces.ravine.name);
  await expectApart(page, '.map');
  await offPaper(page);
  await chooseSurface(page, 'linear-regression');
  await page.locator('.data-plot canvas').waitFor();
  await toPaper(page);
  expect(await page.locator('.map, .chart-body').count()).toBe(3);
  await expectApart(page, '.map');
});

describe('in a page of somebody else', () => {
  const embed = (more: string): string => `${inject('site')}?ui=embed&lang=en&theme=dark&${SCENE}${more}`;
  const frame = (more: string): string =>
    `<iframe src="${embed(more).replaceAll('&', '&amp;')}" width="640" height="460"></iframe>`;

  test('embeds of two routes, and of eight in a small frame, are printed with map, verdicts and link, all within their frames', async () => {
    wholeOnly();
    const scenes = [
      [640, ''],
      [320, '&run=adam&run=nadam&run=radam&run=lion&run=lbfgs&run=rmsprop'],
    ] as const;
    const body = scenes.map(([width, more]) => frame(more).replace('width="640"', `width="${width}"`)).join('<br>');
    const page = await openPage({ host: await serveHost(body), viewport: { width: 1000, height: 1000 } });
    const all = await figures(page, 2);
    for (const figure of all) await figure.locator('.print-sheet').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    for (const [at, [, more]] of scenes.entries()) {
      const figure = all[at]!;
      const sheet = figure.locator('.print-sheet');
      await figure.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      expect(await controls(figure)).toBe(0);
      expect(await isOpen(figure.locator('.map'))).toBe(true);
      expect(await ink(sheet)).toBeLessThan(128);
      const ends = await sheet.evaluate((element) => element.getBoundingClientRect().bottom - window.innerHeight);
      expect(ends).toBeLessThanOrEqual(0);
      const gap = (await sheet.boundingBox())!.y - (await boxEnd(figure.locator('.map')));
      expect(gap).toBeGreaterThanOrEqual(0);
      expect(gap).toBeLessThan(30);
      const link = await figure.locator('.print-link').innerText();
      expect(decode(link)).toMatchObject({
        scenario: decode(`?${SCENE}${more}`).scenario,
        view: { ui: 'full', lock: [] },
      });
    }
  });

  test('an embed and an element that have not been on the screen are printed with their titles and links', async () => {
    wholeOnly();
    const unmade = '<fall-line surface="bowl" title="A bowl"></fall-line>';
    const body = `<div style="height: 9000px"></div>${frame('&lock=start')}<div style="height: 9000px"></div>${unmade}`;
    const script = `<script src="${inject('site')}fall-line.js" async></script>`;
    const page = await openPage({ host: await serveHost(body + script) });
    const note = page.frameLocator('iframe').locator('.unseen');
    await note.waitFor({ state: 'attached' });
    const link = page.locator('fall-line a');
    await link.waitFor({ state: 'attached' });
    expect([await note.isVisible(), await link.isVisible()]).toEqual([false, false]);
    await page.emulateMedia({ media: 'print' });
    expect([await note.isVisible(), await link.isVisible()]).toEqual([true, true]);
    const [title, address] = (await note.innerText()).split(/\n+/);
    expect(title).toContain('ravine');
    const { scenario, view } = decode(address!);
    expect(scenario).toEqual(decode(`?${SCENE}`).scenario);
    expect(view).toMatchObject({ ui: 'full', lock: [] });
    expect(await link.innerText()).toContain('A bowl');
    expect(await link.getAttribute('href')).toBe(`${inject('site')}?surface=bowl`);
    // Some browsers say what is shown, some where it is from.
    const after = await link.evaluate((element) => getComputedStyle(element, '::after').content);
    expect(after).toMatch(/surface=bowl|attr\(href\)/);
  });
});
