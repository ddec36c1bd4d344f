import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { decode, encode, simulate } from '../../src';
import { comparison as words } from '../../src/locales/compare/en';
import { files as own } from '../../src/locales/files/en';
import { en, zh } from '../../src/locales/whole';
import { createFormat } from '../../src/report/format';
import { LANGUAGE_TABLE } from '../../src/scenario/languages';
import { card, chooseOf, chooseSurface, opened, said, sentence, surfaceButton, until, untilSaid } from '../support/app';
import { expectAccessible } from '../support/axe';
import { openPage } from '../support/page';
import { untilTakesFiles } from '../support/takesFiles';
import { wholeOnly } from '../support/whole';

const DESKTOP = { width: 1440, height: 900 };

const runs = (page: Page): string[] => said(page).scenario.runs.map(({ optimizer, content }) => content ?? optimizer);

const facts = (page: Page, place: number): Promise<string> => card(page, place).locator('.outcome-details').innerText();

test('LeNet’s map has its three trainings, which nothing on the page changes', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP });
  await chooseSurface(page, 'lenet');
  await untilSaid(page, ({ scenario }) => scenario.surface.id === 'lenet');
  expect(runs(page)).toEqual(['sgd', 'fast-sgd', 'adam']);
  await until(() => sentence(page, 1)).toBe('SGD lr=0.05');
  const before = await facts(page, 1);
  expect(before).toBe(
    'recorded loss 2.3e−5 · loss 2.94 on the map · 1.99% of its weight variance in this plane · 66 records of 1,890 updates',
  );
  await page.locator('canvas.map-recorded').waitFor();
  expect(await page.locator('.route .rate').count()).toBe(0);
  await expectAccessible(page);

  // Another start is none of theirs.
  const flag = page.getByRole('button', { name: en.map.startPoint }).or(page.locator('.start-handle')).first();
  await flag.focus();
  await page.keyboard.press('ArrowRight');
  await untilSaid(page, ({ scenario }) => scenario.start[0] !== -3.56);
  expect(await facts(page, 1)).toBe(before);
});

test('while they play and nothing ahead is told, what the network had is', async () => {
  wholeOnly();
  const [, fast] = simulate(decode('?surface=lenet').scenario);
  const { loss } = fast!.outcome.recording!;
  const page = await openPage({ viewport: DESKTOP, address: '?surface=lenet&hide=ahead&k=40' });
  expect(fast!.loss[40]! / loss![40]!).toBeGreaterThan(10);
  await until(() => sentence(page, 1)).toBe(`Loss ${createFormat('en').value(loss![40]!)}`);
});

test('its settings offer what can be done with a recorded track, and no more', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: '?surface=lenet&lang=en' });
  const row = await opened(page, 0);
  await until(() => row.locator('.route-settings .hint').innerText()).toContain(en.recorded.fixed);
  expect(await row.locator('select').count()).toBe(0);
  await row.locator('.route-more').click();
  const closed = row.locator('.menu button:disabled');
  expect(await closed.allInnerTexts()).toEqual(
    [en.route.more, en.route.changeRule, en.route.program, en.route.duplicate, en.route.up].map(String),
  );
  await page.keyboard.press('Escape');
  await chooseOf(page, 0, en.route.aboutTrack);
  await page.getByRole('dialog').getByText('two losses').waitFor();
  await page.keyboard.press('Escape');
  await chooseOf(page, 0, en.route.inspect);
  await page.locator('.inspector-head').waitFor();
  expect(await page.locator('.inspector-tabs [role=tab]').count()).toBe(2);
  await page.getByText(en.recorded.slope).waitFor();
});

test('a route that is computed on the slice stands beside them, and only that can be experimented with', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: '?surface=lenet&view=experiment' });
  await page.locator('.experiment').getByRole('button', { name: en.routes.add }).click();
  await untilSaid(page, ({ scenario }) => scenario.runs.length === 4);
  expect(runs(page)).toEqual(['sgd', 'fast-sgd', 'adam', 'gd']);
  await page.locator('.experiment[data-kind]').waitFor();
  await page.getByRole('button', { name: LANGUAGE_TABLE.zh.name }).click();
  await page.locator('.pick[value=lenet]').waitFor();
  await chooseSurface(page, 'bowl');
  await untilSaid(page, ({ scenario }) => scenario.surface.id === 'bowl');
  expect(runs(page)).toEqual(['gd']);
});

test('where a track gives way to a route that is computed, that has its slider with its paint', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: '?surface=lenet' });
  await page.locator('canvas.map-recorded').waitFor();
  await chooseSurface(page, 'ravine');
  await untilSaid(page, ({ scenario }) => scenario.surface.id === 'ravine');
  const paints = page.locator('canvas.rate-paint[data-painted="true"]');
  await until(() => paints.count()).toBe(3);
  const track = await page.locator('.rate-track').first().boundingBox();
  expect((await paints.first().boundingBox())!.width).toBeCloseTo(track!.width, -1);
  await until(() => paints.first().evaluate((canvas: HTMLCanvasElement) => canvas.width)).toBeGreaterThan(100);
});

const TRACKS = 'x,y,loss,run\n-2,1.4,2.3,first\n-1,1,1.1,first\n0,0.2,0.4,first\n-2,1.4,2.3,second\n1,1,3.1,second\n';

async function openTracks(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: own.choose }).click();
  await (await chooser).setFiles({ name: 'runs.csv', mimeType: 'text/csv', buffer: Buffer.from(TRACKS) });
  // What it says depends on how many there are, which is known once the file is read.
  await page.locator('dialog .button.primary:enabled').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

test('a file of a reader’s becomes routes, plays, and a link to them waits for it', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: '?surface=bowl&steps=60&run=gd,lr:0.1' });
  await untilTakesFiles(page);
  await page.getByRole('button', { name: en.route.addTrack }).click();
  await openTracks(page);
  await until(() => card(page, 2).count()).toBe(1);
  // A sentence begins with a capital letter.
  expect(await sentence(page, 1)).toBe('First');
  expect(await sentence(page, 2)).toBe('Second');
  expect(await facts(page, 1)).toBe(
    `${en.optimizers.track.name} · recorded loss 0.40 · loss 0.02 on the map · 3 records`,
  );
  await until(() => page.url()).toMatch(/run=gd[^&]*&run=track,content:[0-9a-f]{16}&run=track,content:[0-9a-f]{16}/);
  const address = page.url();

  // Over another surface the track is the same.
  await chooseSurface(page, 'rosenbrock');
  await until(() => surfaceButton(page).getAttribute('value')).toBe('rosenbrock');
  await until(() => sentence(page, 2)).toBe('Second');

  const later = await openPage({ viewport: DESKTOP, address: address.slice(address.indexOf('?')) });
  await until(() => later.locator('.problems').innerText()).toContain(en.problems.reasons.absent);
  // What stands in keeps the address.
  expect(later.url()).toContain('run=track,content:');
  await untilTakesFiles(later);
  await later.getByRole('button', { name: en.route.addTrack }).click();
  await openTracks(later);
  await until(() => later.locator('.problems').count()).toBe(0);
  await until(() => sentence(later, 2)).toBe('Second');
  await until(() => new URL(later.url()).search).toBe(new URL(address).search);
});

test('each at its best, and the same rate, are for routes that have one', async () => {
  wholeOnly();
  const runs = 'run=track,content:adam&run=gd,lr:0.5&run=gd,lr:0.01&rule=theta-=0.1*g&run=own';
  const page = await openPage({ viewport: DESKTOP, address: `?surface=lenet&view=compare&${runs}` });
  const choose = (name: string): Promise<void> => page.locator('.compare-bar').getByText(name, { exact: true }).click();
  const rates = (): (number | undefined)[] => said(page).scenario.runs.map(({ params }) => params.lr);
  await choose(words.rates.best);
  await untilSaid(page, () => rates()[1] !== 0.5);
  const [track, one, two, own] = rates();
  expect([track, own, one === two]).toEqual([undefined, undefined, true]);
  await choose(words.rates.same);
  await untilSaid(page, () => rates()[1] === rates()[2]);

  const alone = await openPage({ viewport: DESKTOP, address: '?surface=lenet&view=compare' });
  await alone.locator('.compare-panel').nth(2).waitFor();
  expect(await alone.getByText(words.rates.best, { exact: true }).count()).toBe(0);
});

test('an embed plays them', async () => {
  const page = await openPage({ viewport: { width: 640, height: 480 }, address: '?surface=lenet&ui=embed&lang=zh' });
  await until(() => page.locator('.outcome strong').first().innerText()).toBe('SGD lr=0.001');
  expect(await page.locator('.outcome').first().innerText()).toContain(zh.recorded.loss('0.24'));
  expect(encode(said(page).scenario)).toContain('run=track,content:adam');
});
