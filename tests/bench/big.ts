import { chromium, type Page } from 'playwright-core';
import { launchOptions } from '../support/chromium';
import { countLargeArrays } from '../support/largeArrays';
import { buildSite, serveSite } from '../support/site';
import { best, median } from './figures';

const SAMPLES = 10_000_000;
const ROUNDS = 3;
const SMALL = '?surface=linear-regression&data=line,n:1000&steps=4&stop=off&run=gd,lr:0.5&run=gd,lr:0.1,batch:1';

interface Noted {
  /** When the number was entered, when progress was on the page, and when it had left. */
  entered: number;
  shown: number;
  done: number;
  longest: number;
}

declare global {
  interface Window {
    noted: Noted;
  }
}

/** Runs in the page: notes when progress comes and goes, and the longest task; each frame looks, so a frame late at most. */
function note(): void {
  const noted: Noted = { entered: 0, shown: 0, done: 0, longest: 0 };
  window.noted = noted;
  addEventListener('keydown', ({ timeStamp }) => (noted.entered = timeStamp), { capture: true });
  new PerformanceObserver((list) => {
    noted.longest = Math.max(noted.longest, ...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
  const look = (): void => {
    const there = document.querySelector('.transport-progress') !== null;
    if (there && !noted.shown) noted.shown = performance.now();
    if (!there && noted.shown && !noted.done) noted.done = performance.now();
    requestAnimationFrame(look);
  };
  look();
}

async function ask(page: Page, samples: number): Promise<void> {
  await page.evaluate(note);
  const field = page.getByRole('textbox', { name: 'Samples' });
  await field.fill(String(samples));
  await field.press('Enter');
}

const write = (name: string, values: readonly number[]): string =>
  `  ${name.padEnd(42)}${median(values).toFixed(0).padStart(7)} ms   best ${best(values).toFixed(0)} ms`;

/** Prints what ten million samples take in the built page, beside a change that needs no worker. */
export async function benchBig(): Promise<void> {
  buildSite();
  const site = await serveSite();
  const browser = await chromium.launch(launchOptions());
  const shown: number[] = [];
  const done: number[] = [];
  const longest: number[] = [];
  const usual: number[] = [];
  let bytes = 0;
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const opened = page.waitForEvent('worker');
      await page.goto(site.address + SMALL);
      const worker = await opened;
      await page.locator('.routes-head button').click();
      await page.getByRole('textbox', { name: 'Samples' }).waitFor();
      await page.waitForTimeout(3000);
      await worker.evaluate(countLargeArrays);
      await ask(page, 2000);
      await page.waitForTimeout(2000);
      usual.push(await page.evaluate(() => window.noted.longest));
      await ask(page, SAMPLES);
      await page.waitForFunction(() => window.noted.done > 0, undefined, { timeout: 600_000 });
      await page.waitForTimeout(1000);
      const noted = await page.evaluate(() => window.noted);
      shown.push(noted.shown - noted.entered);
      done.push(noted.done - noted.entered);
      longest.push(noted.longest);
      bytes = (await worker.evaluate(() => globalThis.largeArrays)) / SAMPLES;
      await page.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
  console.log(`${SAMPLES} samples in the page, four steps of BGD and of SGD, medians of ${ROUNDS}:`);
  console.log(write('until progress shows', shown));
  console.log(write('until the routes stand', done));
  console.log(write('longest task over 50 ms on the page', longest));
  console.log(write('the same with 2000 samples, no worker', usual));
  console.log(`  bytes a sample in the worker${bytes.toFixed(1).padStart(21)}`);
}
