import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { simulate } from '../../src/index';
import { en } from '../../src/locales/en';
import { createFormat } from '../../src/report/format';
import type { Clock } from '../../src/scenario/view';
import { card, fingerprint, routes, said, until, untilSaid, wholePage } from '../support/app';
import { openPage, type Visit } from '../support/page';
import { wholeOnly } from '../support/whole';

const DESKTOP = { width: 1440, height: 900 };
const words = en.transport;

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const cursor = (page: Page): Promise<string | null> =>
  page.getByRole('slider', { name: words.scrub }).getAttribute('aria-valuetext');
/** The first number in the words for the cursor's place. */
const place = async (page: Page): Promise<number> =>
  Number((await cursor(page))!.replaceAll(',', '').match(/[\d.]+/)![0]);

/** A page whose clock stands still but for `runFor`. */
async function openStill(visit: Visit): Promise<Page> {
  const page = await openPage({ viewport: DESKTOP, ...visit, prepare: (blank) => blank.clock.install() });
  await wholePage(page);
  await page.clock.pauseAt(Date.now() + 60_000);
  return page;
}

test('playing starts over from the end, comes to the end and stops there; pointing in the loss chart reads, dragging seeks, and the map goes with it', async () => {
  const page = await openPage({ viewport: DESKTOP });
  const whole = await fingerprint(routes(page));
  await page.getByRole('combobox', { name: words.speed }).selectOption('4');
  expect(await cursor(page)).toBe(words.at.step('60', '60'));
  await button(page, words.play).click();
  await until(() => place(page)).toBeLessThan(50);
  expect(await fingerprint(routes(page))).not.toBe(whole);
  await button(page, words.play).waitFor();
  expect(await cursor(page)).toBe(words.at.step('60', '60'));
  expect(await fingerprint(routes(page))).toBe(whole);
  expect(said(page).view.k).toBeUndefined();

  await page.locator('.loss-chart canvas').waitFor();
  const { at, losses } = await readAt(page, 0.4);
  const runs = simulate(said(page).scenario);
  expect(losses).toEqual(runs.map(({ loss, length }) => createFormat('en').value(loss[Math.min(at, length - 1)]!)));
  expect(await cursor(page)).toBe(words.at.step('60', '60'));
  await page.mouse.down();
  await until(() => cursor(page)).toBe(words.at.step(String(at), '60'));
  await until(() => fingerprint(routes(page))).not.toBe(whole);
  const { x, width } = (await page.locator('.loss-chart .chart-body').boundingBox())!;
  await page.mouse.move(x + 0.7 * width, 10, { steps: 5 });
  await page.mouse.up();
  const left = await place(page);
  expect(left).toBeGreaterThan(at + 10);
  expect(left).toBeLessThan(60);
  await untilSaid(page, ({ view }) => view.k === left);
  await page.mouse.move(x + 0.2 * width, 10);
  expect(await place(page)).toBe(left);
  expect(await page.locator('.loss-reading').count()).toBe(0);
});

/** Whether anything moves on a page whose clock goes on while nobody touches it. */
async function expectStill(page: Page): Promise<void> {
  const before = await cursor(page);
  await page.clock.runFor(10_000);
  expect(await cursor(page)).toBe(before);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
}

test('nothing moves by itself; pausing holds the cursor, a change of scene starts and ends nothing, a step ends the playing', async () => {
  wholeOnly();
  const page = await openStill({ address: '?k=5' });
  await expectStill(page);
  await button(page, words.play).click();
  await page.clock.runFor(1000);
  await button(page, words.pause).click();
  const held = await cursor(page);
  expect(await place(page)).toBeGreaterThan(10);
  await page.clock.runFor(5000);
  expect(await cursor(page)).toBe(held);
  await untilSaid(page, ({ view }) => Math.floor(view.k!) === Number(held!.match(/\d+/)![0]));
  expect(new URL(page.url()).searchParams.get('k')!.length).toBeLessThan(10);

  await card(page, 1).getByRole('textbox').fill('0.3');
  await page.keyboard.press('Enter');
  await page.clock.runFor(500);
  expect(await cursor(page)).toBe(held);
  await button(page, words.play).click();
  await page.clock.runFor(500);
  await card(page, 0).getByRole('textbox').fill('0.2');
  await page.keyboard.press('Enter');
  expect(await place(page)).toBeGreaterThan(Number(held!.match(/\d+/)![0]));
  expect(await button(page, words.pause).count()).toBe(1);
  await button(page, words.forward).click();
  await button(page, words.play).waitFor();
});

test('the speed is a factor on the pace, and where motion is to be reduced nothing moves but by playing', async () => {
  wholeOnly();
  const page = await openStill({ address: '?k=1', reducedMotion: 'reduce' });
  await expectStill(page);
  await button(page, words.restart).click();
  await button(page, words.forward).click();
  expect(await place(page)).toBe(1);
  const distances: number[] = [];
  for (const speed of ['0.25', '0.5', '1', '2', '4']) {
    await page.getByRole('combobox', { name: words.speed }).selectOption(speed);
    await button(page, words.restart).click();
    await button(page, words.play).click();
    await page.clock.runFor(1200);
    await button(page, words.pause).click();
    await page.clock.runFor(300);
    await untilSaid(page, ({ view }) => view.k !== undefined && view.k !== 1 && view.k !== distances.at(-1));
    distances.push(said(page).view.k!);
  }
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  const [, , usual] = distances;
  expect(usual).toBeGreaterThan(8);
  for (const [i, factor] of [0.25, 0.5, 1, 2, 4].entries()) {
    expect(distances[i]! / usual! / factor).toBeCloseTo(1, 1);
  }
});

test('an address says where the cursor stands; from there stepping goes from update to update either way', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: '?k=1e9' });
  expect(await cursor(page), 'beyond the end').toBe(words.at.step('60', '60'));
  await button(page, words.back).click();
  expect(await cursor(page)).toBe(words.at.step('59', '60'));
  const load = async (again: () => Promise<unknown>): Promise<number> => {
    await again();
    await page.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
    expect(await cursor(page)).toBe(words.at.step('7', '60'));
    return fingerprint(routes(page));
  };
  const seven = await load(() => page.goto(`${inject('site')}?k=7.5`));
  await page.locator('.loss-chart canvas').waitFor();
  expect(await load(() => page.reload())).toBe(seven);
  for (const [name, at] of [
    [words.forward, '8'],
    [words.forward, '9'],
    [words.back, '8'],
    [words.back, '7'],
    [words.restart, '0'],
    [words.back, '0'],
    [words.forward, '1'],
  ] as const) {
    await button(page, name).click();
    expect(await cursor(page)).toBe(words.at.step(at, '60'));
  }
  await untilSaid(page, ({ view }) => view.k === 1);
});

const RACE = '?surface=linear-regression&data=penguins&stop=off&steps=1368&run=gd,lr:0.5&run=gd,lr:0.01,batch:1';

/** Moves the pointer to a time in the loss chart and waits for what it reads out. */
async function readAt(page: Page, share: number): Promise<{ at: number; losses: string[] }> {
  const { x, y, width, height } = (await page.locator('.loss-chart .chart-body').boundingBox())!;
  await page.mouse.move(x + share * width, y + height / 2);
  const reading = page.locator('.loss-reading');
  await reading.waitFor();
  const [at, ...losses] = await reading.locator('> span').allInnerTexts();
  return { at: Number(at!.replaceAll(',', '').match(/[\d.]+/)![0]), losses: losses.map((text) => text.trim()) };
}

test('counted in evaluations, all data and one sample race at equal cost', async () => {
  wholeOnly();
  // One sample ends where all data has made four updates: from there on only the latter makes any.
  const page = await openPage({ viewport: DESKTOP, address: `${RACE}&clock=evals&k=1368` });
  await page.locator('.loss-chart canvas').waitFor();
  const [full, one] = simulate(said(page).scenario) as [ReturnType<typeof simulate>[0], ReturnType<typeof simulate>[0]];
  const { value } = createFormat('en');
  const { at, losses } = await readAt(page, 0.3);
  expect(at).toBeGreaterThan(342);
  expect(losses).toEqual([value(full.loss[Math.floor(at / 342)]!), value(one.loss[Math.min(1368, at)]!)]);
  for (const [name, wanted] of [
    [words.forward, '1,710'],
    [words.back, '1,368'],
    [words.back, '1,367'],
    [words.restart, '0'],
    [words.forward, '1'],
  ] as const) {
    await button(page, name).click();
    expect(await cursor(page)).toBe(words.at.evals(wanted, '467,856'));
  }
});

const CLOCKS = {
  step: [words.at.step('684', '1,368'), words.at.step('1,368', '1,368')],
  evals: [words.at.evals('233,928', '467,856'), words.at.evals('467,856', '467,856')],
  epoch: [words.at.epoch('684.0', '1,368.0'), words.at.epoch('1,368.0', '1,368.0')],
} as const satisfies Record<Clock, unknown>;

test('the chart and the cursor keep their place when they count in something else', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: `${RACE}&clock=epoch&k=684` });
  await page.locator('.loss-chart canvas').waitFor();
  const count = async (clock: Clock): Promise<void> => {
    await page.getByRole('combobox', { name: words.clock }).selectOption(clock);
  };
  for (const place of ['half way', 'at the end'] as const) {
    if (place === 'at the end') await page.getByRole('slider', { name: words.scrub }).press('End');
    for (const clock of ['step', 'evals', 'epoch'] as const) {
      await count(clock);
      await until(() => cursor(page)).toBe(CLOCKS[clock][Number(place === 'at the end')]!);
      await untilSaid(page, ({ view }) => view.clock === clock);
      expect(await page.locator('.loss-chart .chart-axes text').allTextContents(), clock).toContain(
        clock === 'evals' ? '400K' : '1,000',
      );
    }
  }
});
