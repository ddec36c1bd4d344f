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
const MINUTES = 3_600_000;

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

/** Addresses that once held it for seconds, or whose ground, contours, rings or routes take longest to draw. */
const KNOWN = [
  '?surface=sine-fit&data=waves,n:2000,noise:0.2&steps=278&run=lbfgs,lr:5e-324,schedule:warmup-cosine,tMax:90&run=adagrad,lr:1000000000000,batch:32,schedule:inverse-time&domain=-1,1,1e-300,1e15',
  '?surface=sine-fit&data=waves,noise:100,outliers:0.25&start=1e15,-1e15&run=newton,lr:1000000000000,c1:0.49&domain=-1e15,2,1e-300,1',
  '?steps=1e5&surface=ackley&stop=off&run=armijo',
  '?surface=formula&f=tan(1e9x)%2Btan(1e9y)',
  '?surface=formula&f=mod(1e9sin(1e9x%2B1e8y),1)&view=compare&run=gd&run=adam&run=lbfgs',
  '?surface=logistic-regression&data=blobs,n:2000&view=compare&run=newton&run=gd,batch:257&run=heavy-ball,batch:1',
  '?surface=linear-regression&data=line,n:9999&steps=100000&stop=off&run=gd,batch:257&run=rprop&run=schedule-free,batch:1&run=momentum,lr:1e6,batch:1',
  '?surface=rastrigin&domain=-1000,1000,-1000,1000&view=compare',
  '?surface=sine-fit&domain=-1e8,1e8,-1e8,1e8',
  '?surface=formula&f=sin(1e9x)',
];

const ADDRESSES = [...KNOWN, ...wildAddresses(2000, 1)];
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
