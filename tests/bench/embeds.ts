import { type Browser, chromium } from 'playwright-core';
import { launchOptions } from '../support/chromium';
import { buildSite, serveSite } from '../support/site';
import { EMBEDS, serveCourse, WINDOW } from './course';
import { median } from './figures';
import { type Census, type Reading, readAll, readText } from './reading';
import { SLOWDOWN, slow } from './slowed';

type Course = Awaited<ReturnType<typeof serveCourse>>;

const OPENINGS = 21;
const READINGS = 3;
/** ms */
const SETTLED = 2500;

/** Runs in the page: when its largest element was painted, ms. What is in a frame of another page never counts. */
const largestPaint = (): Promise<number> =>
  new Promise((resolve, reject) => {
    new PerformanceObserver((list) => {
      const { element, startTime } = list.getEntries().at(-1) as PerformanceEntry & { element: Element };
      if (element.tagName === 'IMG') resolve(startTime);
      else reject(new Error('the largest element is not the picture'));
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });

async function open(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: WINDOW });
  await slow(page);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForTimeout(SETTLED);
  const time = await page.evaluate(largestPaint);
  await page.close();
  return time;
}

const line = (name: string, value: string, meaning: string): void =>
  console.log(`  ${name.padEnd(38)}${value.padStart(10)}   ${meaning}`);

/** Prints when the largest element of the course is painted: without frames, with another's and with the embeds. */
async function reportPaint(course: Course): Promise<void> {
  const browser = await chromium.launch(launchOptions());
  const times = { room: [] as number[], icons: [] as number[], embeds: [] as number[] };
  const ways = ['room', 'icons', 'embeds'] as const;
  try {
    for (let round = -1; round < OPENINGS; round++) {
      for (const way of round % 2 ? ways : ways.toReversed()) {
        const time = await open(browser, course[way]);
        if (round >= 0) times[way].push(time);
      }
    }
  } finally {
    await browser.close();
  }
  const ms = (way: (typeof ways)[number]): string => `${median(times[way]).toFixed(0)} ms`;
  const late = (way: 'icons' | 'embeds', than: 'room' | 'icons'): string =>
    median(times[way].map((time, i) => time / times[than][i]!)).toFixed(2);
  console.log(
    `The largest paint of a course page, processor slowed ${SLOWDOWN} times, medians of ${OPENINGS} openings:`,
  );
  line('without frames', ms('room'), 'its own picture, which is the largest on all three pages');
  line(`with ${EMBEDS} frames of an icon`, ms('icons'), `${late('icons', 'room')} times as late: what any frames take`);
  line(
    `with ${EMBEDS} embeds`,
    ms('embeds'),
    `${late('embeds', 'room')} times as late, wanted at most 1.1; ${late('embeds', 'icons')} of the frames of an icon`,
  );
}

/** Prints which embeds start, what they take when nothing moves, and what each holds in memory. */
async function reportReading(course: Course): Promise<void> {
  const texts: Pick<Reading, 'heap' | 'bytes'>[] = [];
  const readings: Reading[] = [];
  for (let round = 0; round < READINGS; round++) {
    texts.push(await readText(course.room));
    readings.push(await readAll(course.embeds));
  }
  const counted = (census: Census): string => `${census.drawn} of ${EMBEDS}`;
  const share = (of: 'still' | 'playing' | 'away'): string =>
    `${(100 * median(readings.map((reading) => reading[of]))).toFixed(2)} %`;
  const each = (of: 'heap' | 'bytes'): string => {
    const bytes = median(readings.map((reading, i) => (reading[of] - texts[i]![of]) / EMBEDS));
    return Number.isNaN(bytes) ? 'unknown' : `${(bytes / 2 ** 20).toFixed(1)} MB`;
  };
  const { opened, jumped } = readings[0]!;
  console.log(`Reading through its ${EMBEDS} embeds, medians of ${READINGS}:`);
  line(
    'drawn when the page has opened',
    counted(opened),
    `${opened.onScreen} on the screen; no other should have started`,
  );
  line(
    'drawn after a jump to the middle',
    counted(jumped),
    `${jumped.onScreen} on the screen, ${opened.onScreen} when it opened; none passed over should have started`,
  );
  line('all started, standing still', share('still'), 'of a core for all of them together; wanted under 1');
  line('one playing on the screen', share('playing'), 'of a core, for comparison');
  line('all off the screen, one left playing', share('away'), 'of a core; wanted under 1');
  line('JavaScript heap, each', each('heap'), 'what its scripts hold on the page, typed arrays included');
  line(
    'private memory, each',
    each('bytes'),
    "of all the pages' processes, workers and canvases included (Linux only)",
  );
}

/** Prints what thirty embeds cost a course page of another site. */
export async function benchEmbeds(): Promise<void> {
  buildSite();
  const site = await serveSite();
  const course = await serveCourse(site.address);
  try {
    await reportPaint(course);
    await reportReading(course);
  } finally {
    course.close();
    await site.close();
  }
}
