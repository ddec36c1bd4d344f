import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Dialog, Page, Request } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { FACES } from '../../src/scenario/view';
import { drawnTwice, painted } from '../support/app';
import { LONG } from '../support/long';
import { openPage } from '../support/page';

declare global {
  interface Window {
    /** What a script that came out of an address would set. */
    ran?: unknown;
  }
}

const ELSEWHERE = 'elsewhere.example';
const HOSTILE = [
  `https://${ELSEWHERE}`,
  `https://${ELSEWHERE}/x.js`,
  `//${ELSEWHERE}/x.js`,
  `../../${ELSEWHERE}.js`,
  'javascript:globalThis.ran=1,alert(1)',
  'data:text/javascript,globalThis.ran=1',
  `<script>ran=1</script><iframe src=javascript:parent.ran=1></iframe><meta http-equiv=refresh content=0;//${ELSEWHERE}>`,
  `"'><img src=//${ELSEWHERE} onerror=ran=1><base href=//${ELSEWHERE}>\${globalThis.ran=1}`,
];

/** Keys of the grammar, and some that other programs would follow. */
const KEYS = [
  ...['v', 'surface', 'f', 'data', 'start', 'steps', 'stop', 'noise', 'seed', 'domain', 'view', 'clock', 'k', 'lang'],
  ...['theme', 'show', 'hide', 'lock', 'parent', 'fit', 'title', 'src', 'url', 'href', 'next', 'script', '__proto__'],
];

/** An address whose every key holds the same, as it is written and where it names parts of a run. */
const everywhere = (value: string): string => {
  const given = encodeURIComponent(value);
  const run = `gd,lr:${given},batch:${given},schedule:${given},${given}:1`;
  return `&${KEYS.map((key) => `${key}=${given}`).join('&')}&run=${given}&run=${run}&${given}=${given}#${given}`;
};

/** Where a text may stand beside a choice that can be made, and asks for files of its own. */
const beside: Readonly<Record<string, (value: string) => string>> = {
  'a formula, side by side': (value) => `&surface=formula&view=compare&f=${encodeURIComponent(value)}`,
  'a reader’s own data': (value) => {
    const given = encodeURIComponent(value);
    return `&surface=linear-regression,scale:${given}&data=own,content:${given}&run=adam,schedule:cosine,tMax:${given}`;
  },
};

/** Everything by which a page could have followed what its address holds. */
interface Trace {
  /** Where it went, and what it asked for beside the files of the site. */
  readonly asked: readonly string[];
  readonly dialogs: readonly string[];
  readonly made: unknown;
}

const MINUTES = 300_000;

const isFile = (url: string): boolean =>
  url.startsWith(inject('site')) &&
  existsSync(join('dist', new URL(url).pathname.slice(new URL(inject('site')).pathname.length)));

/** Opens an address and tells what came of it, once all of the page is there. */
async function visit(page: Page, address: string): Promise<Trace> {
  const asked = new Set<string>();
  const dialogs: string[] = [];
  const onRequest = (request: Request): void => {
    const { origin, pathname } = new URL(request.url());
    if (request.isNavigationRequest()) asked.add(`page ${origin}${pathname}`);
    else if (!isFile(request.url()) && !request.url().startsWith(`blob:${origin}`)) asked.add(request.url());
  };
  const onDialog = (dialog: Dialog): void => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  };
  page.on('request', onRequest);
  page.on('dialog', onDialog);
  await page.goto(inject('site') + address);
  await page.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
  await page.locator('.print-sheet').waitFor({ state: 'attached' });
  await painted(page);
  await drawnTwice(page);
  const made = await page.evaluate(() => ({
    ran: window.ran,
    at: window.location.origin + window.location.pathname,
    scripts: [...document.scripts].map(({ src, text }) => src || text),
    strange: document.querySelectorAll('base, embed, object, iframe, meta[http-equiv="refresh"]').length,
    leads: [...document.querySelectorAll('[href], [src]')]
      .map((element) => new URL(element.getAttribute('href') ?? element.getAttribute('src')!, document.baseURI))
      .filter(({ protocol, origin }) => protocol !== 'data:' && origin !== window.location.origin)
      .map(({ href }) => href),
  }));
  page.off('request', onRequest);
  page.off('dialog', onDialog);
  return { asked: [...asked], dialogs, made };
}

/** @param turn which of the values are tried, outside the long run: every fourth, from another one in every test */
async function expectTheSame(usual: string, addressWith: (value: string) => string, turn: number): Promise<void> {
  const page = await openPage({ host: 'about:blank' });
  const trace = await visit(page, usual);
  expect(trace).toMatchObject({ asked: [`page ${inject('site')}`], dialogs: [], made: { strange: 0, leads: [] } });
  for (const value of HOSTILE.filter((_, i) => LONG || i % 4 === turn % 4))
    expect(await visit(page, addressWith(value)), value).toEqual(trace);
  expect(page.context().pages()).toHaveLength(1);
}

for (const [turn, ui] of FACES.entries())
  test(
    `no key of an address makes ui=${ui} fetch, go or run anything that it would not by itself`,
    { timeout: MINUTES },
    () => expectTheSame(`?ui=${ui}&nonsense=1`, (value) => `?ui=${ui}${everywhere(value)}`, turn),
  );

for (const [turn, [what, addressWith]] of Object.entries(beside).entries())
  test(`nor does what stands beside a choice that can be made: ${what}`, { timeout: MINUTES }, () =>
    expectTheSame(`?${addressWith('nonsense')}`, (value) => `?${addressWith(value)}`, FACES.length + turn),
  );
