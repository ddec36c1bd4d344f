import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Dialog, Page, Request } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { FACES } from '../../src/scenario/view';
import { drawnTwice, painted } from '../support/app';
import { LONG } from '../support/long';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

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

/** What a key holds: its place among the keys is told to it. */
type Given = (place: number) => string;

/** An address whose every key holds something of the kind, as it is written and where it names parts of a run. */
function everywhere(given: Given): string {
  const at = (place: number): string => encodeURIComponent(given(place));
  const run = `gd,lr:${at(1)},batch:${at(2)},schedule:${at(3)},${at(4)}:1`;
  return `&${KEYS.map((key, place) => `${key}=${at(place)}`).join('&')}&run=${at(5)}&run=${run}&${at(6)}=${at(7)}#${at(0)}`;
}

/** Where a text may stand beside a choice that can be made, and asks for files of its own. */
const beside: Readonly<Record<string, (given: Given) => string>> = {
  'a formula, side by side': (given) => `&surface=formula&view=compare&f=${encodeURIComponent(given(0))}`,
  'a reader’s own data': (given) => {
    const [a, b, c] = [0, 1, 2].map((place) => encodeURIComponent(given(place)));
    return `&surface=linear-regression,scale:${a}&data=own,content:${b}&run=adam,schedule:cosine,tMax:${c}`;
  },
};

/**
 * What the keys of an address are given one after the other: outside the long run each of them another of the hostile
 * texts, and the next one in every test; in the long run all of them the same, too, one text after the other.
 */
const attacks = (turn: number): Given[] => [
  (place) => HOSTILE[(place + 3 * turn) % HOSTILE.length]!,
  ...(LONG ? HOSTILE.map((value) => () => value) : []),
];

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

/** On a page that is open already, whatever it has been led to before. */
async function expectTheSame(page: Page, usual: string, addressWith: (given: Given) => string, turn: number) {
  const trace = await visit(page, usual);
  expect(trace).toMatchObject({ asked: [`page ${inject('site')}`], dialogs: [], made: { strange: 0, leads: [] } });
  for (const given of attacks(turn)) {
    const address = addressWith(given);
    expect(await visit(page, address), address).toEqual(trace);
  }
  expect(page.context().pages()).toHaveLength(1);
}

test('no key of an address makes the page, in any of its faces, fetch, go or run anything that it would not by itself', {
  timeout: MINUTES,
}, async () => {
  wholeOnly();
  const page = await openPage({ host: 'about:blank' });
  for (const [turn, ui] of FACES.entries())
    await expectTheSame(page, `?ui=${ui}&nonsense=1`, (given) => `?ui=${ui}${everywhere(given)}`, turn);
});

test('nor does what stands beside a choice that can be made', { timeout: MINUTES }, async () => {
  wholeOnly();
  const page = await openPage({ host: 'about:blank' });
  for (const [turn, addressWith] of Object.values(beside).entries())
    await expectTheSame(page, `?${addressWith(() => 'nonsense')}`, (given) => `?${addressWith(given)}`, turn);
});
