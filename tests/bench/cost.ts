import { type Browser, chromium, type Page } from 'playwright-core';
import { launchOptions } from '../support/chromium';
import { buildSite, serveSite } from '../support/site';
import { median } from './figures';

const ROUNDS = 5;
/** When a page has loaded all its parts and rests, ms. */
const LOADED = 4000;
const INPUTS = 240;
const FRAME = 1000 / 60;

/** Eight routes of a hundred thousand updates. */
const LONG = `?steps=100000&stop=off&noise=0.5${'&run=gd,lr:0.01,batch:1'.repeat(8)}`;
const PLAYBACK = 5000;

/** A slider and what it says, for what any page pays. */
const BARE =
  'data:text/html,<input type="range" data-param="lr" max="400" style="width: 340px" oninput="o.textContent=value"><p id="o">1';

/** Milliseconds of processor time of the main thread so far. */
export async function ticks(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
}

/** Drags the first learning rate to and fro with the mouse, a move a frame; gives the processor time of an input. */
async function dragged(page: Page, spent: () => Promise<number>): Promise<number> {
  const box = await page.locator('input[data-param="lr"]').first().boundingBox();
  if (!box) throw new Error('the slider is not on the screen');
  await page.evaluate(() => {
    window.inputs = 0;
    addEventListener('input', () => window.inputs++, { capture: true });
  });
  const y = box.y + box.height / 2;
  const at = (share: number): number => box.x + box.width * (0.1 + 0.8 * share);
  await page.mouse.move(at(0), y);
  await page.mouse.down();
  const before = await spent();
  const begun = performance.now();
  for (let i = 0; i < INPUTS; i++) {
    await page.mouse.move(at(0.5 - 0.5 * Math.cos((4 * Math.PI * i) / INPUTS)), y);
    await page.waitForTimeout(Math.max(0, begun + (i + 1) * FRAME - performance.now()));
  }
  await page.mouse.up();
  await page.waitForTimeout(1000);
  const inputs = await page.evaluate(() => window.inputs);
  return ((await spent()) - before) / inputs;
}

declare global {
  interface Window {
    inputs: number;
  }
}

async function visit(browser: Browser, address: string): Promise<{ load: number; input: number; paint: number }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const spent = await ticks(page);
  const before = await spent();
  await page.goto(address);
  await page.waitForTimeout(LOADED);
  const load = (await spent()) - before;
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  const input = await dragged(page, spent);
  await page.close();
  return { load, input, paint };
}

/** Plays long routes; milliseconds from frame to frame that all but one in twenty keep within. */
async function played(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address);
  await page.locator('.transport-progress').waitFor({ state: 'detached', timeout: 120_000 });
  await page.waitForTimeout(LOADED);
  await page.locator('.transport-play').click();
  const apart = await page.evaluate(
    (duration) =>
      new Promise<number[]>((done) => {
        const between: number[] = [];
        const begun = performance.now();
        let last = begun;
        requestAnimationFrame(function frame(now) {
          between.push(now - last);
          last = now;
          if (now - begun < duration) requestAnimationFrame(frame);
          else done(between.slice(1));
        });
      }),
    PLAYBACK,
  );
  await page.close();
  return apart.sort((a, b) => a - b)[Math.floor(0.95 * apart.length)] ?? Number.NaN;
}

/** Prints the processor time of the page's main thread, which other work on the machine hardly disturbs. */
export async function benchCost(): Promise<void> {
  buildSite();
  const site = await serveSite();
  const browser = await chromium.launch(launchOptions());
  try {
    const [page, bare] = [[], []] as [Awaited<ReturnType<typeof visit>>[], Awaited<ReturnType<typeof visit>>[]];
    for (let round = 0; round < ROUNDS; round++) {
      page.push(await visit(browser, site.address));
      bare.push(await visit(browser, BARE));
    }
    const print = (name: string, of: (one: (typeof page)[number]) => number): void =>
      console.log(
        `  ${name.padEnd(42)}${median(page.map(of)).toFixed(1).padStart(7)} ms   bare page ${median(bare.map(of)).toFixed(1)} ms`,
      );
    console.log(`Processor time of the main thread, median of ${ROUNDS}:`);
    print('loading, until all parts are there', ({ load }) => load);
    print('an input of a dragged learning rate', ({ input }) => input);
    print('(time to the first contentful paint)', ({ paint }) => paint);
    console.log(
      `Playing eight routes of 100,000 updates, p95 from frame to frame: ${(await played(browser, site.address + LONG)).toFixed(1)} ms`,
    );
  } finally {
    await browser.close();
    await site.close();
  }
}
