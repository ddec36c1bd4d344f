import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { drawnTwice } from '../support/app';
import { createMeter, traceTasks } from '../support/held';
import { createMonkey } from '../support/monkey';
import { openPage, type Visit } from '../support/page';
import { randomOf } from '../support/writtenFiles';

/** Milliseconds for which a task may hold the page's thread. */
const MOST = 500;
/** By how much the heap may have grown in the second half, with the garbage collected: MB. */
const GROWTH = 3;
const ACTIONS = 2500;
/** Actions between two looks at the heap, and at how long tasks computed. */
const LOOK = 250;
const GLANCE = 25;
const MINUTES = 1_800_000;

const DESKTOP = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** Where the monkey begins; between them it meets every size by itself. */
const SESSIONS: readonly Visit[] = [
  { ...DESKTOP, locale: 'en-US' },
  { ...PHONE, locale: 'zh-CN' },
  { ...DESKTOP, locale: 'zh-CN', address: '?surface=linear-regression&run=gd,batch:32&run=adam,batch:1' },
  { ...PHONE, locale: 'en-US', address: '?surface=rastrigin&view=compare' },
  { ...DESKTOP, locale: 'en-US', address: '#scenes' },
  { ...PHONE, locale: 'zh-CN', address: '?surface=formula&f=x^4-x^2+y^2&run=lbfgs&run=own' },
  {
    ...DESKTOP,
    locale: 'en-US',
    address: '?surface=sine-fit&noise=1&view=compare&run=newton&run=gd,batch:1&run=rprop',
  },
  { ...DESKTOP, locale: 'zh-CN', address: '?ui=embed&surface=himmelblau' },
];

/** Has links to other pages, which a click anywhere may meet, lead nowhere; those that the page follows itself do. */
const stayHere = (page: Page): Promise<unknown> =>
  page.addInitScript(() =>
    window.addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest('a[href]:not([href^="#"])');
      if (link) event.preventDefault();
    }),
  );

const isBlank = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const root = document.getElementById('root');
    return !root?.firstElementChild || root.role === 'alert' || (root.textContent ?? '').length < 40;
  });

test.each(SESSIONS.map((visit, i) => [i, visit] as const))(
  'session %i of a monkey leaves a page that is whole, held by no task, and without what it no longer needs',
  {
    timeout: MINUTES,
  },
  async (i, visit) => {
    const page = await openPage({ ...visit, prepare: stayHere, untilComplete: !visit.address?.startsWith('#') });
    // A control may ask for a file, print or offer one; all that is answered by nobody.
    page.on('dialog', (dialog) => void dialog.dismiss());
    const meter = await createMeter(page);
    const act = createMonkey(page, randomOf(i + 1), visit.hasTouch === true);
    const slow: unknown[] = [];
    const heaps: number[] = [];
    for (let k = 0; k < ACTIONS; ) {
      const trail: string[] = [];
      const longest = await traceTasks(page);
      do {
        trail.push(await act());
        await drawnTwice(page);
        expect(page.url().startsWith(inject('site')), `${trail.slice(-5)}`).toBe(true);
        expect(await isBlank(page), `blank after ${trail.slice(-10)}`).toBe(false);
      } while (++k % GLANCE !== 0);
      const most = await longest();
      if (most > MOST) slow.push({ most: Math.round(most), trail, at: page.url() });
      if (k % LOOK === 0) {
        await meter.collect();
        heaps.push((await meter.read()).heap / 1e6);
      }
    }
    console.log(`session ${i}: heap in MB ${heaps.map((heap) => heap.toFixed(1)).join(' ')}`);
    expect(slow).toEqual([]);
    // By the middle of it all late parts have come and there are as many edits to undo as are kept. The least of several
    // looks: what is open at a look is held for good reason.
    const [before, after] = [heaps.slice(4, 7), heaps.slice(7)].map((some) => Math.min(...some));
    expect(after! - before!).toBeLessThan(GROWTH);
  },
);
