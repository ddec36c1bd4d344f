import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Frame, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { EmbedFormat } from '../../src/embed/formats';
import { decode } from '../../src/index';
import { zh } from '../../src/locales/whole';
import { dark } from '../../src/plot/palette';
import { until } from '../support/app';
import { serveHost } from '../support/host';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

const site = (): string => inject('site');
const iframe = (address: string): string =>
  `<iframe src="${site()}?${address.replaceAll('&', '&amp;')}" width="320" height="420" title="Figure"></iframe>`;

/** The only frame of a page, once its figure stands. */
async function figure(page: Page): Promise<Frame> {
  await until(() => page.frames().length).toBe(2);
  const frame = page.frames()[1]!;
  await frame.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
  return frame;
}
const sentences = (frame: Frame): Promise<string[]> => frame.locator('.outcome strong').allInnerTexts();

test('a plain frame of 320 × 420 shows the figure, is used without a message and leaves the history alone', async () => {
  const page = await openPage({ host: await serveHost(iframe('ui=embed&lang=zh&lock=start,lr-1,lr-3&hide=*')) });
  const frame = await figure(page);
  const before = [frame.url(), await page.evaluate(() => history.length)];
  expect(await sentences(frame)).toHaveLength(1);
  expect(await frame.locator('header').count()).toBe(0);
  expect(await frame.locator('.embed-problems summary').innerText()).toBe(zh.problems.heading(1));
  // One route at a time, as there is little room.
  const slider = frame.locator('.rate-range');
  const tabs = frame.locator('.route-tabs input');
  const locked: boolean[] = [];
  for (const tab of [...(await tabs.all()), tabs.nth(1)]) {
    await tab.check();
    locked.push(await slider.isDisabled());
  }
  expect(locked).toEqual([true, false, true, false]);
  expect(await frame.locator('.start-handle').isDisabled()).toBe(true);
  await slider.press('End');
  await frame.locator('.embed-open:not([href*="lr:0.75"])').waitFor({ state: 'attached' });
  const full = async () =>
    decode(await frame.locator('.embed-open').evaluate((link) => (link as HTMLAnchorElement).href));
  expect((await full()).view).toMatchObject({ ui: 'full', lang: 'zh', hide: [], lock: [] });
  const box = (await frame.locator('.map').boundingBox())!;
  await page.mouse.click(box.x + 30, box.y + 60);
  expect((await full()).scenario.start).toEqual([0.25, 1.1]);
  await frame.getByRole('button', { name: zh.embed.reset }).click();
  await until(() => slider.inputValue()).not.toBe(await slider.getAttribute('max'));
  expect([frame.url(), await page.evaluate(() => history.length)]).toEqual(before);
  expect(await frame.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(420);
});

test('in a frame of 640 × 480 what is said of a route keeps clear of its rate', async () => {
  wholeOnly();
  const page = await openPage({ address: '?ui=embed', viewport: { width: 640, height: 480 } });
  const gaps = await page.locator('.compact-route').evaluateAll((routes) =>
    routes.map((route) => {
      const said = document.createRange();
      said.selectNodeContents(route.querySelector('.outcome strong')!);
      return route.querySelector('.rate-field')!.getBoundingClientRect().left - said.getBoundingClientRect().right;
    }),
  );
  expect(gaps).toHaveLength(3);
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(6);
});

test('without its map the figure is complete all the same', async () => {
  wholeOnly();
  const page = await openPage({ host: 'about:blank' });
  for (const address of ['?hide=map', '?ui=embed&show=routes,loss', '?ui=min&hide=map']) {
    await page.goto(site() + address);
    await page.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
    expect(await page.locator('.map').count(), address).toBe(0);
    expect(await page.locator('.outcome').count(), address).toBeGreaterThan(0);
  }
});

test('the custom element works under a strict policy, in at most 5 KiB', async () => {
  expect(gzipSync(readFileSync('dist/fall-line.js'), { level: 9 }).length).toBeLessThanOrEqual(5 * 1024);
  const { origin } = new URL(site());
  const page = await openPage({
    host: await serveHost(
      `<script src="${site()}fall-line.js"></script><fall-line surface="bowl" run="gd,lr:0.5; adam,lr:0.1"><p>A picture</p></fall-line>`,
      `default-src 'none'; script-src ${origin}; frame-src ${origin}`,
    ),
  });
  const ask = (method: string, argument?: unknown): Promise<{ time: number; routes: unknown[]; address: string }> =>
    page
      .locator('fall-line')
      .evaluate(
        (element, [name, given]) =>
          (element as unknown as Record<string, (x: unknown) => Promise<never>>)[name]!(given),
        [method, argument] as const,
      );
  const { routes, address } = await ask('getState');
  expect(routes).toMatchObject([{ optimizer: 'gd', outcome: 'converged' }, { optimizer: 'adam' }]);
  expect(decode(address).scenario.surface.id).toBe('bowl');
  expect((await ask('seek', 2)).time).toBe(2);
  expect((await ask('step')).time).toBe(3);
  expect((await ask('setState', '?surface=saddle&run=gd,lr:0.1')).routes).toHaveLength(1);
  expect((await ask('reset')).routes).toHaveLength(2);
  const height = () =>
    page.locator('fall-line').evaluate((element) => element.shadowRoot!.querySelector('iframe')!.height);
  await until(height).not.toBe('460');
});

test('an embed exports what it shows as a picture, a drawing, a film and a table, and tells that it did', async () => {
  wholeOnly();
  const page = await openPage({
    host: await serveHost(
      `<script src="${site()}fall-line.js"></script><fall-line surface="bowl" run="gd,lr:0.4" start="-2,1" theme="dark"></fall-line>`,
    ),
  });
  const exported = (format: EmbedFormat): Promise<{ type: string; head: number[]; text: string; told: unknown[] }> =>
    page.locator('fall-line').evaluate(async (element, wanted) => {
      const figure = element as HTMLElementTagNameMap['fall-line'];
      const told: unknown[] = [];
      const hear = (event: Event): unknown => told.push((event as CustomEvent<{ format: unknown }>).detail.format);
      figure.addEventListener('fall-line:exported', hear);
      const blob = await figure.exportImage(wanted);
      figure.removeEventListener('fall-line:exported', hear);
      const head = [...new Uint8Array(await blob.slice(0, 8).arrayBuffer())];
      return { type: blob.type, head, text: blob.type === 'image/png' ? '' : await blob.text(), told };
    }, format);

  const png = await exported('png');
  expect(png).toMatchObject({ type: 'image/png', told: ['png'] });
  expect(png.head).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

  await page
    .locator('fall-line')
    .evaluate((element) =>
      (element as HTMLElementTagNameMap['fall-line']).setState('?surface=bowl&run=gd,lr:0.4&start=-1,1&lang=zh'),
    );
  const svg = await exported('svg');
  expect(svg).toMatchObject({ type: 'image/svg+xml', told: ['svg'] });
  const drawing = await page.evaluate((source) => {
    const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
    const link = root.querySelector('a')?.getAttribute('href');
    return { name: root.tagName, routes: root.querySelectorAll('#routes > g').length, words: root.textContent, link };
  }, svg.text);
  expect(drawing).toMatchObject({ name: 'svg', routes: 1 });
  expect(drawing.words).toContain(zh.surfaces.bowl.name);
  expect(svg.text).toContain(dark.panel);
  expect(decode(drawing.link!)).toMatchObject({ scenario: { start: [-1, 1] }, view: { ui: 'full' } });

  expect((await exported('csv')).text).toMatch(/^route,optimizer,update,/);
  expect((await exported('gif')).text).toMatch(/^GIF89a/);
});

test('the page that shows the messages at work connects to its frame and is answered', async () => {
  wholeOnly();
  const page = await openPage({ address: 'embed.html', untilComplete: false });
  const log = page.locator('#log');
  await until(() => log.innerText()).toContain('"type":"ready"');
  await page.getByRole('button', { name: 'step 5' }).click();
  await until(() => log.innerText()).toMatch(/← .*"type":"state","id":1/);
  await page.getByRole('button', { name: 'setState ?start=1,1' }).click();
  await until(() => log.innerText()).toMatch(/"code":"locked","id":2/);
  await page.getByRole('button', { name: 'export png' }).click();
  await until(() => log.innerText()).toMatch(/"name":"exported","format":"png","blob":"image\/png, \d{5,} B","id":3/);
});
