import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { en } from '../../src/locales/en';
import { share as shareText } from '../../src/locales/share/en';
import { sentence, until } from '../support/app';
import { launch, newPage } from '../support/browser';
import { expectToWork, figures } from '../support/embeds';
import { chooseFilm } from '../support/film';
import { expectNoticed, PACKAGES } from '../support/noticed';
import { choose, dialog, share } from '../support/share';
import { singleFile } from '../support/singleFile';
import { wholeOnly } from '../support/whole';

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = await singleFile();
  browser = await launch();
});
afterAll(() => browser.close());

/** Opens a file of the folder; the test fails if it complains of anything, or asks the network for anything. */
async function openFile(name: string): Promise<Page> {
  const page = await newPage(browser, { locale: 'en-US', viewport: { width: 1366, height: 768 } });
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => /^(https?|wss?):/.test(request.url()) && complaints.push(request.url()));
  onTestFinished(async () => {
    await page.context().close();
    expect(complaints).toEqual([]);
  });
  await page.goto(pathToFileURL(folder).href + name);
  return page;
}

test('the single file works from a disk: no complaint, and the routes and the worker follow the sliders', async () => {
  wholeOnly();
  expect(readdirSync(folder)).toEqual(['fall-line.html']);
  const page = await openFile('/fall-line.html?lang=en&run=gd,lr:0.1');
  await page.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
  expect(await sentence(page, 0)).toBe(en.outcomes.places.hut.reached);
  // The colours along the slider are made in the worker.
  await until(() => page.workers().length).toBe(1);
  await page.locator('.rate-track [data-painted="true"]').first().waitFor();
  const slider = page.getByRole('slider', { name: en.lr.label });
  await slider.focus();
  for (let key = 0; key < 3; key++) await page.keyboard.press('PageDown');
  await until(() => sentence(page, 0)).not.toBe(en.outcomes.places.hut.reached);
  // It offers every way to embed it but the element, whose script it has not got.
  await share(page, 'embed');
  const ways = dialog(page).locator('.segments').nth(1).locator('label');
  const { element: _, ...others } = shareText.embed.ways;
  expect(await ways.allInnerTexts()).toEqual(Object.values(others));
  // Films are drawn in another worker.
  await choose(page, shareText.task.export);
  for (const format of ['gif', 'webm'] as const) {
    await chooseFilm(page, format, 1);
    await dialog(page).getByRole('button', { name: shareText.export.film.make }).click();
    await dialog(page).locator('.share-picture').waitFor();
  }
});

test('the single file’s own policy allows its one script and its styles by their hashes, and no request at all', () => {
  const html = readFileSync(join(folder, 'fall-line.html'), 'utf8');
  const [, policy] = /<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)!;
  const hashOf = (tag: string): string => {
    const [, inside] = new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(html)!;
    return `'sha256-${createHash('sha256').update(inside!).digest('base64')}'`;
  };
  expect(policy!.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hashOf('script')}`,
    `style-src ${hashOf('style')}`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types fall-line',
  ]);
});

test('the notices of all that is bundled stand in the single file, behind the page', () => {
  const html = readFileSync(join(folder, 'fall-line.html'), 'utf8');
  const [, behind] = html.split('</html>');
  expect(behind!.trim()).toMatch(/^<!--[\s\S]*-->$/);
  expect(behind!.match(/-->/g)).toHaveLength(1);
  expectNoticed(behind!, PACKAGES);
  expect(behind).toContain('Its source: https://');
  expect(html).not.toContain('rel="license"');
});

test('the single file is framed by a page that lies beside it, which may speak to it', async () => {
  wholeOnly();
  const address = '?ui=embed&lang=zh&lock=lr-2,lr-3';
  const file = join(folder, 'course.html');
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><title>课程</title>
    <iframe src="fall-line.html${address.replaceAll('&', '&amp;')}" width="480" height="520" title="图"></iframe>
    <script>
      addEventListener('message', ({ source, data }) => {
        if (data.type !== 'fall-line:hello') return;
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data: { type } }) => document.documentElement.setAttribute('data-told', type);
        source.postMessage({ type: 'fall-line:connect', version: 1 }, '*', [port2]);
      });
    </script>`,
  );
  onTestFinished(() => rmSync(file));
  const page = await openFile('/course.html');
  const [frame] = await figures(page);
  await expectToWork(page, frame!);
  await frame!.locator('canvas[data-painted="true"]').first().waitFor();
  await page.locator('html[data-told]').waitFor({ state: 'attached' });
});
