import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { createClient } from '../../src/embed/client';
import type { ToHost } from '../../src/embed/protocol';
import { decode } from '../../src/index';
import { drawnTwice, until } from '../support/app';
import { bundle } from '../support/bundle';
import { serveHost } from '../support/host';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

const site = (): string => inject('site');
const script = (): string => `<script src="${site()}fall-line.js" async></script>`;

declare global {
  interface Window {
    heard: { readonly name: string; readonly detail: ToHost }[];
    createClient: typeof createClient;
  }
}

/** Keeps what the elements of a page tell. */
function hearAll(): void {
  window.heard = [];
  const told = ['ready', 'state', 'resize', 'started', 'changed', 'scrubbed', 'converged', 'diverged'];
  for (const name of told)
    document.addEventListener(`fall-line:${name}`, (event) =>
      window.heard.push({ name, detail: (event as CustomEvent<ToHost>).detail }),
    );
}

const frames = (page: Page): Promise<number> =>
  page.locator('fall-line').evaluate((element) => element.shadowRoot?.querySelectorAll('iframe').length ?? 0);
const names = (page: Page): Promise<string[]> => page.evaluate(() => window.heard.map(({ name }) => name));
const element = <T>(page: Page, use: (element: HTMLElementTagNameMap['fall-line']) => T) =>
  page.locator('fall-line').evaluate(use as (element: Element) => T);

test('the element makes its frame when it is less than a screen away; until then its children stand there', async () => {
  const body = `${script()}<p style="height: 5000px"></p><fall-line surface="bowl"><a href="#">A link</a></fall-line>`;
  const page = await openPage({ host: await serveHost(body), viewport: { width: 800, height: 500 } });
  await until(() => element(page, ({ shadowRoot }) => shadowRoot !== null)).toBe(true);
  const link = page.locator('fall-line > a');
  expect(await link.isVisible()).toBe(true);
  await page.evaluate(() => window.scrollTo(0, 5000 - 500 - 600));
  await drawnTwice(page);
  expect(await frames(page)).toBe(0);
  await page.evaluate(() => window.scrollTo(0, 5000 - 500 - 400));
  await until(() => frames(page)).toBe(1);
  expect(await link.isVisible()).toBe(false);
});

test('what is done with the element is told as events', async () => {
  const body = `${script()}<fall-line surface="bowl" run="gd,lr:0.001" steps="30"></fall-line>`;
  const page = await openPage({ host: await serveHost(body), prepare: (blank) => blank.addInitScript(hearAll) });
  await until(() => frames(page)).toBe(1);
  expect(await element(page, async (figure) => (await figure.play()).playing)).toBe(true);
  expect(await element(page, async (figure) => (await figure.pause()).playing)).toBe(false);
  await element(page, (figure) => figure.seek(3));
  await until(() => names(page)).toContain('scrubbed');
  await element(page, (figure) => figure.setState('?surface=bowl&run=gd,lr:0.5'));
  await until(() => names(page)).toContain('converged');
  await element(page, (figure) => figure.setState('?surface=bowl&run=gd,lr:30&steps=500'));
  await until(() => names(page)).toContain('diverged');
  for (const name of ['ready', 'state', 'resize', 'started', 'changed']) expect(await names(page)).toContain(name);
  const changed = await page.evaluate(() => window.heard.findLast(({ name }) => name === 'changed')!.detail);
  if (changed.type !== 'event') throw new Error(changed.type);
  expect(decode(changed.address!).scenario.runs[0]!.params.lr).toBe(30);
});

test('another attribute is another figure, without an entry in the history', async () => {
  wholeOnly();
  const body = `${script()}<fall-line surface="bowl" f=" x^2 + y^2 "></fall-line>`;
  const page = await openPage({ host: await serveHost(body) });
  await element(page, (figure) => figure.getState());
  const before = await page.evaluate(() => history.length);
  const { address } = await element(page, (figure) => {
    figure.setAttribute('surface', 'formula');
    figure.setAttribute('lang', 'zh');
    return figure.getState();
  });
  expect(decode(address).scenario.surface.params.f).toBe('x^2+y^2');
  expect(decode(address).view.lang).toBe('zh');
  expect(await frames(page)).toBe(1);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('a client speaks to a frame that said hello before it came, and asks a frame anew that was loaded again', async () => {
  wholeOnly();
  const body = `<iframe src="${site()}?ui=embed&amp;surface=bowl" width="640" height="460" title="A bowl"></iframe>`;
  const modules: Readonly<Record<string, string>> = {
    '/client.js': await bundle('src/embed/client.ts'),
    '/use.js': "import { createClient } from './client.js'; window.createClient = createClient;",
  };
  const page = await openPage({
    host: await serveHost(body, undefined, (path) => modules[path]),
  });
  await page.frames()[1]!.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
  await page.addScriptTag({ type: 'module', url: './use.js' });
  const ask = await page.evaluateHandle(() => {
    const frame = document.querySelector('iframe')!;
    return { frame, client: window.createClient(frame) };
  });
  expect(await ask.evaluate(async ({ client }) => (await client.seek(2)).time)).toBe(2);
  const asked = ask.evaluate(async ({ client, frame }) => {
    frame.src = frame.src.replace('bowl', 'saddle');
    await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
    return (await client.getState()).address;
  });
  expect(decode(await asked).scenario.surface.id).toBe('saddle');
  expect(
    await ask.evaluate(async ({ client }) => {
      const refused = client.setState('?surface=nowhere').catch(({ message }: Error) => message);
      const after = refused.then(() => {
        client.close();
        return client.play().catch(({ message }: Error) => message);
      });
      return [await refused, await after];
    }),
  ).toEqual(['invalid', 'closed']);
});
