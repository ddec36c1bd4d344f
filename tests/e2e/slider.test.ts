import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { positionOf, sliderRange } from '../../src/core/lrScale';
import { decode, simulate } from '../../src/index';
import { en } from '../../src/locales/whole';
import { createFormat } from '../../src/report/format';
import { LANGUAGE_TABLE } from '../../src/scenario/languages';
import {
  card,
  fingerprint,
  ground,
  mapFrame,
  openWalk,
  routes,
  said,
  sentence,
  shownSurface,
  until,
  untilSaid,
  wholePage,
} from '../support/app';
import { chromiumOnly } from '../support/browser';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

const DESKTOP = { width: 1440, height: 900 };
/** Half of the thumb's width. */
const INSET = 11;

const details = (page: Page, place: number): Promise<string> =>
  card(page, place).locator('.outcome-details').innerText();

/** Where a learning rate lies on the slider of a route, px of the window. */
async function onSlider(page: Page, place: number, lr: number): Promise<[number, number]> {
  const { surface } = await mapFrame(page);
  const [first, last] = sliderRange(surface.lr.range);
  const { x, y, width, height } = (await card(page, place).locator('.rate-range').boundingBox())!;
  return [x + INSET + ((positionOf(lr) - first) / (last - first)) * (width - 2 * INSET), y + height / 2];
}

test('dragging a learning rate shows at once where the route ends now, and leaves all else as it is', async () => {
  const address = '?domain=-2,2,-1.5,1.5&k=12&run=gd,lr:0.1&run=gd,lr:0.75&run=gd,lr:0.005';
  const page = await openPage({ viewport: DESKTOP, address });
  await wholePage(page);
  const entries = await page.evaluate(() => history.length);
  const [map, way, paint] = [ground(page), routes(page), card(page, 0).locator('.rate-paint')];
  const [ofMap, ofWay, ofPaint] = await Promise.all([map, way, paint].map(fingerprint));
  const others = await Promise.all([sentence(page, 1), sentence(page, 2), details(page, 1), details(page, 2)]);
  expect(await sentence(page, 0)).toBe(en.outcomes.places.hut.reached);
  await page.mouse.move(...(await onSlider(page, 0, 0.1)));
  await page.mouse.down();
  await page.mouse.move(...(await onSlider(page, 0, 0.01)), { steps: 6 });
  await until(() => sentence(page, 0)).toBe(en.outcomes.descending);
  const { value } = createFormat('en');
  const slow = simulate(decode('?run=gd,lr:0.01').scenario)[0]!;
  await until(() => details(page, 0)).toContain(en.outcomes.loss(value(slow.loss[60]!)));
  expect(await fingerprint(way)).not.toBe(ofWay);
  await page.mouse.move(...(await onSlider(page, 0, 0.75)), { steps: 6 });
  await until(() => sentence(page, 0)).toBe(en.outcomes.places.valley.reached);
  await page.mouse.up();
  await untilSaid(page, ({ scenario }) => Math.abs(scenario.runs[0]!.params.lr! - 0.75) < 0.02);
  const { view } = said(page);
  expect([view.domain, view.k]).toEqual([[-2, 2, -1.5, 1.5], 12]);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  expect(await fingerprint(map)).toBe(ofMap);
  expect(await fingerprint(paint)).toBe(ofPaint);
  expect(await Promise.all([sentence(page, 1), sentence(page, 2), details(page, 1), details(page, 2)])).toEqual(others);
  await page.getByRole('button', { name: en.app.undo }).click();
  await until(() => sentence(page, 0)).toBe(en.outcomes.places.hut.reached);
  expect(await fingerprint(way)).toBe(ofWay);
  expect(await page.getByRole('button', { name: en.app.undo }).isDisabled()).toBe(true);
});

test('the track is painted with where its runs end, in colours and in words, and follows the start; on a slow machine the thumb stays with the mouse, and route, address and one entry to undo follow it', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP });
  await wholePage(page);
  const paint = card(page, 0).locator('.rate-paint');
  const colours = await paint.evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement;
    const copy = new OffscreenCanvas(width, height).getContext('2d')!;
    copy.drawImage(element as HTMLCanvasElement, 0, 0);
    const { data } = copy.getImageData(0, height >> 1, width, 1);
    return new Set(Array.from({ length: width }, (_, x) => data.slice(4 * x, 4 * x + 4).join(' '))).size;
  });
  expect(colours).toBeGreaterThan(8);
  const words = await card(page, 0)
    .locator('.rate-range')
    .evaluate((slider) => document.getElementById(slider.getAttribute('aria-describedby')!)?.textContent);
  expect(words).toContain(en.paint.tones.descending);
  expect(words).toContain(en.paint.tones.reached);
  expect(words).toContain(en.paint.tones.oscillating);

  const before = await fingerprint(paint);
  await openWalk(page);
  await page.getByRole('textbox', { name: en.scene.x }).fill('-2');
  await page.keyboard.press('Enter');
  await until(() => fingerprint(paint)).not.toBe(before);
  await page.getByRole('button', { name: en.app.undo }).click();
  await until(() => fingerprint(paint)).toBe(before);

  chromiumOnly('the driver of Firefox can’t slow the machine down');
  await card(page, 0).locator('.rate-range').scrollIntoViewIfNeeded();
  const ended = await sentence(page, 0);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 12 });
  const thumb = card(page, 0).locator('.rate-range');
  const at = (): Promise<number> => thumb.evaluate((input) => (input as HTMLInputElement).valueAsNumber);
  await page.mouse.move(...(await onSlider(page, 0, 0.1)));
  await page.mouse.down();
  const places: number[] = [];
  for (const lr of [0.08, 0.06, 0.04, 0.02, 0.01]) {
    await page.mouse.move(...(await onSlider(page, 0, lr)));
    places.push(await at());
  }
  expect(places).toEqual([...new Set(places)].sort((a, b) => b - a));
  await page.mouse.up();
  const left = await at();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await until(() => sentence(page, 0)).toBe(en.outcomes.descending);
  await untilSaid(page, ({ scenario }) => positionOf(scenario.runs[0]!.params.lr!) === left);
  expect(await at()).toBe(left);
  await page.getByRole('button', { name: en.app.undo }).click();
  await until(() => sentence(page, 0)).toBe(ended);
});

test('a learning rate is spoken as a plain decimal in either language, and one of 1e10 leaves the page whole', async () => {
  wholeOnly();
  const page = await openPage({
    viewport: DESKTOP,
    address: '?lang=en&run=gd,lr:1e-7&run=gd,lr:1234.5&run=gd,lr:0.05',
  });
  const spoken = () =>
    Promise.all([0, 1, 2].map((place) => card(page, place).locator('.rate-range').getAttribute('aria-valuetext')));
  expect(await spoken()).toEqual(['0.0000001', '1,230', '0.05']);
  await page.getByRole('button', { name: LANGUAGE_TABLE.zh.name }).click();
  await page.getByRole('button', { name: LANGUAGE_TABLE.en.name }).waitFor();
  expect(await spoken()).toEqual(['0.0000001', '1,230', '0.05']);
  await page.getByRole('button', { name: LANGUAGE_TABLE.en.name }).click();
  await page.getByRole('button', { name: LANGUAGE_TABLE.zh.name }).waitFor();
  const field = card(page, 1).getByRole('textbox');
  await field.fill('1e10');
  await field.press('Enter');
  await until(() => sentence(page, 1)).toBe(en.outcomes.left('1'));
  await untilSaid(page, ({ scenario }) => scenario.runs[1]?.params.lr === 1e10);
  expect(await sentence(page, 2)).toBe(en.outcomes.places.hut.reached);
  expect(await card(page, 1).locator('.rate-range').getAttribute('aria-valuetext')).toBe('10,000,000,000');
  expect(await page.locator('.off-top').count()).toBeGreaterThan(0);
});

declare global {
  interface Window {
    /** Lets what has been asked of the worker go to it. */
    release(): void;
  }
}

/** Keeps long runs from the worker until they are released, so that no test has to be quicker than they are. */
const holdLongRuns = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    const held: (() => void)[] = [];
    window.release = () => {
      for (const go of held.splice(0)) go();
    };
    Worker.prototype.postMessage = function (this: Worker, message: { request?: { kind: string } }) {
      const go = (): void => post.call(this, message);
      if (message.request?.kind === 'simulate') held.push(go);
      else go();
    } as typeof post;
  });
};

const EIGHT = Array.from({ length: 8 }, (_, i) => `&run=gd,lr:0.0${i + 1},batch:${2 ** i}`).join('');
const PENGUINS = `?surface=linear-regression&data=penguins&stop=off&steps=20${EIGHT}`;

async function makeLong(page: Page): Promise<void> {
  await openWalk(page);
  await page.getByRole('textbox', { name: en.scene.steps }).fill('30000');
  await page.keyboard.press('Enter');
  await page.getByRole('progressbar').waitFor();
}

test('a long run can be given up, as if it had never been asked for; else it goes on in the worker while the page answers', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: PENGUINS, prepare: holdLongRuns });
  await wholePage(page);
  const before = await fingerprint(routes(page));
  await makeLong(page);
  expect(await page.locator('.transport-progress').innerText()).toContain(en.progress.computing('0%'));
  expect(await fingerprint(routes(page))).toBe(before);
  await page.getByRole('button', { name: en.progress.cancel }).click();
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  await page.evaluate(() => window.release());
  await until(() => page.getByRole('textbox', { name: en.scene.steps }).inputValue()).toBe('20');
  await untilSaid(page, ({ scenario }) => scenario.steps === 20);
  expect(await page.locator('.transport-at').innerText()).toBe(en.transport.reading.step('20', '20'));
  expect(await fingerprint(routes(page))).toBe(before);
  expect(await page.getByRole('button', { name: en.app.undo }).isDisabled()).toBe(true);
  expect(await page.getByRole('button', { name: en.app.redo }).isDisabled()).toBe(true);

  expect(page.workers()).toHaveLength(1);
  await makeLong(page);
  await page.getByRole('button', { name: en.transport.back }).click();
  await until(() => page.locator('.transport-at').innerText()).toBe(en.transport.reading.step('19', '20'));
  await page.evaluate(() => window.release());
  await until(() => page.locator('.transport-at').innerText()).toBe(en.transport.reading.step('19', '30,000'));
  expect(await page.getByRole('progressbar').count()).toBe(0);
  await untilSaid(page, ({ scenario }) => scenario.steps === 30_000);
  const ends = simulate(said(page).scenario).map(({ loss }) => createFormat('en').value(loss.at(-1)!));
  for (const [place, end] of ends.entries()) await until(() => details(page, place)).toContain(en.outcomes.loss(end));
});

test('while routes on another landscape are long under way, the one that is shown stays as it was seen, faintly, and nothing is told of it', async () => {
  wholeOnly();
  const domain = [0, 5, -1, 4] as const;
  const page = await openPage({
    viewport: DESKTOP,
    address: `?surface=himmelblau&run=gd&domain=${domain}`,
    prepare: holdLongRuns,
  });
  await wholePage(page);
  const told = await sentence(page, 0);
  const before = await fingerprint(routes(page));
  const map = page.locator('.map');
  /** Whether its buttons can be reached, by the keyboard too. */
  const isFree = (): Promise<boolean> =>
    page.getByRole('button', { name: en.onMap.zoomIn }).evaluate((element: HTMLElement) => {
      element.focus();
      return document.activeElement === element;
    });
  await page.evaluate(
    (to) => {
      window.history.pushState(null, '', to);
      window.dispatchEvent(new PopStateEvent('popstate'));
    },
    PENGUINS.replace('steps=20', 'steps=30000'),
  );
  await page.getByRole('progressbar').waitFor();
  await until(() => shownSurface(page)).toBe('linear-regression');
  expect(await card(page, 0).locator('.outcome').innerText()).toBe('…');
  expect(await isFree()).toBe(false);
  await until(() => map.evaluate((element) => Number(getComputedStyle(element).opacity))).toBeLessThan(0.5);
  expect(await fingerprint(routes(page))).toBe(before);
  await page.getByRole('button', { name: en.progress.cancel }).click();
  await until(() => sentence(page, 0)).toBe(told);
  expect(await isFree()).toBe(true);
  expect(await map.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
  expect(await fingerprint(routes(page))).toBe(before);
  await untilSaid(
    page,
    ({ scenario, view }) => scenario.surface.id === 'himmelblau' && `${view.domain}` === `${domain}`,
  );
});
