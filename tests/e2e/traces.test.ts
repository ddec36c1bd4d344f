import type { FrameLocator, Page, Request } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { comparison as compareWords } from '../../src/locales/compare/en';
import { en } from '../../src/locales/en';
import { share as words } from '../../src/locales/share/en';
import { zh } from '../../src/locales/zh';
import { LANGUAGE_TABLE } from '../../src/scenario/languages';
import { drawnTwice, until, untilSaid, wholePage } from '../support/app';
import { figures, snippet } from '../support/embeds';
import { openPage } from '../support/page';
import { choose, dialog, share } from '../support/share';
import { wholeOnly } from '../support/whole';

const DESKTOP = { width: 1366, height: 768 };

/** Runs in every frame: says aloud whatever could send, or keep, without a request that the tests would see. */
function sayWhatIsUsed(): void {
  const used = (what: string): void => console.error(`used: ${what}`);
  for (const name of ['WebSocket', 'WebTransport', 'EventSource', 'XMLHttpRequest', 'RTCPeerConnection'] as const)
    Object.defineProperty(window, name, {
      get: () => {
        used(name);
      },
    });
  Navigator.prototype.sendBeacon = () => {
    used('sendBeacon');
    return true;
  };
  Object.defineProperty(Document.prototype, 'cookie', {
    get: () => {
      used('cookie');
      return '';
    },
    set: () => used('cookie'),
  });
  IDBFactory.prototype.open = () => {
    used('indexedDB');
    throw new Error('used');
  };
}

/** Whether a request asks for a file of the site, and carries nothing along; a page alone has an address of its own. */
function isForFile(request: Request): boolean {
  const url = request.url();
  const { protocol, search } = new URL(url);
  if (protocol === 'data:' || protocol === 'blob:') return true;
  const bare = request.isNavigationRequest() ? url.slice(0, url.length - search.length) : url;
  const path = bare.startsWith(inject('site')) ? bare.slice(inject('site').length) : '/';
  return /^(|favicon\.svg|assets\/[\w.-]+)$/.test(path) && request.method() === 'GET' && !request.postData();
}

const HOST = 'host.html';

/**
 * Opens the site, or a page of the same origin with a frame of it, and gathers the requests of the whole browser
 * profile that are for no file.
 */
async function openWatched(frame?: string): Promise<{ page: Page; unusual: string[] }> {
  const unusual: string[] = [];
  const page = await openPage({
    ...(frame && { address: HOST, untilComplete: false }),
    viewport: DESKTOP,
    prepare: async (blank) => {
      blank.context().on('request', (request) => {
        if (!isForFile(request)) unusual.push(`${request.method()} ${request.url()}`);
      });
      await blank.route(`**/${HOST}`, (route) => route.fulfill({ contentType: 'text/html', body: frame ?? '' }));
      await blank.addInitScript(sayWhatIsUsed);
    },
  });
  return { page, unusual };
}

/** What the browser has kept by now for the origin of the site. */
const kept = async (page: Page): Promise<unknown> => ({
  cookies: await page.context().cookies(),
  ...(await page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: await navigator.serviceWorker.getRegistrations(),
  }))),
});
const nothing = { cookies: [], local: [], session: [], databases: [], caches: [], workers: [] };

/** Looks about in the dialog, from its link to its files. */
async function shareAll(place: Page | FrameLocator): Promise<void> {
  await share(place, 'link');
  await dialog(place).getByRole('button', { name: words.copy }).click();
  await choose(place, words.task.embed);
  await dialog(place).locator('.share-preview iframe').scrollIntoViewIfNeeded();
  await dialog(place)
    .frameLocator('.share-preview iframe')
    .locator('html[data-figure="complete"]')
    .waitFor({ state: 'attached' });
  await choose(place, words.task.export);
  await dialog(place).locator('.share-picture').waitFor();
}

test('a page that is used all over tells nobody, and keeps the reader’s language and theme alone', async () => {
  wholeOnly();
  const { page, unusual } = await openWatched();
  await wholePage(page);
  expect(await kept(page)).toEqual(nothing);
  await page.getByText(en.views.compare, { exact: true }).click();
  await page.getByRole('button', { name: compareWords.row.open }).click();
  await page.getByRole('button', { name: en.transport.back }).click();
  await shareAll(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: en.app.themeDark }).click();
  await page.getByRole('button', { name: LANGUAGE_TABLE.zh.name }).click();
  await page.getByRole('button', { name: zh.app.themeLight }).waitFor();
  await untilSaid(page, ({ view }) => view.lang === 'zh' && view.theme === 'dark' && view.view === 'compare');
  const chosen = JSON.stringify({ version: 1, lang: 'zh', theme: 'dark' });
  // What keeps a choice is fetched with the first one.
  await until(() => kept(page)).toEqual({ ...nothing, local: [['fall-line', chosen]] });
  expect(unusual).toEqual([]);
});

test('an embed tells nobody but the page around it, and keeps nothing at all', async () => {
  wholeOnly();
  // Of the same origin, since a browser lets a stranger's frame keep nothing in the first place.
  const frame = snippet('iframe', 'show=header,map,share,language,theme', { width: 900, height: 700 });
  const { page, unusual } = await openWatched(frame);
  const [figure] = await figures(page);
  await shareAll(page.frameLocator('iframe').first());
  await page.keyboard.press('Escape');
  await figure!.getByRole('button', { name: en.app.themeDark }).click();
  await figure!.getByRole('button', { name: LANGUAGE_TABLE.zh.name }).click();
  await figure!.getByRole('button', { name: zh.app.themeLight }).waitFor();
  await drawnTwice(figure!);
  await drawnTwice(page);
  expect(await kept(page)).toEqual(nothing);
  expect(unusual).toEqual([`GET ${inject('site')}${HOST}`]);
});
