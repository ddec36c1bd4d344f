import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { decode, simulate } from '../../src/index';
import { inspector } from '../../src/locales/inspector/en';
import { en } from '../../src/locales/whole';
import { createFormat } from '../../src/report/format';
import {
  fingerprint,
  ground,
  mapFrame,
  onMap,
  openWalk,
  routes,
  said,
  sentence,
  until,
  untilSaid,
  wholePage,
} from '../support/app';
import { LONG } from '../support/long';
import { openPage } from '../support/page';
import { doubleClick } from '../support/pointer';
import { wholeOnly } from '../support/whole';

const DESKTOP = { width: 1280, height: 720 };
const START = [0.25, 1.1] as const;

const start = (page: Page): readonly number[] => said(page).scenario.start;
const canUndo = (page: Page): Promise<boolean> => page.getByRole('button', { name: en.app.undo }).isEnabled();

/** Waits until the start stands so many px from where it stood at first. */
async function untilStartAt(page: Page, dx: number, dy: number): Promise<void> {
  const { frame } = await mapFrame(page);
  await until(() => (start(page)[0]! - START[0]) * (frame.toX(1) - frame.toX(0))).toBeCloseTo(dx, 0);
  expect((START[1] - start(page)[1]!) * (frame.toY(0) - frame.toY(1))).toBeCloseTo(dy, 0);
}

async function takeFlag(page: Page): Promise<readonly [number, number]> {
  const [x, y] = await onMap(page, START);
  await page.mouse.move(x, y - 12);
  await page.mouse.down();
  return [x, y - 12];
}

test('the start is placed by a drag of its flag, which Escape takes back, by a click, and by number fields, which refuse what is no number or too far', async () => {
  const page = await openPage({ viewport: DESKTOP });
  const entries = await page.evaluate(() => history.length);
  const before = await fingerprint(routes(page));
  expect(await sentence(page, 0)).toBe(en.outcomes.places.hut.reached);
  const [x, y] = await takeFlag(page);
  await page.mouse.move(x - 40, y + 10, { steps: 4 });
  await until(() => fingerprint(routes(page))).not.toBe(before);
  await page.mouse.move(x - 200, y + 50, { steps: 8 });
  await until(() => sentence(page, 0)).not.toBe(en.outcomes.places.hut.reached);
  await page.mouse.up();
  await untilStartAt(page, -200, 50);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.getByRole('button', { name: en.app.undo }).click();
  await untilStartAt(page, 0, 0);
  expect(await canUndo(page)).toBe(false);
  expect(await fingerprint(routes(page))).toBe(before);

  await takeFlag(page);
  await page.mouse.move(x + 150, y + 60, { steps: 4 });
  await until(() => fingerprint(routes(page))).not.toBe(before);
  await page.keyboard.press('Escape');
  await until(() => fingerprint(routes(page))).toBe(before);
  await page.mouse.move(x + 250, y, { steps: 2 });
  await page.mouse.up();
  await page.getByRole('button', { name: en.transport.back }).click();
  await untilSaid(page, ({ view }) => view.k === 59);
  expect(start(page)).toEqual(START);
  expect(await canUndo(page)).toBe(false);

  const [flagX, flagY] = await onMap(page, START);
  await page.mouse.click(flagX + 120, flagY + 90);
  await untilStartAt(page, 120, 90);
  expect(await canUndo(page)).toBe(true);
  expect(said(page).view.domain).toBeUndefined();

  await openWalk(page);
  const across = page.getByRole('textbox', { name: en.scene.x });
  await across.fill('−1,5');
  await across.press('Enter');
  await untilSaid(page, ({ scenario }) => scenario.start[0] === -1.5);
  await openWalk(page);
  await page.getByRole('textbox', { name: en.scene.y }).fill('０．５');
  await across.focus();
  await untilSaid(page, ({ scenario }) => scenario.start[1] === 0.5);
  for (const [typed, message] of [
    ['north', en.fields.notNumber],
    ['1e9', /^Between −[\d,]+ and [\d,]+$/],
  ] as const) {
    await across.fill(typed);
    await across.press('Enter');
    await page.getByRole('alert').filter({ hasText: message }).waitFor();
    expect(await across.getAttribute('aria-invalid')).toBe('true');
  }
  expect(start(page)).toEqual([-1.5, 0.5]);
  await across.press('Escape');
  await until(() => across.inputValue()).toBe('-1.5');
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('the ground is dragged, the buttons zoom about the middle, and the start stays', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP });
  const { frame } = await mapFrame(page);
  const before = await fingerprint(ground(page));
  await page.getByRole('button', { name: en.onMap.zoomIn }).click();
  await untilSaid(page, ({ view }) => view.domain !== undefined);
  const near = (await mapFrame(page)).frame;
  expect(near.domain[1] - near.domain[0]).toBeLessThan(0.8 * (frame.domain[1] - frame.domain[0]));
  expect(near.domain[0] + near.domain[1]).toBeCloseTo(frame.domain[0] + frame.domain[1], 6);
  // What replaces another ground is coarse at first; a page that has just been opened never shows a coarse one.
  const other = await openPage({ viewport: DESKTOP, address: new URL(page.url()).search });
  const opened = await fingerprint(ground(other));
  expect(opened).not.toBe(before);
  await until(() => fingerprint(ground(page))).toBe(opened);
  await page.getByRole('button', { name: en.onMap.zoomOut }).click();
  await untilSaid(page, ({ view }) => view.domain![1] - view.domain![0] > 0.99 * (frame.domain[1] - frame.domain[0]));
  await page.getByRole('button', { name: en.onMap.zoomReset }).click();
  await until(() => fingerprint(ground(page))).toBe(before);

  const { left, top } = await mapFrame(page);
  await page.mouse.move(left + 60, top + 60);
  await page.mouse.down();
  await page.mouse.move(left + 160, top + 100, { steps: 5 });
  await page.mouse.up();
  const wanted = [frame.fromX(-100), frame.fromX(frame.width - 100), frame.fromY(frame.height - 40), frame.fromY(-40)];
  // The address may have been written in mid-drag too.
  await untilSaid(page, ({ view }) => view.domain?.every((edge, i) => Math.abs(edge - wanted[i]!) < 1e-6) ?? false);
  const { scenario } = decode('');
  expect(said(page).scenario).toEqual(scenario);
  expect(await canUndo(page)).toBe(false);
});

test('a click on the ground places the start at once, a second one there changes nothing; one on a route lays open its step, and the second places the start there', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP });
  const [x, y] = await onMap(page, START);
  await doubleClick(page, [x + 90, y + 20]);
  await untilStartAt(page, 90, 20);
  await page.getByRole('button', { name: en.app.undo }).click();
  await untilSaid(page, ({ scenario }) => scenario.start[0] === START[0] && scenario.start[1] === START[1]);
  expect(await canUndo(page)).toBe(false);
  expect(await page.locator('.inspector').count()).toBe(0);

  const hut = await onMap(page, [1.2347, -1.0936]);
  await page.mouse.click(...hut);
  await page.locator('.inspector').waitFor();
  expect(start(page)).toEqual(START);
  await doubleClick(page, hut);
  await untilStartAt(page, hut[0] - x, hut[1] - y);
});

test('on a very large screen what is drawn on the map grows with the page’s type, and a click still finds its place', async () => {
  wholeOnly();
  const page = await openPage({ viewport: { width: 3840, height: 2160 } });
  await wholePage(page);
  const [type, drawn, flag] = await page.evaluate(() => {
    const svg = document.querySelector<SVGSVGElement>('.map-words')!;
    const { width } = document.querySelector('.start-handle svg')!.getBoundingClientRect();
    const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    return [root / 16, svg.clientWidth / svg.viewBox.baseVal.width, width / 48];
  });
  expect(type).toBeGreaterThan(1.7);
  expect(drawn).toBeCloseTo(type, 3);
  expect(flag).toBeCloseTo(type, 1);
  const [x, y] = await onMap(page, START);
  await page.mouse.click(x + 200, y + 40);
  await untilStartAt(page, 200, 40);
});

/** How large the map is, px. */
const size = (page: Page): Promise<unknown> =>
  page.locator('.map').evaluate((map) => [map.clientWidth, map.clientHeight]);

/** The map of a page that has just been opened keeps its size, whatever comes to stand beside it. */
async function expectSameSize(page: Page, first: unknown, height: number): Promise<void> {
  await wholePage(page);
  expect(await size(page)).toEqual(first);
  await page.getByRole('button', { name: en.routes.add }).click();
  await until(() => page.locator('.route').count()).toBe(4);
  expect(await size(page)).toEqual(first);
  expect((await page.locator('.map').boundingBox())!.height).toBeLessThan(height);
}

test('Ctrl and the wheel zoom about the pointer, the wheel alone scrolls the page, whose map keeps its size', async () => {
  wholeOnly();
  const page = await openPage({ viewport: { width: 1280, height: 560 } });
  const first = await size(page);
  await wholePage(page);
  const { frame, left, top } = await mapFrame(page);
  await page.mouse.move(left + 200, top + 100);
  await page.mouse.wheel(0, 40);
  await until(() => page.evaluate(() => window.scrollY)).toBe(40);
  await until(() => page.locator('.map-hint').evaluate((hint) => getComputedStyle(hint).opacity)).toBe('1');
  await page.mouse.wheel(0, -40);
  await until(() => page.evaluate(() => window.scrollY)).toBe(0);
  expect(new URL(page.url()).search).toBe('');
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -50);
  await page.keyboard.up('Control');
  await untilSaid(page, ({ view }) => view.domain !== undefined);
  const after = (await mapFrame(page)).frame;
  expect(after.fromX(200)).toBeCloseTo(frame.fromX(200), 6);
  expect(after.fromY(100)).toBeCloseTo(frame.fromY(100), 6);
  expect(after.domain[1] - after.domain[0]).toBeLessThan(0.9 * (frame.domain[1] - frame.domain[0]));
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.getByRole('button', { name: en.onMap.zoomReset }).click();
  await expectSameSize(page, first, 600);
});

test('the pointer reads out the numbers of the surface, and the map keeps its size', async () => {
  wholeOnly();
  const viewport = LONG ? { width: 1920, height: 1080 } : DESKTOP;
  const page = await openPage({ viewport });
  const first = await size(page);
  for (const address of ['', '?surface=maunga-whau', '?surface=linear-regression,scale:raw&data=penguins']) {
    if (address) {
      await page.goto(inject('site') + address);
      await page.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
    }
    const { surface, frame, left, top } = await mapFrame(page);
    const { value } = createFormat('en');
    const reading = page.locator('.map-reading');
    // At whole px of the window: to some browsers a pointer is at no other.
    const whole = (px: number, py: number) => [Math.round(left + px), Math.round(top + py)] as const;
    for (const [atX, atY] of [whole(100, 80), whole(frame.width - 120, frame.height - 60)]) {
      const [x, y] = [frame.fromX(atX - left), frame.fromY(atY - top)];
      const slope = new Float64Array(2);
      const loss = surface.gradient(x, y, slope);
      const wanted = en.inWords.reading(value(x), value(y), value(loss), value(slope[0]!), value(slope[1]!));
      // It comes after the first picture, and reads from the next move on.
      await until(async () => {
        await page.mouse.move(atX + 1, atY);
        await page.mouse.move(atX, atY);
        return reading.allTextContents();
      }).toEqual([wanted]);
    }
    await page.mouse.move(left + 30, top + frame.height + 60);
    await until(() => reading.count()).toBe(0);
  }
  await page.goto(inject('site'));
  await expectSameSize(page, first, viewport.height);
});

test('an arrowhead at the edge tells where a route leaves the map', async () => {
  wholeOnly();
  const address = '?start=0.25,1.1&run=gd,lr:0.04&domain=-1,1.5,0.2,1.5';
  const page = await openPage({ viewport: DESKTOP, address });
  // How wide the route's own red is in each row of the drawing.
  const widths = await routes(page).evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')!;
    copy.drawImage(canvas, 0, 0);
    const { data, width, height } = copy.getImageData(0, 0, canvas.width, canvas.height);
    return Array.from({ length: height }, (_, y) => {
      const row = Array.from({ length: width }, (_, x) => 4 * (y * width + x));
      return row.filter((at) => data[at]! > 150 && data[at + 1]! < 80 && data[at + 3]! > 200).length;
    });
  });
  const foot = Math.max(...widths.slice(-22));
  const above = Math.max(...widths.slice(-60, -24));
  expect(above).toBeGreaterThan(0);
  expect(foot).toBeGreaterThanOrEqual(1.5 * above);
});

test('a click on a route lays open the step that is there and leaves the start alone, on bare ground it places the start, and the pointer tells them apart', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP });
  await page.locator('.map-words').waitFor({ state: 'attached' });
  const { x, y } = simulate(decode('').scenario)[1]!;
  const cursor = (): Promise<string> => page.locator('.map').evaluate((map) => getComputedStyle(map).cursor);
  const panel = page.getByRole('region', { name: en.transport.inspect });

  // On the fourth step of the second route, seven tenths of its way along.
  const on = await onMap(page, [x[3]! + 0.7 * (x[4]! - x[3]!), y[3]! + 0.7 * (y[4]! - y[3]!)]);
  await page.mouse.move(on[0], on[1] + 3);
  await until(cursor).toBe('pointer');
  await page.mouse.click(on[0], on[1] + 3);
  await untilSaid(page, ({ view }) => view.k === 4);
  await until(() => panel.getByRole('combobox', { name: inspector.route }).inputValue()).toBe('1');
  expect(await panel.locator('.inspector-step').innerText()).toContain(inspector.step('4'));
  expect(start(page)).toEqual(START);
  expect(await canUndo(page)).toBe(false);

  // At the marker between two steps it is the one that led there.
  await page.mouse.click(...(await onMap(page, [x[6]!, y[6]!])));
  await untilSaid(page, ({ view }) => view.k === 6);

  const [bareX, bareY] = await onMap(page, [-1, 2]);
  await page.mouse.move(bareX, bareY);
  await until(cursor).toBe('crosshair');
  await page.mouse.click(bareX, bareY);
  await until(() => start(page)[0]!).toBeCloseTo(-1, 1);
  expect(start(page)[1]).toBeCloseTo(2, 1);
});

test('where steps can’t be laid open a route is ground like any other', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: '?hide=inspector' });
  await page.locator('.map-words').waitFor({ state: 'attached' });
  const { x, y } = simulate(decode('').scenario)[1]!;
  await page.mouse.click(...(await onMap(page, [x[6]!, y[6]!])));
  await until(() => start(page)[0]!).toBeCloseTo(x[6]!, 1);
});

test('what lies beyond the edge is named there, and a click on its name brings it into view; so are all routes by a button', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: '?domain=-1,1.5,-0.5,1.5' });
  const pill = page.getByRole('button', { name: en.onMap.bringIn(en.map.hut) });
  const before = (await mapFrame(page)).frame;
  const { surface } = await mapFrame(page);
  const hut = surface.minima.find(({ value }) => value < -1.5)!;
  expect(before.toY(hut.y)).toBeGreaterThan(before.height);
  await pill.click();
  await untilSaid(page, ({ view }) => view.domain![2] < hut.y);
  const { frame } = await mapFrame(page);
  expect(frame.toY(hut.y)).toBeLessThan(frame.height);
  expect(frame.domain[0]).toBeLessThanOrEqual(before.domain[0]);
  expect(frame.domain[3]).toBeGreaterThanOrEqual(before.domain[3] - 1e-9);
  await until(() => pill.count()).toBe(0);
  expect(start(page)).toEqual(START);

  await page.goto(`${inject('site')}?surface=bowl&start=-2,1.4&run=gd,lr:2.1&steps=12`);
  const fit = page.getByRole('button', { name: en.onMap.fitRoutes });
  await fit.click();
  const { scenario } = said(page);
  const route = simulate(scenario)[0]!;
  await untilSaid(page, ({ view }) => view.domain !== undefined);
  const wide = (await mapFrame(page)).frame;
  for (const px of [...route.x].map(wide.toX)) expect(px > 0 && px < wide.width).toBe(true);
  for (const py of [...route.y].map(wide.toY)) expect(py > 0 && py < wide.height).toBe(true);
  await page.getByRole('button', { name: en.onMap.zoomReset }).click();
  await untilSaid(page, ({ view }) => view.domain === undefined);
  await fit.waitFor();
});

test('the decisive step is ringed once the cursor has come to it, and not while the routes are dragged', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP });
  const crossing = page.locator('.map-crossing');
  await until(() => crossing.allTextContents()).toEqual([en.onMap.crosses('4')]);
  const ring = crossing.locator('circle').last();
  const { frame } = await mapFrame(page);
  expect(frame.fromX(Number(await ring.getAttribute('cx')))).toBeCloseTo(0.02, 1);
  const scrub = page.getByRole('slider', { name: en.transport.scrub });
  await scrub.fill('3');
  await until(() => crossing.count()).toBe(0);
  await scrub.fill('4');
  await until(() => crossing.count()).toBe(1);
  const [x, y] = await takeFlag(page);
  await page.mouse.move(x - 60, y + 10, { steps: 3 });
  await until(() => crossing.count()).toBe(0);
  await page.keyboard.press('Escape');
  await until(() => crossing.count()).toBe(1);
  await page.mouse.up();
});
