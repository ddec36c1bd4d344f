import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { en } from '../../src/locales/en';
import { share as shareText } from '../../src/locales/share/en';
import { sentence, until } from '../support/app';
import { launchOptions } from '../support/chromium';
import { chooseFilm } from '../support/film';
import { dialog, share } from '../support/share';

test('the single file works from a disk: no complaint, and the routes and the worker follow the sliders', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fall-line-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const vite = resolve('node_modules/vite/bin/vite.js');
  const args = [
    'build',
    '--config',
    'vite.single.config.ts',
    '--outDir',
    folder,
    '--emptyOutDir',
    '--logLevel',
    'error',
  ];
  execFileSync(process.execPath, [vite, ...args], { env, stdio: 'inherit' });
  expect(readdirSync(folder)).toEqual(['fall-line.html']);

  const browser = await chromium.launch(launchOptions());
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ locale: 'en-US', viewport: { width: 1366, height: 768 } });
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => /^(https?|wss?):/.test(request.url()) && complaints.push(request.url()));
  await page.goto(`${pathToFileURL(join(folder, 'fall-line.html')).href}?lang=en&run=gd,lr:0.1`);
  await page.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
  expect(await sentence(page, 0)).toBe(en.outcomes.reachedHut);
  // The colours along the slider are made in the worker.
  await until(() => page.workers().length).toBe(1);
  await page.locator('.rate-track [data-painted="true"]').first().waitFor();
  const slider = page.getByRole('slider', { name: en.lr.label });
  await slider.focus();
  for (let key = 0; key < 3; key++) await page.keyboard.press('PageDown');
  await until(() => sentence(page, 0)).not.toBe(en.outcomes.reachedHut);
  // Films are drawn in another.
  await share(page, 'export');
  for (const format of ['gif', 'webm'] as const) {
    await chooseFilm(page, format, 1);
    await dialog(page).getByRole('button', { name: shareText.export.film.make }).click();
    await dialog(page).locator('.share-picture').waitFor();
  }
  expect(complaints).toEqual([]);
});
