import type { Frame, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { objectiveOf } from '../../src/core/objective';
import { decode, type Surface } from '../../src/index';
import { createFrame, type Frame as MapFrame } from '../../src/plot/frame';

/** What the address of the page says by now. */
export const said = (page: Page): ReturnType<typeof decode> => decode(page.url());

/** Waits for what an action brings about, however slow the machine. */
export const until = <T>(get: () => T | Promise<T>) => expect.poll(get);

/** Waits until what the address says fits; the address follows the page after a little quiet. */
export async function untilSaid(page: Page, fits: (said: ReturnType<typeof decode>) => boolean): Promise<void> {
  await until(() => fits(said(page)) || page.url()).toBe(true);
}

/** Waits for the parts of the page that come after its first picture, the paint of the sliders among them. */
export async function wholePage(page: Page): Promise<void> {
  await page.locator('.loss-chart canvas').waitFor();
  await page.locator('.route-choices').first().waitFor();
  await painted(page);
}

/** Waits until every slider has its paint, as fine as it will be. */
export async function painted(page: Page): Promise<void> {
  const unpainted = page.locator('.rate-track:not(:has([data-painted="true"]))');
  await until(() => unpainted.count()).toBe(0);
}

/** Waits until a page or a frame has drawn twice, by which all is told that follows from what has just been laid out. */
export const drawnTwice = (place: Page | Frame): Promise<void> =>
  place.evaluate(
    () => new Promise<void>((go) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(go)))),
  );

/**
 * Goes back within the document, as the browser's button does. Of some ways from a fragment to none Firefox does not tell
 * its driver, which would wait for them.
 */
export const backWithin = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((went) => {
        window.addEventListener('popstate', () => went(), { once: true });
        history.back();
      }),
  );

/** The button that says which surface is shown, by its value, and opens the picker. */
export const surfaceButton = (page: Page): Locator => page.locator('.pick');

export const shownSurface = (page: Page): Promise<string | null> => surfaceButton(page).getAttribute('value');

/** A tile of the open picker. */
export const tile = (page: Page, id: string): Locator => page.locator(`.tile[value="${id}"]`);

/** Chooses a surface, or the reader's own file, as a reader does: by its picture. */
export async function chooseSurface(page: Page, id: string): Promise<void> {
  await surfaceButton(page).click();
  await tile(page, id).click();
  await page.locator('.picker').waitFor({ state: 'detached' });
}

/** The row of a route, from 0. */
export const card = (page: Page, place: number): Locator => page.locator('.route').nth(place);

/** The row of a route, from 0, with its settings open. */
export async function opened(page: Page, place: number): Promise<Locator> {
  const row = card(page, place);
  const sign = row.locator('.route-sign');
  if ((await sign.getAttribute('aria-expanded')) === 'false') await sign.click();
  await row.locator('.route-choices').waitFor();
  return row;
}

/** Chooses an entry of a route's menu. */
export async function chooseOf(page: Page, place: number, entry: string): Promise<void> {
  const row = await opened(page, place);
  await row.locator('.route-more').click();
  await row.getByRole('button', { name: entry, exact: true }).click();
}

/** Opens what all routes have in common: start, steps, seed. */
export async function openWalk(page: Page): Promise<void> {
  if ((await page.locator('.panel.scene').count()) > 0) return;
  await page.locator('.routes-head button').click();
  await page.locator('.panel.scene').waitFor();
}

/** Presses one of the page's tools, which on a phone are folded away. */
export async function pressTool(page: Page, name: string): Promise<void> {
  const tool = page.locator('.header').getByRole('button', { name, exact: true });
  if (!(await tool.isVisible())) await page.locator('.header-fold summary').click();
  await tool.click();
}

/** Chooses the one route that a phone shows. */
export const tabOf = (page: Page, place: number): Promise<void> => page.locator('.route-tabs input').nth(place).check();

/** Opens one of the panels beneath the routes. */
export const openTab = (page: Page, name: string): Promise<void> =>
  page.locator('.lower > .tabs').getByRole('tab', { name, exact: true }).click();

/** The sentence that tells how a route ended. */
export const sentence = (page: Page, place: number): Promise<string> =>
  card(page, place).locator('.outcome strong').innerText();

/** A number that changes when any pixel of a canvas does. */
export function fingerprint(canvas: Locator): Promise<number> {
  return canvas.evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) throw new Error('not a canvas');
    // Through a copy: a canvas that only shows a picture can't be read.
    const copy = new OffscreenCanvas(element.width, element.height).getContext('2d', { willReadFrequently: true })!;
    copy.drawImage(element, 0, 0);
    const { data } = copy.getImageData(0, 0, element.width, element.height);
    let hash = 2166136261;
    for (const pixel of new Uint32Array(data.buffer)) hash = Math.imul(hash ^ pixel, 16777619);
    return hash >>> 0;
  });
}

/** The canvas that holds the ground of the map, and the one that holds the routes. */
export const ground = (page: Page): Locator => page.locator('.map > canvas').nth(0);
export const routes = (page: Page): Locator => page.locator('.map > canvas').nth(1);

/** The middle of an element, in CSS px of the window. */
export async function middle(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The way between the plane and the map as it is shown, px from the map's corner, and where that corner is. */
export async function mapFrame(page: Page): Promise<{ surface: Surface; frame: MapFrame; left: number; top: number }> {
  const { scenario, view } = said(page);
  const { surface } = objectiveOf(scenario);
  const { x, y, width, height } = (await page.locator('.map').boundingBox())!;
  const frame = createFrame(view.domain ?? surface.domain, Math.round(width), Math.round(height), surface.aspect);
  return { surface, frame, left: x, top: y };
}

/** Where a point of the plane is in the window, px. */
export async function onMap(page: Page, [x, y]: readonly [number, number]): Promise<[number, number]> {
  const { frame, left, top } = await mapFrame(page);
  return [left + frame.toX(x), top + frame.toY(y)];
}

/** Once the page has nothing more to do for now. */
export const rest = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        // A browser with nothing to draw may have no idle time either.
        const idle = (go: () => void): number => requestIdleCallback(go, { timeout: 200 });
        idle(() => setTimeout(() => idle(() => done(undefined))));
      }),
  );
