import type { CDPSession, Locator, Page } from 'playwright-core';
import { FIREFOX } from './browser';
import { point } from './firefoxSession';

export type Point = readonly [x: number, y: number];

const DOWN = { type: 'pointerDown', button: 0 } as const;
const UP = { type: 'pointerUp', button: 0 } as const;
const to = ([x, y]: Point) => ({ type: 'pointerMove', x, y }) as const;

/**
 * Clicks twice at a place of the window.
 * @param between what is waited for between the clicks; Firefox, which counts clicks of one go alone, waits a little
 */
export async function doubleClick(page: Page, at: Point, between?: () => Promise<unknown>): Promise<void> {
  if (FIREFOX) {
    const pause = { type: 'pause', duration: between ? 450 : 0 } as const;
    return point(page, { pointerType: 'mouse', actions: [to(at), DOWN, UP, pause, DOWN, UP] });
  }
  await page.mouse.click(...at);
  await between?.();
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
}

/** Steps in which a finger moves. */
const STEPS = 8;

/** Where a finger is at each step of its way along a straight line. */
const way = ([ax, ay]: Point, [bx, by]: Point): Point[] =>
  Array.from({ length: STEPS + 1 }, (_, step) => [ax + ((bx - ax) * step) / STEPS, ay + ((by - ay) * step) / STEPS]);

/** Fingers that go down together, move along straight lines and go up together, as the browser gets them from a screen. */
export async function fingers(page: Page, paths: readonly (readonly [from: Point, to: Point])[]): Promise<void> {
  const ways = paths.map((path) => way(...path));
  if (FIREFOX) {
    const actions = ways.map(([first, ...others]) => [to(first!), DOWN, ...others.map(to), UP]);
    return point(page, ...actions.map((one) => ({ pointerType: 'touch', actions: one }) as const));
  }
  const session: CDPSession = await page.context().newCDPSession(page);
  const at = (step: number) => ways.map((points, id) => ({ x: points[step]![0], y: points[step]![1], id }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= STEPS; step++)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

/** Taps a control with a finger; in Firefox, whose driver makes no click of it, with the mouse. */
export const tap = (target: Locator, options?: Parameters<Locator['tap']>[0]): Promise<void> =>
  FIREFOX ? target.click(options) : target.tap(options);
