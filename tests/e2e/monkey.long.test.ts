import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { drawnTwice } from '../support/app';
import { createMeter, longestTask, watchTasks } from '../support/held';
import { createMonkey } from '../support/monkey';
import { openPage, type Visit } from '../support/page';
import { randomOf } from '../support/writtenFiles';

/** Milliseconds for which a task may hold the page's thread. */
const MOST = 500;
/** By how much the heap may have grown between the first and the last looks at it, with the garbage collected: MB. */
const GROWTH = 8;
const ACTIONS = 2500;
/** Actions between two looks at the heap. */
const LOOK = 250;
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
    const page = await openPage({ ...visit, prepare: watchTasks, untilComplete: !visit.address?.startsWith('#') });
    // A control may ask for a file, print or offer one; all that is answered by nobody.
    page.on('dialog', (dialog) => void dialog.dismiss());
    const meter = await createMeter(page);
    const act = createMonkey(page, randomOf(i + 1), visit.hasTouch === true);
    const slow: unknown[] = [];
    const heaps: number[] = [];
    const trail: string[] = [];
    let { computed } = await meter.read();
    for (let k = 1; k <= ACTIONS; k++) {
      trail.push(await act());
      await drawnTwice(page);
      expect(page.url().startsWith(inject('site')), `${trail.slice(-5)}`).toBe(true);
      expect(await isBlank(page), `blank after ${trail.slice(-10)}`).toBe(false);
      const held = await longestTask(page);
      const used = await meter.read();
      // A busy machine holds the page by the clock: no task computed longer than all of them together.
      const most = Math.min(held, used.computed - computed);
      computed = used.computed;
      if (most > MOST) slow.push({ most: Math.round(most), trail: trail.slice(-5), at: page.url() });
      if (k % LOOK === 0) {
        await meter.collect();
        heaps.push((await meter.read()).heap / 1e6);
      }
    }
    console.log(`session ${i}: heap in MB ${heaps.map((heap) => heap.toFixed(1)).join(' ')}`);
    expect(slow).toEqual([]);
    // The least of several looks: what is open at a look is held for good reason.
    const [first, last] = [heaps.slice(0, 4), heaps.slice(-4)].map((some) => Math.min(...some));
    expect(last! - first!).toBeLessThan(GROWTH);
  },
);
