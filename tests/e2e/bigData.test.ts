import type { Page, Worker } from 'playwright-core';
import { expect, test } from 'vitest';
import { openWalk, said, until, untilSaid } from '../support/app';
import { chromiumOnly } from '../support/browser';
import { countLargeArrays } from '../support/largeArrays';
import { portion } from '../support/long';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

const SAMPLES = portion(10_000_000);
const inWords = SAMPLES.toLocaleString('en');
const MINUTES = 300_000;

declare global {
  interface Window {
    longTasks: number[];
  }
}

const progress = (page: Page) => page.locator('.transport-progress');
const field = (page: Page) => page.getByRole('textbox', { name: 'Samples' });

async function askFor(page: Page, samples: number): Promise<void> {
  await field(page).fill(String(samples));
  await field(page).press('Enter');
}

test('millions of samples are made and walked on by the worker, with progress, cancel and at most 24 bytes a sample', {
  timeout: MINUTES,
}, async () => {
  wholeOnly();
  chromiumOnly('the driver of Firefox runs nothing in a worker');
  const workers: Worker[] = [];
  const page = await openPage({
    address:
      '?surface=linear-regression&data=line,n:1000&steps=4&stop=off&clock=evals&run=gd,lr:0.5&run=gd,lr:0.1,batch:1',
    prepare: async (blank) => {
      blank.on('worker', (worker) => workers.push(worker));
      await blank.addInitScript(() => {
        window.longTasks = [];
        new PerformanceObserver((list) => {
          window.longTasks.push(...list.getEntries().map(({ duration }) => duration));
        }).observe({ type: 'longtask' });
      });
    },
  });
  await until(() => workers.length).toBe(1);
  const [worker] = workers;
  await openWalk(page);
  await field(page).waitFor();
  await worker!.evaluate(countLargeArrays);
  await page.evaluate(() => {
    window.longTasks = [];
  });

  // As soon as it can be, since the samples may be there before a driver has pressed anything.
  const cancelled = page.evaluate(
    (making) =>
      new Promise<string>((said) => {
        const cancel = (): void => {
          const bar = document.querySelector('.transport-progress');
          if (!bar?.textContent?.includes(making)) return;
          watch.disconnect();
          said(document.querySelector<HTMLElement>('.data-plot')!.innerText);
          bar.querySelector('button')!.click();
        };
        const watch = new MutationObserver(cancel);
        watch.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    `Making ${inWords} samples`,
  );
  await askFor(page, SAMPLES);
  expect(await cancelled).not.toContain(inWords);
  await until(() => progress(page).count()).toBe(0);
  expect(await field(page).inputValue()).toBe('1000');
  await untilSaid(page, ({ scenario }) => scenario.data?.params.n === 1000);

  await worker!.evaluate(() => {
    globalThis.largeArrays = 0;
  });
  await askFor(page, SAMPLES);
  await untilSaid(page, ({ scenario }) => scenario.data?.params.n === SAMPLES);
  await progress(page).waitFor({ state: 'detached', timeout: MINUTES });
  expect(await page.locator('.data-plot').innerText()).toContain(`2,000 of ${inWords} samples are drawn`);
  await untilSaid(page, ({ scenario }) => scenario.data?.params.n === SAMPLES);
  expect(said(page).problems).toEqual([]);
  const updates = (4 * SAMPLES).toLocaleString('en');
  await until(() => page.locator('.transport-at').innerText()).toContain(`${updates} of ${updates}`);

  const bytes = (await worker!.evaluate(() => globalThis.largeArrays)) / SAMPLES;
  const longTasks = await page.evaluate(() => window.longTasks);
  console.log(
    `Bytes a sample: ${bytes.toFixed(1)}; tasks over 50 ms on the page: ${longTasks.map(Math.round).join(', ') || 'none'}`,
  );
  expect(bytes).toBeGreaterThanOrEqual(16);
  expect(bytes).toBeLessThanOrEqual(24);

  const card = page.locator('.route').first();
  await until(() => card.locator('.rate-track .hidden-text').innerText()).toContain('too long');

  // A changed stride needs no new samples.
  await card.locator('input[type=range][data-param="lr"]').press('ArrowRight');
  await progress(page).waitFor({ state: 'detached', timeout: MINUTES });
  expect((await worker!.evaluate(() => globalThis.largeArrays)) / SAMPLES).toBe(bytes);
});
