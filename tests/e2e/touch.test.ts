import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { decode } from '../../src/index';
import { en } from '../../src/locales/whole';
import { card, drawnTwice, mapFrame, middle, onMap, said, until, untilSaid, wholePage } from '../support/app';
import { chromiumOnly } from '../support/browser';
import { openPage } from '../support/page';
import { fingers, type Point, tap } from '../support/pointer';
import { wholeOnly } from '../support/whole';

const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** Why a test of what a finger scrolls is left out. */
const NO_SCROLLING = 'the fingers of the driver of Firefox scroll nothing';

const domain = (page: Page) => said(page).view.domain;

test('two fingers that part in any direction zoom the map about their middle; one moves it sideways, and scrolls the page up and down', async () => {
  wholeOnly();
  const page = await openPage(PHONE);
  const { frame, left, top } = await mapFrame(page);
  for (const [dx, dy] of [
    [60, 0],
    [0, 60],
    [45, 45],
  ] as const) {
    const way = `${dx}, ${dy}`;
    const [x, y] = [frame.width / 2 - 30, frame.height - 100];
    const path = (by: 1 | -1): [Point, Point] => [
      [left + x + (by * dx) / 2, top + y + (by * dy) / 2],
      [left + x + by * dx, top + y + by * dy],
    ];
    await fingers(page, [path(1), path(-1)]);
    const zoomed = async (): Promise<number> => {
      const { domain } = (await mapFrame(page)).frame;
      return (frame.domain[1] - frame.domain[0]) / (domain[1] - domain[0]);
    };
    // On a slow machine the address may follow a part of the way first.
    await until(zoomed).toBeGreaterThan(1.6);
    expect(await zoomed(), way).toBeLessThan(2.1);
    const after = (await mapFrame(page)).frame;
    expect(Math.abs(after.toX(frame.fromX(x)) - x), way).toBeLessThan(12);
    expect(Math.abs(after.toY(frame.fromY(y)) - y), way).toBeLessThan(12);
    expect(said(page).scenario).toEqual(decode('').scenario);
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
    await tap(page.getByRole('button', { name: en.onMap.zoomReset }));
    await untilSaid(page, ({ view }) => view.domain === undefined);
  }
  chromiumOnly(NO_SCROLLING);
  const from: Point = [left + 100, top + 200];
  await fingers(page, [[from, [from[0] + 80, from[1]]]]);
  // Where the finger has come to: on a slow machine the address tells of places on the way too.
  await untilSaid(page, ({ view }) => view.domain !== undefined && Math.abs(frame.toX(view.domain[0]) + 80) < 1);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  const moved = domain(page);
  await fingers(page, [[from, [from[0], from[1] - 120]]]);
  await until(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(60);
  expect(domain(page)).toEqual(moved);
  expect(said(page).scenario).toEqual(decode('').scenario);
});

test('a tap with two fingers places nothing, a tap the start, and a finger drags the flag while the page stays where it is', async () => {
  wholeOnly();
  const page = await openPage(PHONE);
  const { left, top } = await mapFrame(page);
  const still = (x: number): [Point, Point] => [
    [left + x, top + 250],
    [left + x, top + 250],
  ];
  await fingers(page, [still(60), still(140)]);
  await tap(page.getByRole('button', { name: en.transport.back }));
  await untilSaid(page, ({ view }) => view.k === 59);
  expect(said(page).scenario).toEqual(decode('').scenario);

  // A driver may have brought the button into sight.
  await page.evaluate(() => window.scrollTo(0, 0));
  const { frame } = await mapFrame(page);
  const at: Point = [left + 90, top + 220];
  await fingers(page, [[at, at]]);
  await untilSaid(page, ({ scenario }) => Math.abs(frame.toX(scenario.start[0]) - 90) < 1);
  expect(frame.toY(said(page).scenario.start[1])).toBeCloseTo(220, 0);

  const { start } = said(page).scenario;
  const [x, y] = await onMap(page, start);
  await fingers(page, [
    [
      [x, y - 12],
      [x - 40, y + 58],
    ],
  ]);
  await untilSaid(page, ({ scenario }) => Math.abs(frame.toX(scenario.start[0]) - frame.toX(start[0]) + 40) < 1);
  expect(frame.toY(said(page).scenario.start[1]) - frame.toY(start[1])).toBeCloseTo(70, 0);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  expect(domain(page)).toBeUndefined();
});

test('a finger in the loss chart seeks sideways; one on the painted slider changes the learning rate, and scrolls the page where it moves up', async () => {
  wholeOnly();
  const page = await openPage(PHONE);
  const chart = page.locator('.loss-chart .chart-body');
  await chart.locator('canvas').waitFor();
  await chart.scrollIntoViewIfNeeded();
  const box = (await chart.boundingBox())!;
  const across = box.y + box.height / 2;
  await fingers(page, [
    [
      [box.x + box.width * 0.8, across],
      [box.x + box.width * 0.4, across],
    ],
  ]);
  await untilSaid(page, ({ view }) => view.k !== undefined && view.k > 5 && view.k < 30);

  chromiumOnly(NO_SCROLLING);
  const slider = card(page, 0).locator('.rate-range');
  await slider.scrollIntoViewIfNeeded();
  const { x, y } = await middle(slider);
  const scrolled = await page.evaluate(() => window.scrollY);
  await fingers(page, [
    [
      [x, y],
      [x + 80, y],
    ],
  ]);
  await drawnTwice(page);
  // The address may still tell of a place on the way.
  const lr = Number(await card(page, 0).getByRole('textbox').inputValue());
  expect(lr).toBeGreaterThan(0.1);
  await untilSaid(page, ({ scenario }) => scenario.runs[0]!.params.lr === lr);
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
  const { scenario } = said(page);
  await fingers(page, [
    [
      [x - 60, y],
      [x - 60, y - 120],
    ],
  ]);
  await until(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled + 60);
  expect(said(page).scenario).toEqual(scenario);
});

declare global {
  interface Window {
    /** Whether the whole map was in the window at each input of a slider. */
    sights: boolean[];
  }
}

/** Which of some parts are not wholly in the window, or lie under what is pinned to its foot. */
const outOfSight = (page: Page, parts: readonly string[]): Promise<string[]> =>
  page.evaluate((selectors) => {
    const boxOf = (selector: string): DOMRect => document.querySelector(selector)!.getBoundingClientRect();
    const foot = boxOf('.transport');
    return selectors.filter((selector) => {
      const { top, bottom, left, right } = boxOf(selector);
      const covered = selector !== '.transport' && bottom > foot.top && right > foot.left && left < foot.right;
      return top < 0 || left < 0 || right > innerWidth || bottom > innerHeight || covered;
    });
  }, parts);

for (const [width, height] of [
  [390, 664],
  [360, 640],
  [844, 390],
] as const)
  test(`on a phone of ${width} × ${height} a finger drags the learning rate with the map in sight all the while, and each route is a tap away`, async () => {
    if (width !== 390) wholeOnly();
    const page = await openPage({ ...PHONE, viewport: { width, height } });
    await wholePage(page);
    const parts = ['.map', '.outcome strong', '.rate-track', '.transport'];
    expect(await outOfSight(page, width === 390 ? [...parts, '.route-choices'] : parts)).toEqual([]);
    await page.evaluate(() => {
      window.sights = [];
      document.addEventListener('input', () => {
        const { top, bottom, left, right } = document.querySelector('.map canvas')!.getBoundingClientRect();
        window.sights.push(top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth);
      });
    });
    for (const [place, to] of [
      [0, 0.9],
      [1, 0.3],
    ] as const) {
      await tap(page.locator('.route-tabs label').nth(place));
      const slider = page.locator('.rate-range');
      const before = await slider.inputValue();
      const thumb = await middle(slider);
      const box = (await slider.boundingBox())!;
      const [low, high] = await slider.evaluate((input: HTMLInputElement) => [Number(input.min), Number(input.max)]);
      const at = box.x + 11 + ((Number(before) - low!) / (high! - low!)) * (box.width - 22);
      await fingers(page, [
        [
          [at, thumb.y],
          [box.x + to * box.width, thumb.y],
        ],
      ]);
      await until(() => slider.inputValue()).not.toBe(before);
      await untilSaid(page, ({ scenario }) => scenario.runs[place]!.params.lr !== [0.1, 0.75][place]);
    }
    const sights = await page.evaluate(() => window.sights);
    expect(sights.length).toBeGreaterThan(4);
    expect(sights.every(Boolean)).toBe(true);
  });
