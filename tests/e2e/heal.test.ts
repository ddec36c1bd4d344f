import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../src/locales/whole';
import { decode } from '../../src/scenario/decodeAddress';
import { encode } from '../../src/scenario/encode';
import { LANGUAGE_TABLE } from '../../src/scenario/languages';
import { backWithin, drawnTwice, openWalk, rest, said, until, untilSaid, wholePage } from '../support/app';
import { chromiumOnly, LIMITS } from '../support/browser';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

/** What the browser says of files that don't come on purpose. */
const EXPECTED = /\/assets\/|Failed to load resource/;
const EMBED = '?ui=embed&lang=en&theme=light&show=header,map,transport,outcomes,routes,foot,surface,view,explain,share';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const language = (page: Page) => page.locator('html').getAttribute('lang');
const complete = (page: Page) => page.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
const slider = (page: Page) => page.locator('.rate-range').first();

/** Scripts of the page that wait, while they are held, until they are let go. */
async function hold(page: Page, pattern: RegExp): Promise<() => Promise<void>> {
  const held: Route[] = [];
  await page.route(pattern, (route) => void held.push(route));
  return async () => {
    await until(() => held.length).toBeGreaterThan(0);
    await Promise.all(held.map((route) => route.continue()));
    await page.unrouteAll();
    await rest(page);
  };
}

test('a scene that is opened before the address follows the page is come to at once, and the way back leads from it', async () => {
  wholeOnly();
  let release = async (): Promise<void> => undefined;
  const page = await openPage({
    address: '#scenes',
    prepare: async (blank) => {
      release = await hold(blank, /\/late-[^/]*\.js$/);
    },
  });
  const card = page.locator('.scene-card').nth(1);
  const address = (await card.getAttribute('href'))!;
  await card.press('Enter');
  await page.locator('.map-panel').waitFor();
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('pick');
  await release();
  await page.locator('body[data-focus="kept"]').waitFor();
  await untilSaid(page, ({ scenario }) => encode(scenario) === encode(decode(address).scenario));
  expect(new URL(page.url()).hash).toBe('');
  await page.goBack();
  await page.locator('.scene-card').first().waitFor();
  await page.goForward();
  await page.locator('.map-panel').waitFor();
});

test('the page is left by a link only once its address follows, so that the way back finds what was seen last', async () => {
  wholeOnly();
  let release = async (): Promise<void> => undefined;
  const page = await openPage({
    address: '?surface=bowl&steps=30',
    prepare: async (blank) => {
      release = await hold(blank, /\/late-[^/]*\.js$/);
    },
  });
  await slider(page).press('PageDown');
  await page.getByRole('link', { name: en.app.nav.scenes, exact: true }).click();
  await release();
  await page.locator('.scene-card').first().waitFor();
  const { lr } = decode('?surface=bowl').scenario.runs[0]!.params;
  const rate = () => said(page).scenario.runs[0]!.params.lr;
  await until(rate).toBeLessThan(lr!);
  await backWithin(page);
  await page.locator('.map-panel').waitFor();
  const address = await page.evaluate(() => window.location.href);
  expect(decode(address).scenario.runs[0]!.params.lr).toBeLessThan(lr!);
  expect(address).not.toContain('#');
});

test('what a button asks for shows that it is coming, and does not open any more once it has been closed; a language that is taken back before it has come leaves the one that was', async () => {
  wholeOnly();
  const page = await openPage();
  const dialogs = page.getByRole('dialog');
  for (const [name, file] of [
    [en.app.share, /\/ShareDialog-/],
    [en.explain.about(en.surfaces.mountain.name), /\/Explanation-/],
  ] as const) {
    const release = await hold(page, file);
    await button(page, name).first().click();
    await dialogs.getByText(en.error.coming).waitFor();
    await page.keyboard.press('Escape');
    await dialogs.waitFor({ state: 'detached' });
    await release();
    expect(await dialogs.count(), name).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(name);
    await button(page, name).first().click();
    await dialogs.locator('h2, math').first().waitFor();
    await page.keyboard.press('Escape');
  }

  const release = await hold(page, /\/zh-[^/]*\.js$/);
  const other = page.getByRole('button', { name: LANGUAGE_TABLE.zh.name });
  await other.click();
  await until(() => other.getAttribute('aria-busy')).toBe('true');
  await other.click();
  await until(() => other.getAttribute('aria-busy')).toBe('false');
  await release();
  expect(await language(page)).toBe('en');
  await other.click();
  await until(() => language(page)).toBe('zh-Hans');
  await page.getByRole('button', { name: LANGUAGE_TABLE.en.name }).click();
  await until(() => language(page)).toBe('en');
});

test.each([
  ['relief', /\/Relief-[^/]*\.js$/, '.relief'],
  ['compare', /\/Compare-[^/]*\.js$/, '.compare'],
  ['experiment', /\/Experiment-[^/]*\.js$/, '.experiment'],
] as const)(
  'a view that is slow to come, %s, says so over the map, and does not come up once the map is wanted again',
  async (view, file, stage) => {
    wholeOnly();
    const page = await openPage({ address: '?lang=en&surface=bowl' });
    await wholePage(page);
    const coming = page.getByRole('status').getByText(en.error.coming, { exact: true });
    const script = page.waitForRequest(file);
    const release = await hold(page, file);
    const choose = (which: keyof typeof en.views) => page.getByText(en.views[which], { exact: true }).click();
    await choose(view);
    await coming.waitFor();
    await page.locator('.map:not(.relief)').waitFor();
    await choose('map');
    await coming.waitFor({ state: 'detached' });
    await release();
    // There, with all that it needs itself: what the page has asked for is not asked for twice.
    await page.evaluate(`import(${JSON.stringify((await script).url())}).then(() => undefined)`);
    await drawnTwice(page);
    expect(await page.locator(stage).count()).toBe(0);
    expect(await page.locator('.map:not(.relief)').isVisible()).toBe(true);
    expect(await coming.count()).toBe(0);
    await untilSaid(page, ({ view }) => view.view === 'map');
    await slider(page).press('PageDown');
    await until(() => said(page).scenario.runs[0]!.params.lr).not.toBe(
      decode('?surface=bowl').scenario.runs[0]!.params.lr,
    );
    // It is there by now, and shown when it is asked for anew.
    await choose(view);
    await page.locator(stage).first().waitFor();
  },
);

test('a language whose words don’t come leaves the page as it is, which says so, and comes when asked for again', async () => {
  wholeOnly();
  chromiumOnly(LIMITS.again);
  const page = await openPage({ expected: EXPECTED });
  await page.route('**/zh-*.js', (route) => route.abort());
  await button(page, LANGUAGE_TABLE.zh.name).click();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toContain(en.error.missing);
  expect(await language(page)).toBe('en');
  await button(page, LANGUAGE_TABLE.zh.name).click();
  await alert.waitFor();
  await page.unrouteAll();
  await alert.getByRole('button', { name: en.error.retry }).click();
  await until(() => language(page)).toBe('zh-Hans');
  await until(() => alert.count()).toBe(0);
  await untilSaid(page, ({ view }) => view.lang === 'zh');
});

test('a language that is asked for and does not come while the page still waits for words costs nothing of the page', async () => {
  wholeOnly();
  chromiumOnly(LIMITS.again);
  const words = readdirSync('dist/assets').find((file) =>
    readFileSync(join('dist/assets', file), 'utf8').includes(en.surfaces.himmelblau.about),
  )!;
  let [send, cut] = [(): void => undefined, (): void => undefined];
  const sent = new Promise<void>((resolve) => {
    send = resolve;
  });
  const broken = new Promise<void>((resolve) => {
    cut = resolve;
  });
  const page = await openPage({
    expected: EXPECTED,
    prepare: async (blank) => {
      await blank.route('**/zh-*.js', async (route) => {
        await broken;
        await route.abort();
      });
      await blank.route(`**/assets/${words}`, async (route) => {
        await sent;
        await route.continue();
      });
    },
  });
  await button(page, LANGUAGE_TABLE.zh.name).click();
  // What waited for words in English now waits for those in Chinese.
  const come = page.waitForResponse(`**/assets/${words}`).then((response) => response.finished());
  send();
  await come;
  await drawnTwice(page);
  cut();
  await wholePage(page);
  expect(await page.getByRole('alert').count()).toBe(1);
  expect(await page.getByRole('alert').innerText()).toContain(en.error.missing);
  expect(await language(page)).toBe('en');
});

test('with nothing but the first picture the page works, and one press fetches all the rest', async () => {
  chromiumOnly(LIMITS.again);
  let down = true;
  const page = await openPage({
    expected: EXPECTED,
    prepare: (blank) =>
      blank.route('**/assets/*.js', (route) =>
        down && !/\/(index|rolldown-runtime)-|\/en-/.test(route.request().url()) ? route.abort() : route.continue(),
      ),
  });
  await until(() => page.getByRole('alert').count()).toBeGreaterThan(2);
  expect(await page.locator('.failure').count()).toBe(0);
  const before = await slider(page).inputValue();
  await slider(page).press('ArrowRight');
  await until(() => slider(page).inputValue()).not.toBe(before);
  await button(page, en.transport.restart).click();
  await until(() => page.locator('.transport-at').innerText()).toContain('0 of 60');
  down = false;
  await button(page, en.error.retry).first().click();
  await wholePage(page);
  await until(() => page.getByRole('alert').count()).toBe(0);
  await untilSaid(page, ({ view }) => view.k === 0);
  await page.locator('body[data-focus="kept"]').waitFor();
});

for (const [where, address] of Object.entries({ 'the page': '?lang=en&theme=light', 'an embed': EMBED })) {
  test(`when the old files of ${where} are gone, a reload keeps the scene; where the site has a new version, that is said at once`, async () => {
    wholeOnly();
    if (where !== 'the page') wholeOnly();
    const page = await openPage({ address, expected: EXPECTED });
    await page.locator('[data-painted="true"]').first().waitFor();
    const before = await slider(page).inputValue();
    await slider(page).press('ArrowRight');
    await until(() => slider(page).inputValue()).not.toBe(before);
    const value = await slider(page).inputValue();
    await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '' }));
    await button(page, en.explain.about(en.surfaces.mountain.name)).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('alert').waitFor();
    expect(await sheet.innerText()).toContain(en.error.missing);
    expect(await button(page, en.error.reload).count()).toBe(0);
    await button(page, en.error.retry).click();
    await button(page, en.error.reload).waitFor();
    await page.keyboard.press('Escape');
    const { pathname } = new URL(page.url());
    await page.route(
      (url) => url.pathname === pathname,
      async (route) => {
        const body = await (await route.fetch()).text();
        await route.fulfill({ contentType: 'text/html', body: body.replace(/index-[\w-]+(?=\.js)/, 'index-renewed') });
      },
    );
    await button(page, en.explain.about(en.surfaces.mountain.name)).click();
    await until(() => sheet.getByRole('alert').innerText()).toContain(en.error.renewed);
    expect(await button(page, en.error.reload).count()).toBe(1);
    await page.unrouteAll();
    await button(page, en.error.reload).click();
    await until(() => said(page).scenario.runs[0]!.params.lr).not.toBe(0.1);
    await until(() => slider(page).inputValue()).toBe(value);
    await until(() => page.getByRole('dialog').count()).toBe(0);
  });
}

declare global {
  interface Window {
    broken: boolean;
    /** The workers that the page has opened, and how much has been posted to them. */
    opened: Worker[];
    posted: number;
  }
}

test('a long run that fails is told where its progress was, and is made when asked for again', async () => {
  wholeOnly();
  const page = await openPage({
    address: '?stop=off',
    prepare: (blank) =>
      blank.addInitScript(() => {
        window.broken = true;
        const Whole = window.Worker;
        /** A worker that fails at whatever it is asked for, until it is mended. */
        window.Worker = class extends Whole {
          override postMessage(message: { type: string; id: number; request?: { kind: string } }): void {
            const fails = window.broken && message.request?.kind === 'simulate';
            const report = { kind: 'failed', reason: 'out of memory' };
            const data = { type: 'told', id: message.id, report, done: true };
            if (!fails) super.postMessage(message);
            else setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data })));
          }
        } as typeof Worker;
      }),
  });
  await openWalk(page);
  const steps = page.getByRole('textbox', { name: en.scene.steps });
  const at = page.locator('.transport-at');
  const alert = page.getByRole('alert');
  await steps.fill('100000');
  await page.keyboard.press('Enter');
  await alert.waitFor();
  expect(await alert.innerText()).toContain(en.error.uncomputed);
  expect(await page.getByRole('progressbar').count()).toBe(0);
  expect(await at.innerText()).toContain('of 60');
  await button(page, en.progress.cancel).click();
  await until(() => alert.count()).toBe(0);
  await until(() => steps.inputValue()).toBe('60');
  await steps.fill('100000');
  await page.keyboard.press('Enter');
  await alert.waitFor();
  await page.evaluate(() => {
    window.broken = false;
  });
  await alert.getByRole('button', { name: en.error.retry }).click();
  await until(() => at.innerText()).toContain('100,000');
  expect(await alert.count()).toBe(0);
});

/** As src/workers/host.ts counts: of a worker that has been heard of, signs of life are missed after the fourth pulse. */
const PULSE = 5000;
const MISSED = 4;

/** Where the playback is, for work that the page does a few milliseconds at a time. */
const worked = (page: Page) => expect.poll(() => page.locator('.transport-at').innerText(), { timeout: 60_000 });

test('when a worker is killed in the middle of a long run, of which the page is not told, the page does that work and all later', async () => {
  wholeOnly();
  const page = await openPage({
    address: '?lang=en&surface=logistic-regression&steps=100000&stop=off&run=adam',
    untilComplete: false,
    prepare: async (blank) => {
      await blank.clock.install();
      await blank.addInitScript(() => {
        window.opened = [];
        window.posted = 0;
        const Whole = window.Worker;
        window.Worker = class extends Whole {
          constructor(...given: ConstructorParameters<typeof Whole>) {
            super(...given);
            window.opened.push(this);
          }
          override postMessage(message: unknown): void {
            window.posted++;
            super.postMessage(message);
          }
        };
      });
    },
  });
  const bar = page.locator('.transport-progress progress');
  // In one go with the first sight of its progress, lest it ends between the two.
  await page.waitForFunction(() => {
    if (!document.querySelector('.transport-progress progress')) return false;
    for (const worker of window.opened) worker.terminate();
    return true;
  });
  const share = await bar.getAttribute('value');
  expect(Number(share)).toBeLessThan(1);
  await page.clock.fastForward(PULSE);
  expect(await bar.getAttribute('value'), 'the worker is dead, and nobody knows').toBe(share);
  // The clock runs beside, so that there may be a pulse more.
  for (let pulse = 1; pulse < MISSED; pulse++) await page.clock.fastForward(PULSE);
  await worked(page).toContain('of 100,000');
  await until(() => bar.count()).toBe(0);
  await complete(page);
  const asked = () => page.evaluate(() => ({ workers: window.opened.length, messages: window.posted }));
  const before = await asked();
  expect(before.workers).toBe(1);

  await openWalk(page);
  await page.getByRole('textbox', { name: en.scene.steps }).fill('99000');
  await page.keyboard.press('Enter');
  await bar.waitFor();
  await worked(page).toContain('of 99,000');
  await until(() => bar.count()).toBe(0);
  await complete(page);
  // Neither has the dead one been asked for anything, nor another been opened.
  expect(await asked()).toEqual(before);
});
