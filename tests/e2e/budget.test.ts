import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { openPage } from '../support/page';

const KIB = 1024;
const BUDGET = 110 * KIB;

/**
 * Runs in the page: keeps the moment, in milliseconds since the page was asked for, at which it calls its first figure complete, and how
 * many canvases have anything on them by then, so that the word can be taken for it.
 */
function noteFigure(): void {
  const drawn = (canvas: HTMLCanvasElement): boolean => {
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
    copy?.drawImage(canvas, 0, 0);
    return copy?.getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value !== 0) ?? false;
  };
  new MutationObserver(() => {
    const { dataset } = document.documentElement;
    if (dataset.figure !== 'complete' || dataset.completeAt) return;
    dataset.completeAt = String(performance.now());
    dataset.drawn = String([...document.querySelectorAll('canvas')].filter(drawn).length);
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-figure'] });
}

test('the JavaScript asked for before the first complete figure is at most 110 KiB of gzip -9, and the worker, which paints the sliders under the page’s policy, only after it', async () => {
  const page = await openPage({ prepare: (blank) => blank.addInitScript(noteFigure) });
  await page.locator('canvas[data-painted="true"]').nth(2).waitFor();
  expect(page.workers()).toHaveLength(1);
  await page.waitForLoadState('networkidle');
  const completeAt = Number(await page.locator('html').getAttribute('data-complete-at'));
  const drawn = Number(await page.locator('html').getAttribute('data-drawn'));
  expect(drawn, 'canvases drawn on: the ground and the routes').toBeGreaterThanOrEqual(2);

  const base = new URL(inject('site')).pathname;
  // By the page's own clock, by which the figure's moment is told too.
  const asked = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name, startTime }) => ({ name, startTime })),
  );
  expect(asked.find(({ name }) => /worker/.test(name))?.startTime).toBeGreaterThan(completeAt);
  const early = asked.filter(({ startTime }) => startTime <= completeAt);
  const files = new Set(early.map(({ name }) => new URL(name).pathname.slice(base.length)));
  const sizes = [...files]
    .filter((path) => /\.m?js$/.test(path))
    .map((path) => ({ path, size: gzipSync(readFileSync(join('dist', path)), { level: 9 }).length }));
  const total = sizes.reduce((sum, { size }) => sum + size, 0);

  const lines = sizes.map(({ path, size }) => `  ${(size / KIB).toFixed(1).padStart(6)}  ${path}`);
  console.log([`JavaScript before the first figure: ${(total / KIB).toFixed(1)} KiB`, ...lines].join('\n'));
  expect(sizes).not.toEqual([]);
  expect(total).toBeLessThanOrEqual(BUDGET);
});
