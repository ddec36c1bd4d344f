import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { launchOptions } from '../support/chromium';
import { buildSite, serveSite } from '../support/site';
import { median } from './figures';

const ROUNDS = 5;
/** When a page has loaded all its parts and rests, ms. */
const LOADED = 3000;

const EXPERIMENTS = [
  ['basins of the mountain', '?surface=mountain&run=gd,lr:0.1', 'start,places:256,placesBy:256'],
  [
    'plane of the ravine',
    '?surface=ravine,kappa:50&steps=120&run=momentum,lr:0.02',
    'lr,by:momentum,places:256,placesBy:256',
  ],
  [
    'batch lab',
    '?surface=linear-regression,scale:raw&data=line,n:8192,noise:2&steps=2000&run=gd,lr:0.1',
    'batch,measure:updates,draws:40,policy:tuned',
  ],
] as const;

/** What a trace tells of a piece of work: when it began and its processor time, microseconds. */
interface Traced {
  readonly ph: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Traces what a browser does in a page while something goes on. */
async function traced(session: CDPSession, work: () => Promise<unknown>): Promise<readonly Traced[]> {
  const events: Traced[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Traced[])));
  await session.send('Tracing.start', { categories: 'toplevel', transferMode: 'ReportEvents' });
  await work();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  return events;
}

/** The longest task of the page's own thread, in milliseconds of its processor time. */
function longest(events: readonly Traced[]): number {
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ ph, name, pid, tid }) => ph === 'X' && /RunTask/.test(name) && main.has(`${pid} ${tid}`),
  );
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

/** Shows an experiment in a page that rests, until it has come to its end. */
async function shown(browser: Browser, address: string): Promise<number> {
  const page: Page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
  await page.waitForTimeout(LOADED);
  const session = await page.context().newCDPSession(page);
  const events = await traced(session, async () => {
    await page.locator('.segments input').nth(2).check();
    await page.locator('.experiment[data-state="ended"]').waitFor();
  });
  await page.close();
  return longest(events);
}

/** Prints the longest task that holds the page's thread while an experiment is made and shown. */
export async function benchExperimentTasks(): Promise<void> {
  buildSite();
  const site = await serveSite();
  const browser = await chromium.launch(launchOptions());
  try {
    console.log(
      `Longest task of the page while an experiment is shown and made, processor time, medians of ${ROUNDS}:`,
    );
    for (const [name, address, experiment] of EXPERIMENTS) {
      const tasks: number[] = [];
      for (let round = 0; round < ROUNDS; round++)
        tasks.push(await shown(browser, `${site.address}${address}&experiment=${experiment}`));
      console.log(`  ${name.padEnd(24)} ${median(tasks).toFixed(0)} ms, at most ${Math.max(...tasks).toFixed(0)} ms`);
    }
  } finally {
    await browser.close();
    await site.close();
  }
}
