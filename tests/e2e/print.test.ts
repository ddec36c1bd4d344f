import type { Frame, Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { decode } from '../../src';
import { en, zh } from '../../src/locales/whole';
import { said } from '../support/app';
import { chromiumOnly, picture } from '../support/browser';
import { figures } from '../support/embeds';
import { serveHost } from '../support/host';
import { openPage } from '../support/page';

const SCENE = 'surface=ravine&run=gd,lr:0.02&run=adam,lr:0.1';

/** Brings a page to the state in which a printer takes it. */
async function toPaper(page: Page): Promise<void> {
  await page.locator('.print-sheet').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
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

test('a printed page shows the figure, every route’s settings and outcome, and the link; no controls', async () => {
  const page = await openPage({ address: `?lang=en&${SCENE}` });
  const sheet = page.locator('.print-sheet');
  await sheet.waitFor({ state: 'attached' });
  expect(await sheet.isVisible()).toBe(false);
  await toPaper(page);
  expect(await sheet.isVisible()).toBe(true);
  expect(await isOpen(page.locator('.map'))).toBe(true);
  expect(await controls(page)).toBe(0);
  const words = await sheet.innerText();
  for (const part of [en.surfaces.ravine.name, `${en.optimizers.gd.name}, α 0.02`, `${en.optimizers.adam.name}, α 0.1`])
    expect(words).toContain(part);
  expect(decode(await page.locator('.print-link').innerText()).scenario).toEqual(said(page).scenario);
});

test('a printed page takes two sheets of paper at most', async () => {
  chromiumOnly('the pages of what Firefox prints to a file are packed, and can’t be counted here');
  const page = await openPage({ address: `?lang=en&${SCENE}` });
  await page.locator('.print-sheet').waitFor({ state: 'attached' });
  const file = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(file.match(/\/Type \/Page\b/g)!.length).toBeLessThanOrEqual(2);
});

test('a dark page is printed as a light one is, is dark again after that, and its link stays dark', async () => {
  const pictures: Buffer[] = [];
  for (const theme of ['light', 'dark']) {
    const page = await openPage({ address: `?lang=en&theme=${theme}&${SCENE}` });
    await toPaper(page);
    pictures.push(await picture(page.locator('.map')));
    for (const written of await page.locator('.print-sheet :is(h2, strong, p), .chart-axes text').all())
      expect(await ink(written)).toBeLessThan(128);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
    expect(decode(await page.locator('.print-link').textContent().then(String)).view.theme).toBe(theme);
  }
  expect(pictures[1]!.equals(pictures[0]!)).toBe(true);
});

test.each([
  ['en', '&view=compare', '.compare-map', en.surfaces.ravine.name],
  ['zh', '', '.map', zh.surfaces.ravine.name],
])(
  'in %s, a page with “%s” is printed with its pictures side by side or below each other, none over another',
  async (lang, more, pictures, name) => {
    const page = await openPage({ address: `?lang=${lang}&theme=dark&${SCENE}${more}` });
    await toPaper(page);
    expect(await controls(page)).toBe(0);
    expect(await page.locator('.print-sheet h2').innerText()).toBe(name);
    const boxes = [];
    for (const part of await page.locator(`${pictures}, .chart-body, .print-sheet`).all())
      boxes.push((await part.boundingBox())!);
    for (const picture of await page.locator(`${pictures}, .chart-body`).all())
      expect(await isOpen(picture)).toBe(true);
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        expect(
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
          `${JSON.stringify([a, b])}`,
        ).toBe(true);
  },
);

test('a page that fits data is printed with the data, and nothing covers any of its pictures', async () => {
  const page = await openPage({ address: '?lang=en&surface=linear-regression' });
  await page.locator('.data-plot canvas').waitFor();
  await page.locator('.loss-chart canvas').waitFor();
  await toPaper(page);
  for (const picture of await page.locator('.map, .chart-body').all()) {
    expect(await isOpen(picture)).toBe(true);
  }
});

describe('in a page of somebody else', () => {
  const embed = (more: string): string => `${inject('site')}?ui=embed&lang=en&theme=dark&${SCENE}${more}`;
  const frame = (more: string): string =>
    `<iframe src="${embed(more).replaceAll('&', '&amp;')}" width="640" height="460"></iframe>`;

  test.each([
    ['two routes', 640, ''],
    ['eight routes in a small frame', 320, '&run=adam&run=nadam&run=radam&run=lion&run=lbfgs&run=rmsprop'],
  ])('an embed of %s is printed with its map, verdicts and link, all within its frame', async (_, width, more) => {
    const page = await openPage({ host: await serveHost(frame(more).replace('640', String(width))) });
    const [figure] = await figures(page);
    const sheet = figure!.locator('.print-sheet');
    await sheet.waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    await figure!.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await controls(figure!)).toBe(0);
    expect(await isOpen(figure!.locator('.map'))).toBe(true);
    expect(await ink(sheet)).toBeLessThan(128);
    const ends = await sheet.evaluate((element) => element.getBoundingClientRect().bottom - window.innerHeight);
    expect(ends).toBeLessThanOrEqual(0);
    const gap = (await sheet.boundingBox())!.y - (await boxEnd(figure!.locator('.map')));
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(30);
    const link = await figure!.locator('.print-link').innerText();
    expect(decode(link)).toMatchObject({
      scenario: decode(`?${SCENE}${more}`).scenario,
      view: { ui: 'full', lock: [] },
    });
  });

  test('an embed and an element that have not been on the screen are printed with their titles and links', async () => {
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
