import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { share as words } from '../../src/locales/share/en';
import { en } from '../../src/locales/whole';
import { drawnTwice, said, sentence, until } from '../support/app';
import { expectToWork, figures } from '../support/embeds';
import { serveHost } from '../support/host';
import { openPage } from '../support/page';
import { dialog, share } from '../support/share';
import { singleFile } from '../support/singleFile';
import { snippetOf } from '../support/snippet';
import { blockOf, follow, type Hosted, host, WEB_SERVERS } from '../support/webServers';

/** A folder with another version of the site in its `dist`: every file whose name has a hash has another. */
function newerVersion(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fall-line-newer-'));
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  const assets = join(folder, 'dist/assets');
  const names = readdirSync(assets);
  const next = (name: string): string => name.replace(/(?=\.\w+$)/, 'n');
  for (const file of ['index.html', ...names.map((name) => `assets/${name}`)].filter((name) =>
    /\.(html|js|css)$/.test(name),
  )) {
    const path = join(folder, 'dist', file);
    const text = names.reduce((written, name) => written.replaceAll(name, next(name)), readFileSync(path, 'utf8'));
    writeFileSync(path, text);
  }
  for (const name of names) renameSync(join(assets, name), join(assets, next(name)));
  return folder;
}

const first = (page: Page): Promise<string> =>
  page.locator('script[src]').evaluate((script) => (script as HTMLScriptElement).src.replace(/^.*\//, ''));

const complete = (page: Page): Promise<void> =>
  page.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });

const named = (pattern: RegExp): string => {
  const found = readdirSync('dist', { recursive: true, encoding: 'utf8' }).find((name) => pattern.test(name));
  if (!found) throw new Error(`nothing like ${pattern} in dist`);
  return found;
};

/** Where all servers have to be there: one that is missing fails its tests, which are skipped elsewhere. */
const ALL = Boolean(process.env.CI);

for (const [name, { program }] of Object.entries(WEB_SERVERS))
  if (!program && !ALL) console.log(`docs/hosting.md is not followed with ${name}: it is not installed here`);

describe.each(Object.entries(WEB_SERVERS))('as docs/hosting.md has %s serve it', (name, server) => {
  let hosted: Hosted;
  const test = it.skipIf(!server.program && !ALL);
  beforeAll(async () => {
    if (!server.program) throw new Error(`${name} is not installed`);
    hosted = await host(server, blockOf(name));
    follow('bring', '.', hosted.root);
  });
  afterAll(() => hosted?.close());

  test('each file comes with the headers that the page names', async () => {
    const immutable = 'public, max-age=31536000, immutable';
    const script = named(/^assets\/index-.*\.js$/);
    const files: Readonly<Record<string, readonly [status: number, type: RegExp, cache: string]>> = {
      '': [200, /^text\/html; *charset=utf-8$/i, 'no-cache'],
      'index.html?surface=bowl': [200, /^text\/html; *charset=utf-8$/i, 'no-cache'],
      'embed.zh.html': [200, /^text\/html; *charset=utf-8$/i, 'no-cache'],
      'fall-line.js': [200, /^(text|application)\/javascript/, 'no-cache'],
      'licenses.txt': [200, /^text\/plain; *charset=utf-8$/i, 'no-cache'],
      'favicon.svg': [200, /^image\/svg\+xml/, 'no-cache'],
      [named(/^fall-line-[0-9a-f]+\.js$/)]: [200, /^(text|application)\/javascript/, immutable],
      [script]: [200, /^(text|application)\/javascript/, immutable],
      [named(/^assets\/.*\.css$/)]: [200, /^text\/css/, immutable],
      [named(/^assets\/.*\.woff2$/)]: [200, /^font\/woff2$/, immutable],
      nowhere: [404, /./, 'no-cache'],
      'assets/gone-0000000.js': [404, /./, 'no-cache'],
    };
    for (const [path, [status, type, cache]] of Object.entries(files)) {
      const { status: given, headers } = await fetch(hosted.address + path);
      expect({ path, given }).toEqual({ path, given: status });
      expect(headers.get('Content-Type') ?? '', path).toMatch(status === 404 ? /^/ : type);
      expect(headers.get('Cache-Control'), path).toBe(cache);
      expect(headers.get('Content-Security-Policy'), path).toBe('frame-ancestors *');
      expect(headers.get('X-Content-Type-Options'), path).toBe('nosniff');
      expect(headers.get('Referrer-Policy'), path).toBe('no-referrer');
      expect(headers.get('Permissions-Policy'), path).toMatch(/^accelerometer=\(\), camera=\(\), .*usb=\(\)$/);
      expect(headers.get('Strict-Transport-Security'), path).toBe('max-age=63072000');
      expect(headers.get('Access-Control-Allow-Origin'), path).toBe('*');
    }
    const { headers } = await fetch(hosted.address + script);
    expect(headers.get('Content-Encoding')).toBe('gzip');
    const tag = (await fetch(hosted.address)).headers.get('ETag')!;
    const again = await fetch(hosted.address, { headers: { 'If-None-Match': tag } });
    expect([again.status, again.headers.get('Cache-Control')]).toEqual([304, 'no-cache']);
  });

  test('the page works', async () => {
    const page = await openPage({ host: `${hosted.address}?lang=en&run=gd,lr:0.1` });
    await complete(page);
    expect(await sentence(page, 0)).toBe(en.outcomes.places.hut.reached);
    await page.locator('.rate-track [data-painted="true"]').first().waitFor();
    expect(page.workers()).toHaveLength(1);
  });

  test('an embed works in a page of another site, as a frame, sandboxed, and as the element held by its hash', async () => {
    const { address } = hosted;
    const file = named(/^fall-line-[0-9a-f]+\.js$/);
    const [, integrity] = /integrity:`(sha384-[^`]+)`|integrity:"(sha384-[^"]+)"/.exec(
      readFileSync(join('dist', named(/^assets\/ShareDialog-.*\.js$/)), 'utf8'),
    )!;
    const frame = snippetOf(address, 'iframe', 'lang=en&surface=mountain');
    const body = [
      frame,
      frame.replace('<iframe', '<iframe sandbox="allow-scripts"'),
      `<script src="${address}${file}" integrity="${integrity}" crossorigin="anonymous" async></script>
       <fall-line lang="en" surface="bowl" run="gd,lr:0.5"></fall-line>`,
    ];
    const page = await openPage({
      host: await serveHost(body.slice(0, 2).join('')),
      expected: new RegExp(`foreign: ${address}`),
    });
    for (const figure of await figures(page, 2)) await expectToWork(page, figure);
    const other = await openPage({ host: await serveHost(body[2]), expected: new RegExp(`foreign: ${address}`) });
    const time = await other
      .locator('fall-line')
      .evaluate(async (figure) => (await (figure as HTMLElementTagNameMap['fall-line']).seek(2)).time);
    expect(time).toBe(2);
  });

  test('where the snippet names who may frame it, others may not', async () => {
    const strict = blockOf(name).split('frame-ancestors *');
    expect(strict).toHaveLength(2);
    const other = await host(server, strict.join("frame-ancestors 'self'"));
    try {
      follow('bring', '.', other.root);
      const refused: string[] = [];
      const page = await openPage({
        host: await serveHost(snippetOf(other.address, 'iframe')),
        expected: new RegExp(`foreign: ${other.address}|frame-ancestors|ERR_BLOCKED_BY_RESPONSE`),
        prepare: (blank) => void blank.on('console', (message) => refused.push(message.text())),
      });
      await until(() => refused.join('\n')).toContain('frame-ancestors');
      await drawnTwice(page);
      expect(page.frames().filter((frame) => frame.url().startsWith(other.address))).toEqual([]);
    } finally {
      await other.close();
    }
  });

  test('the single file works', async () => {
    cpSync(join(await singleFile(), 'fall-line.html'), join(hosted.root, 'fall-line.html'));
    const page = await openPage({ host: `${hosted.address}fall-line.html?lang=en&run=gd,lr:0.1` });
    await complete(page);
    expect(await sentence(page, 0)).toBe(en.outcomes.places.hut.reached);
    await until(() => page.workers().length).toBe(1);
    await page.locator('.rate-track [data-painted="true"]').first().waitFor();
  });

  test('a new version leaves an open tab whole; once the old files are gone too, it says so, and a reload keeps the scene', async () => {
    const page = await openPage({
      host: `${hosted.address}?lang=en&theme=light`,
      expected: /404|Failed to load resource|request failed/,
    });
    await complete(page);
    await page.locator('[data-painted="true"]').first().waitFor();
    const slider = page.locator('.rate-range').first();
    await slider.press('ArrowRight');
    await until(() => said(page).scenario.runs[0]!.params.lr).not.toBe(0.1);
    const [value, old] = [await slider.inputValue(), await first(page)];
    const folder = newerVersion();
    try {
      follow('bring', folder, hosted.root);
      await share(page, 'link');
      expect(await dialog(page).getByRole('textbox', { name: words.link.label }).inputValue()).toContain('?v=1');
      await page.keyboard.press('Escape');
      const fresh = await openPage({ host: hosted.address });
      await complete(fresh);
      expect(await first(fresh)).not.toBe(old);
      await fresh.close();

      // As a host does that keeps nothing.
      rmSync(join(hosted.root, 'assets'), { recursive: true });
      follow('bring', folder, hosted.root);
      await page.getByRole('button', { name: en.explain.about(en.surfaces.mountain.name), exact: true }).click();
      const alert = page.getByRole('dialog').getByRole('alert');
      await until(() => alert.innerText()).toContain(en.error.renewed);
      await alert.getByRole('button', { name: en.error.reload }).click();
      await until(() => first(page).catch(() => old)).not.toBe(old);
      await until(() => slider.inputValue()).toBe(value);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
