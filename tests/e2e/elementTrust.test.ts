import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { share as words } from '../../src/locales/share/en';
import { drawnTwice, until } from '../support/app';
import { bundle } from '../support/bundle';
import { serveHost } from '../support/host';
import { openPage } from '../support/page';
import { choose, dialog, share } from '../support/share';
import { wholeOnly } from '../support/whole';

const site = (): string => inject('site');

/** The address of the frame of the page's element. */
const framed = (page: Page): Promise<string | undefined> =>
  page.locator('fall-line').evaluate((element) => element.shadowRoot?.querySelector('iframe')?.src);

const FIGURE = '<fall-line surface="bowl"></fall-line>';

test('the script frames the site that it is from, as a module too, and whatever the page calls its elements', async () => {
  const ways = [
    `<script src="${site()}fall-line.js" type="module"></script>${FIGURE}`,
    `<script type="module">import '${site()}fall-line.js';</script>${FIGURE}`,
    `<img name="currentScript" alt=""><script src="${site()}fall-line.js"></script>${FIGURE}`,
    `<form name="currentScript"></form>${FIGURE}<script src="${site()}fall-line.js?v=3" async></script>`,
  ];
  for (const body of ways) {
    const page = await openPage({ host: await serveHost(body) });
    await until(() => framed(page)).toMatch(new RegExp(`^${site()}\\?`));
    await page.close();
  }
});

test('where it can’t tell the site that it is from, it says so, and frames nothing', async () => {
  const script = readFileSync('dist/fall-line.js', 'utf8');
  const host = await serveHost(`<script src="app.js"></script>${FIGURE}`, undefined, (path) =>
    path === '/app.js' ? script : undefined,
  );
  const errors: string[] = [];
  const page = await openPage({
    host,
    expected: /does not know where it is from/,
    prepare: (blank) => void blank.on('pageerror', ({ message }) => errors.push(message)),
  });
  await until(() => errors.join()).toContain('defineFallLine(address)');
  expect(await page.evaluate(() => customElements.get('fall-line'))).toBe(undefined);
});

test('what the dialog writes is held to the script as it is by its hash, in a page of another site', async () => {
  wholeOnly();
  const from = await openPage({ address: '?lang=en&surface=bowl&run=gd,lr:0.5' });
  await share(from, 'embed');
  await choose(from, words.embed.ways.element);
  const code = await dialog(from).getByRole('textbox', { name: words.embed.ways.element }).inputValue();
  const [, file, algorithm, hash] = /src="[^"]*\/(fall-line-[0-9a-f]+\.js)" integrity="(sha384)-([^"]+)"/.exec(code)!;
  const script = readFileSync(`dist/${file}`);
  expect(createHash(algorithm!).update(script).digest('base64')).toBe(hash);
  expect(script.equals(readFileSync('dist/fall-line.js'))).toBe(true);

  const page = await openPage({ host: await serveHost(code) });
  await until(() => framed(page)).toMatch(new RegExp(`^${site()}\\?`));
  const changed = await openPage({
    host: await serveHost(code),
    prepare: (blank) =>
      blank.route(`**/${file}`, (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          headers: { 'Access-Control-Allow-Origin': '*' },
          body: `${script}//`,
        }),
      ),
    expected: /integrity/,
  });
  await drawnTwice(changed);
  expect(await changed.evaluate(() => customElements.get('fall-line'))).toBe(undefined);
});

test('the element speaks to a figure that is sandboxed, and in a page that is, where no origin tells one page from another', async () => {
  wholeOnly();
  const script = `<script src="${site()}fall-line.js"></script>`;
  const sandboxed = (tokens: string): string =>
    `${script}<fall-line sandbox="${tokens}" surface="bowl" run="gd,lr:0.5"></fall-line>`;
  const within = `${script}${FIGURE}`.replaceAll('"', '&quot;');
  const bodies = [
    sandboxed('allow-scripts'),
    sandboxed('allow-scripts allow-same-origin'),
    `<iframe sandbox="allow-scripts" width="640" height="480" title="A unit" srcdoc="${within}"></iframe>`,
  ];
  for (const [place, body] of bodies.entries()) {
    const page = await openPage({ host: await serveHost(body) });
    const holder = place === 2 ? page.frameLocator('iframe') : page;
    const time = await holder
      .locator('fall-line')
      .evaluate(async (figure) => (await (figure as HTMLElementTagNameMap['fall-line']).seek(2)).time);
    expect(time, body).toBe(2);
    await page.close();
  }
});

/** A page that takes the figure's place in its frame: it greets, and says through its port what it is asked to say. */
const IMPOSTOR = `<!doctype html><script>
  addEventListener('message', ({ data, ports: [port] }) => {
    if (port) {
      document.documentElement.dataset.port = 'had';
      window.port = port;
      port.postMessage(null);
      port.postMessage({ type: 'ready', version: 1 });
    }
  });
  parent.postMessage(null, '*');
  parent.postMessage({ type: 'fall-line:hello', version: 1 }, '*');
  parent.postMessage('greeted', '*');
</script>`;

test('whatever sits in its frame gets a height that a figure may have, and nothing that is no message breaks the page', async () => {
  wholeOnly();
  const files: Readonly<Record<string, string>> = {
    '/element.js': await bundle('src/embed/element.ts'),
    '/use.js': "import { defineFallLine } from './element.js'; defineFallLine('./figure/');",
    '/figure/index.html': IMPOSTOR,
  };
  const page = await openPage({
    host: await serveHost(`${FIGURE}<script type="module" src="use.js"></script>`, undefined, (path) => files[path]),
  });
  const frame = () => page.frames()[1]!;
  await until(() => page.frames().length).toBe(2);
  await frame().locator('html[data-port]').waitFor({ state: 'attached' });
  const heightAfter = async (...heights: readonly unknown[]): Promise<string> => {
    await frame().evaluate((said) => {
      const { port } = window as unknown as { port: MessagePort };
      for (const height of said) port.postMessage({ type: 'resize', height });
    }, heights);
    await drawnTwice(frame());
    await drawnTwice(page);
    return page.locator('fall-line').evaluate((element) => element.shadowRoot!.querySelector('iframe')!.height);
  };
  expect(await heightAfter(700.2)).toBe('701');
  expect(await heightAfter(1e9, -5, 0, Number.NaN, Number.POSITIVE_INFINITY, '100%', null, {})).toBe('701');
  expect(await heightAfter(640)).toBe('640');
});

test('a page of another site to which a figure’s frame has gone is neither spoken to nor heard', async () => {
  wholeOnly();
  const elsewhere = await serveHost(undefined, undefined, (path) => (path === '/index.html' ? IMPOSTOR : undefined));
  const modules: Readonly<Record<string, string>> = {
    '/client.js': await bundle('src/embed/client.ts'),
    '/use.js': `import { createClient } from './client.js';
      const frame = document.querySelector('iframe');
      window.told = [];
      addEventListener('message', ({ data }) => { if (data === 'greeted') frame.dataset.greeted = 'yes'; });
      window.client = createClient(frame, ({ type }) => window.told.push(type));`,
  };
  const body = `<iframe src="${site()}?ui=embed&amp;surface=bowl" width="640" height="460" title="A bowl"></iframe>
    <script type="module" src="use.js"></script>`;
  const page = await openPage({
    host: await serveHost(body, undefined, (path) => modules[path]),
    prepare: (blank) =>
      blank.route(`${elsewhere}**`, (route) => route.fulfill({ contentType: 'text/html', body: IMPOSTOR })),
    expected: new RegExp(`foreign: ${elsewhere}`),
  });
  const told = (): Promise<string[]> => page.evaluate(() => (window as unknown as { told: string[] }).told);
  await until(told).toContain('ready');
  await page.evaluate((address) => {
    document.querySelector('iframe')!.contentWindow!.location.href = address;
  }, elsewhere);
  await page.locator('iframe[data-greeted]').waitFor();
  const impostor = page.frames().find((frame) => frame.url() === elsewhere)!;
  await drawnTwice(impostor);
  await drawnTwice(page);
  expect(await impostor.evaluate(() => document.documentElement.dataset.port)).toBe(undefined);
  expect((await told()).filter((type) => type === 'ready')).toEqual(['ready']);
});
