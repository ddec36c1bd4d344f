import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { en, zh } from '../../src/locales/whole';
import { LANGUAGE_TABLE } from '../../src/scenario/languages';
import { SURFACES } from '../../src/surfaces/ids';
import {
  card,
  drawnTwice,
  fingerprint,
  openWalk,
  routes,
  sentence,
  surfaceButton,
  until,
  untilSaid,
  wholePage,
} from '../support/app';
import { LONG } from '../support/long';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

const DESKTOP = { width: 1440, height: 900 };
const theme = (page: Page): Promise<string | null> => page.locator('html').getAttribute('data-theme');
const language = (page: Page): Promise<string | null> => page.locator('html').getAttribute('lang');

test('the page works where storage is refused', async () => {
  const page = await openPage({
    prepare: (blank) =>
      blank.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        }
      }),
  });
  await page.getByRole('button', { name: en.app.themeDark }).click();
  await until(() => theme(page)).toBe('dark');
  await page.getByRole('button', { name: LANGUAGE_TABLE.zh.name }).click();
  await until(() => language(page)).toBe('zh-Hans');
  await untilSaid(page, ({ view }) => view.theme === 'dark' && view.lang === 'zh');
});

const stored = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('fall-line'));
const look = async (page: Page): Promise<unknown[]> => [await language(page), await theme(page)];

/** Loads the page that is open again, with something in its storage, at this address. */
async function load(page: Page, text: string, address = ''): Promise<void> {
  await page.evaluate((given) => localStorage.setItem('fall-line', given), text);
  await page.goto('about:blank');
  await page.goto(inject('site') + address);
  await page.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
}

test('what the reader chose is remembered, an address has the last word, and broken storage is no hindrance', async () => {
  wholeOnly();
  const page = await openPage();
  const chosen = JSON.stringify({ version: 1, lang: 'zh', theme: 'dark' });
  await load(page, chosen);
  expect(await look(page)).toEqual(['zh-Hans', 'dark']);
  await page.getByRole('button', { name: zh.app.themeLight }).click();
  await until(async () => JSON.parse((await stored(page))!)).toEqual({ version: 1, lang: 'zh', theme: 'light' });
  await load(page, chosen, '?lang=en&theme=light');
  expect(await look(page)).toEqual(['en', 'light']);
  for (const broken of [
    '{"version":1,"lang"',
    '{"version":1,"lang":"__proto__","theme":7}',
    ...(LONG ? ['null', '[]'] : []),
  ]) {
    await load(page, broken);
    expect(await look(page), broken).toEqual(['en', 'light']);
    await page.getByRole('button', { name: en.app.themeDark }).click();
    await until(async () => JSON.parse((await stored(page))!)?.theme).toBe('dark');
  }
  const later = JSON.stringify({ version: 2, lang: ['zh', 'en'], theme: 'sepia', routes: { kept: true } });
  await load(page, later);
  expect(await sentence(page, 0)).toBe(en.outcomes.places.hut.reached);
  await page.getByRole('button', { name: en.app.themeDark }).click();
  await until(() => theme(page)).toBe('dark');
  await page.getByRole('button', { name: LANGUAGE_TABLE.zh.name }).click();
  await until(() => language(page)).toBe('zh-Hans');
  await untilSaid(page, ({ view }) => view.lang === 'zh');
  expect(await stored(page), 'what a later version stored is neither used nor touched').toBe(later);
});

test('while the words for the rest of the catalogue are still on their way, nothing that lacks them is shown', async () => {
  wholeOnly();
  const words = readdirSync('dist/assets').find((file) =>
    readFileSync(join('dist/assets', file), 'utf8').includes(en.surfaces.himmelblau.about),
  )!;
  let send = (): void => undefined;
  const sent = new Promise<void>((resolve) => {
    send = resolve;
  });
  const page = await openPage({
    prepare: async (blank) => {
      await blank.route(`**/assets/${words}`, async (route) => {
        await sent;
        await route.continue();
      });
    },
    untilComplete: false,
  });
  await page.waitForResponse(/assets\/surfaces-/).then((response) => response.finished());
  await drawnTwice(page);
  await page.getByRole('button', { name: en.app.themeDark }).click();
  await until(() => theme(page)).toBe('dark');
  await surfaceButton(page).click();
  await page.getByRole('dialog').getByText(en.error.coming).waitFor();
  send();
  // And the reader's own table.
  await until(() => page.locator('.tile').count()).toBe(SURFACES.length + 1);
});

test('the theme follows the system until the reader chooses one', async () => {
  wholeOnly();
  const page = await openPage({ colorScheme: 'light' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await until(() => theme(page)).toBe('dark');
  await page.getByRole('button', { name: en.app.themeLight }).click();
  await until(() => theme(page)).toBe('light');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await untilSaid(page, ({ view }) => view.theme === 'light');
  expect(await theme(page)).toBe('light');
});

/** Ways in which a page is refused its worker: at once, or after it seemed to be granted. */
const REFUSALS = {
  'at once': () => {
    window.Worker = class {
      constructor() {
        throw new DOMException('refused', 'SecurityError');
      }
    } as unknown as typeof Worker;
  },
  later: () => {
    window.Worker = class extends EventTarget {
      onerror: ((event: Event) => void) | undefined;
      constructor() {
        super();
        setTimeout(() => this.onerror?.(new Event('error')));
      }
      postMessage(): void {}
      terminate(): void {}
    } as unknown as typeof Worker;
  },
};

test('where a worker is refused the tracks are painted the same and long runs end all the same', async () => {
  wholeOnly();
  const usual = await openPage({ viewport: DESKTOP });
  await wholePage(usual);
  const paint = await fingerprint(card(usual, 0).locator('.rate-paint'));
  // Outside the long run in one of the ways: the component tests hold what is computed in both.
  for (const [when, refuse] of Object.entries(REFUSALS).filter(([when]) => LONG || when === 'later')) {
    const page = await openPage({ viewport: DESKTOP, prepare: (blank) => blank.addInitScript(refuse) });
    await wholePage(page);
    await until(() => fingerprint(card(page, 0).locator('.rate-paint'))).toBe(paint);
    await openWalk(page);
    await page.getByRole('textbox', { name: en.scene.steps }).fill('90000');
    await page.keyboard.press('Enter');
    await card(page, 2).getByRole('textbox').fill('0.00001');
    await page.keyboard.press('Enter');
    await until(() => page.locator('.transport-at').innerText()).toContain('90,000');
    expect(await page.getByRole('progressbar').count(), when).toBe(0);
  }
});

declare global {
  interface Window {
    mend(): void;
  }
}

/** The drawing methods of a canvas that fail once they are broken, until they are mended. */
const breakDrawing = (page: Page, method: 'drawImage' | 'stroke'): Promise<void> =>
  page.evaluate((name) => {
    const kinds = [CanvasRenderingContext2D.prototype, OffscreenCanvasRenderingContext2D.prototype];
    const whole = kinds.map((kind) => kind[name]);
    const broken = (): never => {
      throw new Error('out of ink');
    };
    for (const kind of kinds) kind[name] = broken;
    window.mend = () => {
      for (const [i, kind] of kinds.entries()) kind[name] = whole[i] as typeof broken;
    };
  }, method);

const ways: Record<string, ['drawImage' | 'stroke', (page: Page) => Locator]> = {
  'the ground': ['drawImage', (page) => page.getByRole('button', { name: en.onMap.zoomIn })],
  'the routes': ['stroke', (page) => page.getByRole('button', { name: en.transport.back })],
};

test('when drawing the ground or the routes fails, the page says so and the way back keeps the scene', async () => {
  wholeOnly();
  const page = await openPage({
    viewport: DESKTOP,
    // The browser's own account of the error is expected here.
    prepare: (blank) => blank.addInitScript(() => Object.assign(console, { error: () => undefined })),
  });
  await wholePage(page);
  await card(page, 0).getByRole('textbox').fill('0.2');
  await page.keyboard.press('Enter');
  await untilSaid(page, ({ scenario }) => scenario.runs[0]?.params.lr === 0.2);
  const before = await sentence(page, 0);
  for (const [what, [method, cause]] of Object.entries(ways)) {
    await breakDrawing(page, method);
    await cause(page).click();
    const failure = page.getByRole('alert');
    await failure.getByRole('heading', { name: en.error.heading }).waitFor();
    expect(await failure.innerText(), what).toContain('out of ink');
    expect(await failure.getByRole('link', { name: en.error.fresh }).getAttribute('href')).toBe('?');
    expect(await page.locator('.map').count()).toBe(0);
    await page.evaluate(() => window.mend());
    await failure.getByRole('button', { name: en.error.retry }).click();
    await wholePage(page);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await card(page, 0).getByRole('textbox').inputValue()).toBe('0.2');
    expect(await sentence(page, 0)).toBe(before);
    await untilSaid(page, ({ view }) => (what === 'the ground' ? view.domain !== undefined : view.k === 59));
    const drawn = await fingerprint(routes(page));
    await page.getByRole('button', { name: en.transport.restart }).click();
    await until(() => fingerprint(routes(page))).not.toBe(drawn);
    await page.getByRole('slider', { name: en.transport.scrub }).press('End');
  }
});

test('when a part that the page needs at once is broken, the page says so, shows a picture and links to its scene', async () => {
  const page = await openPage({
    untilComplete: false,
    address: '?surface=bowl&ui=embed&lang=en',
    prepare: (blank) =>
      blank.route(/\/assets\/en-[^/]*\.js$/, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("half a file")' }),
      ),
  });
  const failure = page.getByRole('alert');
  await failure.waitFor();
  expect(await failure.innerText()).toMatch(/could not start.*请重新加载.*half a file/s);
  const picture = page.getByRole('img', { name: 'Three routes' });
  await until(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1440);
  expect((await picture.boundingBox())!.y, 'in sight').toBeLessThan(300);
  const links = await page.getByRole('link').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links).toEqual([page.url(), page.url()]);
});

test('when the first script does not come, the page says so by and by, shows a picture and links to its scene', async () => {
  const asked: string[] = [];
  const page = await openPage({
    untilComplete: false,
    address: '?surface=bowl&ui=embed&lang=en',
    expected: /404|CORRUPTED_CONTENT|disallowed MIME/,
    prepare: async (blank) => {
      blank.on('request', (request) => asked.push(request.url()));
      await blank.route(/\/assets\/index-[^/]*\.js$/, (route) => route.fulfill({ status: 404 }));
    },
  });
  const words = page.getByText('has not started yet');
  await words.waitFor({ state: 'attached' });
  expect(await words.isVisible(), 'at once').toBe(false);
  expect(asked.some((url) => url.endsWith('.png'))).toBe(false);
  // What CSS counts goes on at once.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await words.waitFor();
  expect(await page.locator('body').innerText()).toMatch(/load the page again.*请重新加载/s);
  const picture = page.getByRole('img', { name: 'Three routes' });
  await until(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1440);
  expect((await picture.boundingBox())!.y, 'in sight').toBeLessThan(300);
  const links = await page.getByRole('link').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links).toEqual([page.url(), page.url()]);
});
