import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { longestComputed, longestTask, watchTasks } from '../support/held';
import { HOSTILE } from '../support/hostileFiles';
import { closeDialog, dropFile, makeFile, openFit, verdict } from '../support/ownFile';
import { openPage } from '../support/page';
import { settled } from '../support/settled';
import { wildAddresses } from '../support/wildAddresses';
import { randomOf, writtenFile } from '../support/writtenFiles';

/** Milliseconds for which a task may hold the page's thread. */
const MOST = 200;
/** How often what takes longer by the clock is measured by the thread's own time, alone; the least of them counts. */
const TIMES = 3;
const MINUTES = 1_200_000;

interface Measured {
  readonly what: string;
  readonly held: number;
}

/** Of each kind of test all that was measured. */
const measured: Measured[] = [];

afterAll(() => {
  const worst = [...measured].sort((a, b) => b.held - a.held).slice(0, 10);
  for (const { what, held } of worst) console.log(`${Math.round(held)} ms: ${what.slice(0, 400)}`);
});

/** The time of the longest task of an act: by the clock where that is short enough, else of several tries the shortest that a task computed. */
async function heldBy(byClock: number, again: () => Promise<number>): Promise<number> {
  let held = byClock;
  for (let time = 0; time < TIMES && held > MOST; time++) held = Math.min(held, await again());
  return held;
}

const VIEWPORT = { width: 1280, height: 800 };
const fresh = (): Promise<Page> => openPage({ host: 'about:blank', viewport: VIEWPORT, prepare: watchTasks });

async function load(page: Page, address: string): Promise<void> {
  await page.goto(inject('site') + address);
  await settled(page);
}

/** Goes to an address as the browser's way back does: the page stays, and shows another scene. */
async function travel(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    window.history.pushState(null, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, address);
  await settled(page);
}

const ADDRESSES = wildAddresses(2000, 1);
const PARTS = 8;

test.each(Array.from({ length: PARTS }, (_, part) => part))(
  'no mutated address of part %i holds the page’s thread, whether it is opened or come to',
  {
    timeout: MINUTES,
  },
  async (part) => {
    const [opened, stayed] = [await fresh(), await fresh()];
    await load(stayed, '');
    let before = '';
    const slow: Measured[] = [];
    for (const [i, address] of ADDRESSES.entries()) {
      if (i % PARTS !== part) continue;
      const comes = Math.floor(i / PARTS) % 5 > 1;
      const from = before;
      const page = comes ? stayed : opened;
      await page.bringToFront();
      await longestTask(page);
      await (comes ? travel : load)(page, address);
      if (comes) before = address;
      const held = await heldBy(await longestTask(page), async () => {
        const alone = await fresh();
        if (comes) await load(alone, from);
        const computed = await longestComputed(alone, () => (comes ? travel : load)(alone, address));
        await alone.close();
        return computed;
      });
      const one = { what: comes ? `${from} then ${address}` : address, held };
      measured.push(one);
      if (held > MOST) slow.push(one);
    }
    expect(slow).toEqual([]);
  },
);

test('no file of 200 up to the limit of 20 MB holds the page’s thread', { timeout: MINUTES }, async () => {
  const page = await openFit(watchTasks);
  const random = randomOf(2);
  const hostile = Object.entries(HOSTILE);
  const slow: Measured[] = [];
  for (let i = 0; i < 200; i++) {
    const size = Math.round(10 ** (3 + 4.27 * random()));
    const [name, make] = hostile[i % hostile.length]!;
    const made = make(size);
    const written = writtenFile(random);
    const text = [made, written + made, made.slice(Math.floor(random() * made.length)) + written][i % 3]!;
    const read = async (): Promise<void> => {
      await dropFile(page);
      await verdict(page).waitFor();
      await closeDialog(page);
    };
    await makeFile(page, `${i}.${name.includes('JSON') ? 'json' : 'csv'}`, [[text, 1]]);
    await longestTask(page);
    await read();
    const held = await heldBy(await longestTask(page), () => longestComputed(page, read));
    const one = { what: `${name}, ${size} characters, kind ${i % 3}`, held };
    measured.push(one);
    if (held > MOST) slow.push(one);
  }
  expect(slow).toEqual([]);
});
