import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { encode, type Scenario, simulate, type Trajectory } from '../../src';
import { endOf } from '../../src/core/ends';
import type { EmbedState } from '../../src/embed/protocol';
import { share as words } from '../../src/locales/share/en';
import { snippets, type Way } from '../../src/ui/share/snippets';
import { bundle } from '../support/bundle';
import { figures } from '../support/embeds';
import { serveHost } from '../support/host';
import { portion } from '../support/long';
import { openPage } from '../support/page';
import { choose, dialog, share } from '../support/share';
import { wholeOnly } from '../support/whole';
import { scenario, view } from '../unit/scenario/scenarios';

const COUNT = portion(1000);
const MINUTES = 300_000;
const WAYS: readonly Way[] = ['iframe', 'reveal', 'markdown', 'myst', 'element'];

/** What a browser that has never seen the reader's files can open. */
const anywhere = scenario
  .filter(
    ({ surface, data, runs }) =>
      !('content' in surface.params) && !('content' in (data?.params ?? {})) && !runs.some(({ content }) => content),
  )
  .map((given): Scenario => ({ ...given, steps: Math.min(given.steps, 200) }));

const columnsOf = ({ x, y, loss, gradNorm, evals, lr }: Trajectory) => [x, y, loss, gradNorm, evals, lr];

/** A fingerprint of every bit of every column; what is not a number has no bits of its own in JavaScript. */
function digest(trajectories: readonly Trajectory[]): string {
  const hash = createHash('sha256');
  for (const trajectory of trajectories)
    for (const column of columnsOf(trajectory))
      hash.update(column.map((value) => (Number.isNaN(value) ? Number.NaN : value)));
  return hash.digest('hex');
}

declare global {
  interface Window {
    library: typeof import('../../src');
    /** What each frame says of itself, the last of it. */
    states: Map<unknown, EmbedState>;
  }
}

/** Runs in the page: the addresses in snippets, read as their readers do, and the digests of what they simulate to. */
async function inBrowser(given: readonly (readonly [way: Way, code: string])[]): Promise<string[]> {
  const { decode: read, simulate: run } = window.library;
  const addressIn = ([way, code]: readonly [Way, string]): string => {
    const { body } = new DOMParser().parseFromString(code, 'text/html');
    const frame = body.querySelector('iframe');
    if (way === 'iframe') return frame!.getAttribute('src')!;
    if (way === 'reveal') return frame!.getAttribute('data-src')!;
    if (way === 'markdown') return /\]\((\S+)\)$/.exec(code)![1]!;
    if (way === 'myst') return /\} (\S+)/.exec(code)![1]!;
    const pairs = [...body.querySelector('fall-line')!.attributes].flatMap(({ name, value }) =>
      name === 'title'
        ? []
        : (name === 'run' ? value.split('; ') : [value]).map((one) => `${name}=${encodeURIComponent(one)}`),
    );
    return `?${pairs.join('&')}`;
  };
  const digests: string[] = [];
  for (const one of given) {
    const { scenario: found, problems } = read(addressIn(one));
    const columns = run(found)
      .flatMap(({ x, y, loss, gradNorm, evals, lr }) => [x, y, loss, gradNorm, evals, lr])
      .map((column) => column.map((value) => (Number.isNaN(value) ? Number.NaN : value)));
    const bytes = await new Blob(columns as BlobPart[]).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
    digests.push(problems.length > 0 ? JSON.stringify(problems) : hex);
  }
  return digests;
}

test('the addresses in snippets of random scenarios make the same trajectories in a browser, bit by bit', {
  timeout: MINUTES,
}, async () => {
  wholeOnly();
  const modules: Readonly<Record<string, string>> = {
    '/library.js': await bundle('src/index.ts'),
    '/use.js': "import * as library from './library.js'; window.library = library;",
  };
  const page = await openPage({ host: await serveHost('<p>A course</p>', undefined, (path) => modules[path]) });
  await page.addScriptTag({ type: 'module', url: './use.js' });
  const given = fc.sample(fc.tuple(anywhere, view), { numRuns: COUNT, seed: 11 });
  const codes = given.map(([scene, shown], i): readonly [Way, string] => {
    const way = WAYS[i % WAYS.length]!;
    const address = encode(scene, { ...shown, ui: 'embed' });
    const site = 'https://example.org/fall-line/';
    return [way, snippets[way]({ site, address, full: '?', title: 'A figure', width: 640, height: 460 })];
  });
  const expected = given.map(([scene]) => digest(simulate(scene)));
  expect(await page.evaluate(inBrowser, codes)).toEqual(expected);
  expect(new Set(expected).size).toBeGreaterThan(0.99 * COUNT);
});

/** Runs in the host: asks every frame that says hello what it shows. */
function askAll(): void {
  window.states = new Map();
  window.addEventListener('message', ({ source, data }: MessageEvent) => {
    if (data?.type !== 'fall-line:hello') return;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => event.data.type === 'state' && window.states.set(source, event.data.state);
    (source as Window).postMessage({ type: 'fall-line:connect', version: 1 }, '*', [port2]);
    port1.postMessage({ type: 'getState' });
  });
}

const codeFor = async (page: Page, way: Way): Promise<string> => {
  await choose(page, words.embed.ways[way]);
  return dialog(page).getByRole('textbox', { name: words.embed.ways[way] }).inputValue();
};

test('what the dialog writes, pasted into another page, ends where the scene ended, to the last digit', {
  timeout: MINUTES,
}, async () => {
  wholeOnly();
  for (const given of fc.sample(anywhere, { numRuns: portion(5), seed: 6 })) {
    const source = await openPage({ address: encode(given, { lang: 'en' }) });
    await share(source, 'embed');
    const codes = [await codeFor(source, 'iframe'), await codeFor(source, 'element')];
    await source.close();
    const page = await openPage({
      host: await serveHost(codes.join('')),
      viewport: { width: 1000, height: 1800 },
      prepare: (blank) => blank.addInitScript(askAll),
    });
    await figures(page, codes.length);
    await page.waitForFunction(
      (count) => window.states.size === count && [...window.states.values()].every(({ computing }) => !computing),
      codes.length,
    );
    for (const { routes } of await page.evaluate(() => [...window.states.values()]))
      expect(routes).toEqual(
        simulate(given).map(({ length, x, y, loss, outcome }, place) => {
          const { optimizer, params, batch, schedule } = given.runs[place]!;
          return {
            optimizer,
            lr: params.lr ?? 0,
            params,
            batch,
            ...(schedule && { schedule: schedule.id }),
            steps: length - 1,
            x: x[length - 1],
            y: y[length - 1],
            loss: loss[length - 1],
            outcome: outcome.kind,
            end: endOf(outcome),
          };
        }),
      );
    await page.close();
  }
});
