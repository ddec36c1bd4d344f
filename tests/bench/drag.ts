import { chromium, type Locator, type Page } from 'playwright-core';
import { launchOptions } from '../support/chromium';
import { buildSite, serveSite } from '../support/site';

const SLOWDOWN = 4;
/** Long enough that one event in twenty is more than one or two. */
const DRAG = 10_000;
const PERIOD = 2400;
const PLAYBACK = 3000;

interface Measured {
  /** Milliseconds of each slider event: from its own timestamp, and from that of the pointer move that caused it. */
  input: number[];
  pointer: number[];
  longTasks: number[];
}

declare global {
  interface Window {
    measured: Measured;
  }
}

/**
 * Runs in the page. A slider event's span begins at its timestamp, before any listener has run, and ends in the task of
 * highest priority after the next animation frame: listeners, React, every drawing in the frame, style, layout and paint
 * on the main thread are in it. What the compositor and a display do after that is not. The pointer's span also has the
 * wait for the frame, since Chromium hands moves over once a frame: up to 16.7 ms that no page can change.
 */
function measure(): void {
  const measured: Measured = { input: [], pointer: [], longTasks: [] };
  window.measured = measured;
  const afterFrame = (go: () => void): void => {
    requestAnimationFrame(() => void scheduler.postTask(go, { priority: 'user-blocking' }));
  };
  let moved = 0;
  addEventListener('pointermove', (event) => (moved = event.timeStamp), { capture: true });
  addEventListener(
    'input',
    (event) => {
      const begun = event.timeStamp;
      const pointed = moved;
      afterFrame(() => {
        measured.input.push(performance.now() - begun);
        measured.pointer.push(performance.now() - pointed);
      });
    },
    { capture: true },
  );
  new PerformanceObserver((list) =>
    measured.longTasks.push(...list.getEntries().map((entry) => entry.duration)),
  ).observe({
    type: 'longtask',
  });
}

/** Drags a slider's thumb to and fro over its whole track with a real mouse, one small move after the other. */
async function drag(page: Page, slider: Locator): Promise<void> {
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider is not on the screen');
  const share = await slider.evaluate((element) => {
    const { value, min, max } = element as HTMLInputElement;
    return (Number(value) - Number(min)) / (Number(max) - Number(min));
  });
  const radius = box.height / 2;
  const at = (place: number): number => box.x + radius + place * (box.width - 2 * radius);
  const y = box.y + box.height / 2;
  await page.mouse.move(at(share), y);
  await page.mouse.down();
  const begun = performance.now();
  for (let elapsed = 0; elapsed < DRAG; elapsed = performance.now() - begun) {
    const phase = (share + (2 * elapsed) / PERIOD) % 2;
    await page.mouse.move(at(phase < 1 ? phase : 2 - phase), y);
  }
  await page.mouse.up();
}

function quantile(values: readonly number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return `${sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!.toFixed(1)} ms`;
}

const summary = (values: readonly number[]): string =>
  `p50 ${quantile(values, 0.5)}, p95 ${quantile(values, 0.95)}, max ${quantile(values, 1)}`;

/** Drags the page's first learning rate on a slowed processor, and prints what it took. */
async function report(title: string, page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.waitForTimeout(1000);
  await page.evaluate(measure);
  await drag(page, page.locator('input[type=range][data-param="lr"]').first());
  await page.waitForTimeout(500);
  const { input, pointer, longTasks } = await page.evaluate(() => window.measured);
  if (input.length === 0) throw new Error('the drag moved nothing');
  console.log(`${title}, processor slowed ${SLOWDOWN} times, ${input.length} events in ${DRAG / 1000} s:`);
  console.log(`  input to painted frame        ${summary(input)}`);
  console.log(`  with the wait for the frame   ${summary(pointer)}`);
  console.log(`  long tasks, over 50 ms        ${longTasks.length ? summary(longTasks) : 'none'}`);
}

/** Runs in the page for a while: milliseconds from frame to frame, and from a frame's beginning to its painted end. */
async function measureFrames(duration: number): Promise<{ apart: number[]; work: number[] }> {
  const apart: number[] = [];
  const work: number[] = [];
  const { port1, port2 } = new MessageChannel();
  const begun = performance.now();
  await new Promise<void>((resolve) => {
    let last = begun;
    let started = begun;
    port1.onmessage = () => work.push(performance.now() - started);
    requestAnimationFrame(function frame(now) {
      apart.push(now - last);
      last = now;
      started = performance.now();
      port2.postMessage(undefined);
      if (now - begun < duration) requestAnimationFrame(frame);
      else resolve();
    });
  });
  return { apart: apart.slice(1), work };
}

/** Plays the routes on a slowed processor, and prints what a frame took. */
async function reportPlayback(title: string, page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.waitForTimeout(1000);
  await page.locator('.transport-play').click();
  const { apart, work } = await page.evaluate(measureFrames, PLAYBACK);
  if (!(await page.locator('.icon-pause').isVisible())) throw new Error('it stopped playing before the end');
  console.log(`${title}, processor slowed ${SLOWDOWN} times, ${apart.length} frames in ${PLAYBACK / 1000} s:`);
  console.log(`  frame to frame                ${summary(apart)}`);
  console.log(`  work in a frame               ${summary(work)}`);
}

/** Eight routes side by side. */
const PANELS = `?view=compare&stop=off&noise=0.5${[1, 2, 4, 8, 16, 32, 64, 'full']
  .map((batch) => `&run=gd,lr:0.1,batch:${batch}`)
  .join('')}`;

/** Prints how long the built page takes from a slider's event to the painted frame, beside a page with nothing else on it. */
export async function benchDrag(): Promise<void> {
  buildSite();
  const site = await serveSite();
  const browser = await chromium.launch(launchOptions());
  const viewport = { width: 1280, height: 800 };
  try {
    const page = await browser.newPage({ viewport });
    await page.goto(site.address);
    await page.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
    await report('Dragging a learning rate', page);
    await page.close();
    const panels = await browser.newPage({ viewport });
    await panels.goto(site.address + PANELS);
    await panels.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
    await panels.waitForTimeout(4000);
    await report('Dragging a learning rate among eight panels', panels);
    await reportPlayback('Playing eight panels', panels);
    await panels.close();
    const bare = await browser.newPage({ viewport });
    await bare.setContent('<input type="range" data-param="lr" max="400" style="width: 340px">');
    await report('The same on a page with a bare slider', bare);
  } finally {
    await browser.close();
    await site.close();
  }
}
