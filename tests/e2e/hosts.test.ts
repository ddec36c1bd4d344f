import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import { until } from '../support/app';
import { expectToWork, figures, snippet } from '../support/embeds';
import { folder, serveHost } from '../support/host';
import { openPage } from '../support/page';

const require = createRequire(import.meta.url);
const VIEWPORT = { width: 1200, height: 900 };
/** Of the figures' files, what a frame was still fetching when its page took it away. */
const LEFT = new RegExp(`^request failed: ${inject('site')}assets/\\S+: net::ERR_ABORTED$`);
const sandboxed = (tokens: string): string => snippet('iframe').replace('<iframe', `<iframe sandbox="${tokens}"`);

test('an embed works in a plain page', async () => {
  const page = await openPage({ host: await serveHost(snippet('iframe')), viewport: VIEWPORT });
  const [frame] = await figures(page);
  await expectToWork(page, frame!);
});

test('an embed works in the frame that its page has put in place of another, as one that is drawn anew does', async () => {
  const page = await openPage({ host: await serveHost(snippet('iframe')), viewport: VIEWPORT, expected: LEFT });
  await figures(page);
  await page.locator('iframe').evaluate((frame) => frame.replaceWith(frame.cloneNode()));
  const [frame] = await figures(page);
  await expectToWork(page, frame!);
});

for (const readme of ['README.md', 'README.zh.md']) {
  test(`what ${readme} has one paste into a bare page is a Chinese scene with one free slider`, async () => {
    const [paste] = readFileSync(readme, 'utf8').match(/<iframe src="https:\/\/example\.org\/.*?<\/iframe>/s)!;
    const host = await serveHost(paste.replace('https://example.org/fall-line/', inject('site')));
    const page = await openPage({ host, viewport: VIEWPORT });
    const [frame] = await figures(page);
    expect(await frame!.locator('html').getAttribute('lang')).toMatch(/^zh/);
    const rates = frame!.locator('input[data-param="lr"]');
    expect(await rates.count()).toBe(3);
    expect(await rates.evaluateAll((all) => all.map((rate) => rate.matches(':disabled')))).toEqual([false, true, true]);
    const sentence = frame!.locator('.outcome strong').first();
    const before = await sentence.innerText();
    await rates.first().press('End');
    await until(() => sentence.innerText()).not.toBe(before);
  });
}

for (const tokens of ['allow-scripts', 'allow-scripts allow-same-origin']) {
  test(`an embed works in a frame with sandbox="${tokens}", and its sliders are painted there`, async () => {
    const page = await openPage({ host: await serveHost(sandboxed(tokens)), viewport: VIEWPORT });
    const [frame] = await figures(page);
    await expectToWork(page, frame!);
    await until(() => frame!.locator('canvas[data-painted="true"]').count()).toBe(3);
  });
}

test('a frame and an element work in a page with the policy that the page itself has', async () => {
  const { origin } = new URL(inject('site'));
  const policy = [
    `default-src 'none'; script-src 'self' ${origin}; style-src 'self'; img-src 'self' data: blob:; font-src 'self'`,
    `worker-src 'self' blob:; connect-src 'self'; frame-src ${origin}; base-uri 'none'; form-action 'none'`,
    "require-trusted-types-for 'script'; trusted-types 'none'",
  ].join('; ');
  const body = snippet('iframe') + snippet('element', 'surface=bowl&run=gd,lr:0.1');
  const page = await openPage({ host: await serveHost(body, policy), viewport: { ...VIEWPORT, height: 1400 } });
  for (const frame of await figures(page, 2)) await expectToWork(page, frame);
});

test('an embed works on a slide of reveal.js: loaded with its slide, and its keys are its own', async () => {
  const deck = `
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
    <link rel="stylesheet" href="./reveal.css"><link rel="stylesheet" href="./theme/white.css">
    <div class="reveal"><div class="slides">
      <section><h2>Gradient descent</h2></section>
      <section>${snippet('reveal')}</section>
      <section><h2>The end</h2></section>
    </div></div>
    <script type="module">
      import Reveal from './reveal.mjs';
      window.deck = new Reveal({ width: ${VIEWPORT.width}, height: ${VIEWPORT.height}, margin: 0 });
      window.deck.initialize();
    </script>`;
  const host = await serveHost(deck, undefined, folder(dirname(require.resolve('reveal.js'))));
  const page = await openPage({ host, viewport: VIEWPORT });
  const slide = (): Promise<number> => page.evaluate('deck.getIndices().h');
  await page.locator('.reveal.ready').waitFor();
  expect(await page.locator('iframe').getAttribute('src')).toBeNull();
  await page.keyboard.press('ArrowRight');
  const [frame] = await figures(page);
  await expectToWork(page, frame!);
  await frame!.locator('.rate-range').nth(1).press('ArrowRight');
  expect(await slide()).toBe(1);
});

test('the snippets work in pages that a documentation framework makes of MDX, and when the reader goes to and fro', async () => {
  const course = resolve('node_modules/.course');
  rmSync(course, { recursive: true, force: true });
  mkdirSync(join(course, 'docs'), { recursive: true });
  const write = (name: string, ...lines: string[]): void =>
    writeFileSync(join(course, 'docs', name), lines.join('\n\n'));
  const bowl = snippet('element', 'surface=bowl&run=gd,lr:0.1&lang=en', { title: 'A {bowl} *of* two routes' });
  write(
    'index.mdx',
    '# A course',
    snippet('iframe'),
    '[On to the bowl](./next.mdx)',
    snippet('markdown', 'surface=saddle'),
  );
  write('next.mdx', '# Next', bowl, '[Back to the mountain](./index.mdx)');
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const rspress = join(dirname(require.resolve('@rspress/core/package.json')), 'bin/rspress.js');
  execFileSync(process.execPath, [rspress, 'build'], { cwd: course, env });

  const host = await serveHost(undefined, undefined, folder(join(course, 'doc_build')));
  const page = await openPage({ host, viewport: { ...VIEWPORT, height: 1400 }, expected: /ERR_ABORTED/ });
  const [frame] = await figures(page);
  await expectToWork(page, frame!);
  await page.getByRole('link', { name: 'On to the bowl' }).click();
  await page.locator('fall-line').waitFor();
  const [element] = await figures(page);
  expect(element!.url()).toContain('bowl');
  await expectToWork(page, element!);
  await page.getByRole('link', { name: 'Back to the mountain' }).click();
  await page.locator('fall-line').waitFor({ state: 'detached' });
  const [again] = await figures(page);
  await expectToWork(page, again!);
});
