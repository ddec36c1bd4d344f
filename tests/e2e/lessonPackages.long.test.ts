import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EDITIONS } from '../../src/lessons/lms/packages/manifest';
import { until } from '../support/app';
import { openPackage } from '../support/lms/openPackage';
import { expectNoticed, PACKAGES } from '../support/noticed';

const LESSONS = [
  'three-strides',
  'how-long-a-stride',
  'hardly-changes',
  'all-or-some',
  'no-rest',
  'bad-points',
  'bigger-batch',
  'momentum',
  'to-lenet',
];

const MINUTES = 180_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fall-line-packages-'));
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const vite = [resolve('node_modules/vite/bin/vite.js'), 'build', '--config', 'vite.scorm.config.ts'];
  execFileSync(process.execPath, [...vite, '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'], { env });
}, MINUTES);
afterAll(() => rmSync(folder, { recursive: true }));

const zip = (name: string): Uint8Array => readFileSync(join(folder, `${name}.zip`));

/** Chooses the first option, where there are options, and says so. */
async function guess(question: Locator): Promise<void> {
  const options = question.getByRole('radio');
  if ((await options.count()) > 0) await options.first().check();
  await question.locator('button:enabled').first().click();
}

test('each lesson has a package for each edition and language', () => {
  const names = LESSONS.flatMap((id) =>
    ['en', 'zh'].flatMap((lang) => EDITIONS.map((each) => `${id}-${lang}-${each}.zip`)),
  );
  expect(readdirSync(folder).sort()).toEqual(names.sort());
});

test('a package has the notices of all that is bundled for the page, word for word', () => {
  const files = unzipSync(zip('three-strides-en-scorm12'));
  const text = new TextDecoder().decode(files['licenses.txt']);
  expectNoticed(text, PACKAGES);
  expect(text).toBe(readFileSync('dist/licenses.txt', 'utf8'));
});

describe.each(LESSONS)('%s', (id) => {
  test.each([
    ['en', 'scorm12'],
    ['zh', 'scorm2004'],
  ])('in %s for %s shows its figure, tells an answer, and knows it when it is opened again', async (lang, edition) => {
    const packed = zip(`${id}-${lang}-${edition}`);
    const { lesson, played, leave } = await openPackage(packed);
    const figure = lesson.locator('iframe').first().contentFrame();
    await figure.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
    await guess(lesson.locator('fall-line-question').first());
    await until(async () => (await played()).committed['cmi.interactions.0.result']).toMatch(
      /^(in)?correct$|^wrong$|^neutral$/,
    );
    const { data, refused } = await leave();
    expect(refused).toEqual([]);
    expect(data['cmi.suspend_data']).toMatch(/^\{/);

    const again = await openPackage(packed, data);
    await again.lesson.locator('fall-line-question').first().waitFor();
    expect((await again.leave()).data).toMatchObject({ 'cmi.suspend_data': data['cmi.suspend_data'] });
  });
});
