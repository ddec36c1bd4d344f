import { existsSync, readFileSync } from 'node:fs';
import { type CDPSession, chromium, type Frame, type FrameLocator, type Page } from 'playwright-core';
import { launchOptions } from '../support/chromium';
import { EMBEDS, PLAYER, WINDOW } from './course';

/** ms. What starting leaves behind, the browser collects in several turns, seconds apart. */
const STARTED = 3000;
const LINGERED = 500;
const COLLECTED = 45_000;
const SETTLED = 24_000;
const PLAYED = 3000;
const COUNTED = 10_000;

/** How many of the embeds have drawn their map, and how many are on the screen. */
export interface Census {
  readonly drawn: number;
  readonly onScreen: number;
}

/** What a reader's way through the course costs: shares of one core, and bytes of all the pages' processes together. */
export interface Reading {
  readonly opened: Census;
  readonly jumped: Census;
  readonly still: number;
  readonly playing: number;
  readonly away: number;
  readonly heap: number;
  readonly bytes: number;
}

const embed = (page: Page, place: number): FrameLocator => page.locator('iframe').nth(place).contentFrame();

/** The frames that are loaded; one that is far off is not. */
const loaded = (page: Page): Frame[] => page.frames().filter((frame) => frame.url().includes('ui=embed'));

async function census(page: Page): Promise<Census> {
  const maps = await Promise.all(loaded(page).map((frame) => frame.locator('.map canvas').count()));
  const onScreen = await page.locator('iframe').evaluateAll(
    (frames) =>
      frames.filter((frame) => {
        const { top, bottom } = frame.getBoundingClientRect();
        return bottom > 0 && top < window.innerHeight;
      }).length,
  );
  return { drawn: maps.filter(Boolean).length, onScreen };
}

/** The share of a core that a frame's process takes for some milliseconds, all its threads together. */
async function load(session: CDPSession, time: number): Promise<number> {
  const read = async (): Promise<{ busy: number; now: number }> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)!.value;
    return { busy: of('ProcessTime'), now: of('Timestamp') };
  };
  const before = await read();
  await new Promise((go) => setTimeout(go, time));
  const after = await read();
  return (after.busy - before.busy) / (after.now - before.now);
}

/** Bytes that the scripts of a process hold, with the numbers in their arrays. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

/** Bytes that the processes of all pages share with no other; not a number where the system does not tell. */
async function privateBytes(root: CDPSession): Promise<number> {
  if (!existsSync('/proc/self/smaps_rollup')) return Number.NaN;
  const { processInfo } = await root.send('SystemInfo.getProcessInfo');
  const kilobytes = processInfo
    .filter(({ type }) => type === 'renderer')
    .flatMap(({ id }) => [...readFileSync(`/proc/${id}/smaps_rollup`, 'utf8').matchAll(/^Private_\w+: +(\d+)/gm)])
    .map(([, amount]) => Number(amount));
  return 1024 * kilobytes.reduce((sum, amount) => sum + amount, 0);
}

const scroll = async (page: Page, place: number | 'end'): Promise<void> => {
  if (place === 'end') await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  else
    await page
      .locator('iframe')
      .nth(place)
      .evaluate((frame) => frame.scrollIntoView({ block: 'center' }));
};

/** Has an embed play slowly; gives how far it has come. */
async function play(player: FrameLocator): Promise<() => Promise<number>> {
  await player.locator('.transport select').selectOption('0.25');
  await player.locator('.transport-play').click();
  const time = player.locator('input[data-param="time"]');
  return () => time.evaluate((range: HTMLInputElement) => Number(range.value) / Number(range.max));
}

/** What the course's text alone holds in memory, read to its end. */
export async function readText(address: string): Promise<Pick<Reading, 'heap' | 'bytes'>> {
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage({ viewport: WINDOW });
    await page.goto(address);
    await scroll(page, 'end');
    await page.waitForTimeout(SETTLED);
    const heap = await heapOf(await page.context().newCDPSession(page));
    return { heap, bytes: await privateBytes(await browser.newBrowserCDPSession()) };
  } finally {
    await browser.close();
  }
}

/**
 * Opens the course, jumps to its middle and goes through all of it; then counts while the last embeds stand still on the
 * screen, while one plays on it, and when all have left it, that one still playing. All embeds are in one process, which
 * is counted with its workers and its compositor, and none is slowed: to slow a processor takes a processor.
 */
export async function readAll(address: string): Promise<Reading> {
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage({ viewport: WINDOW });
    await page.goto(address);
    await page.waitForTimeout(STARTED);
    const opened = await census(page);
    await scroll(page, EMBEDS / 2);
    await page.waitForTimeout(STARTED);
    const jumped = await census(page);
    for (let place = 0; place < EMBEDS; place++) {
      await scroll(page, place);
      await embed(page, place).locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
      await page.waitForTimeout(LINGERED);
    }
    const figures = await page.context().newCDPSession(loaded(page)[0]!);
    await figures.send('Performance.enable');
    await page.waitForTimeout(COLLECTED);
    const still = await load(figures, COUNTED);
    await scroll(page, PLAYER);
    const progress = await play(embed(page, PLAYER));
    const playing = await load(figures, PLAYED);
    await scroll(page, 'end');
    const left = await progress();
    await page.waitForTimeout(SETTLED);
    const away = await load(figures, COUNTED);
    if (left === 0 || left === 1) throw new Error('none was playing when the embeds left the screen');
    const heap = (await heapOf(figures)) + (await heapOf(await page.context().newCDPSession(page)));
    const bytes = await privateBytes(await browser.newBrowserCDPSession());
    return { opened, jumped, still, playing, away, heap, bytes };
  } finally {
    await browser.close();
  }
}
