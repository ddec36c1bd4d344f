import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { objectiveOf } from '../../src/core/objective';
import { atOnce } from '../../src/core/sliced';
import { simulate } from '../../src/index';
import { en } from '../../src/locales/en';
import { relief as words } from '../../src/locales/relief/en';
import { relief as chinese } from '../../src/locales/relief/zh';
import { en as whole } from '../../src/locales/whole';
import { createAltitude } from '../../src/plot/altitude';
import { raise } from '../../src/plot/relief/block';
import { type Camera, FIRST_CAMERA } from '../../src/plot/relief/camera';
import { onRelief } from '../../src/plot/relief/onRelief';
import { createProjection } from '../../src/plot/relief/projection';
import { LANGUAGE_TABLE } from '../../src/scenario/languages';
import {
  backWithin,
  chooseSurface,
  drawnTwice,
  fingerprint,
  openTab,
  openWalk,
  said,
  sentence,
  until,
  untilSaid,
} from '../support/app';
import { expectAccessible } from '../support/axe';
import { chromiumOnly } from '../support/browser';
import { snippet } from '../support/embeds';
import { prepareGraphics } from '../support/graphics';
import { serveHost } from '../support/host';
import { LONG } from '../support/long';
import { openPage } from '../support/page';
import { fingers, type Point } from '../support/pointer';
import { wholeOnly } from '../support/whole';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const SCENE = '?lang=en&view=3d';

const relief = (page: Page): Locator => page.locator('.relief');
const ground = (page: Page): Locator => page.locator('.relief .map-ground');
const slider = (page: Page, name: 'turn' | 'tilt' | 'rise'): Locator => page.locator(`[data-param="${name}"]`);
const flag = (page: Page): Locator => relief(page).getByRole('slider', { name: en.map.startPoint });
const cards = (page: Page): Promise<string[]> => page.locator('.relief-card').allInnerTexts();

/** Waits until the ground of the relief has been drawn. */
const drawn = (page: Page): Promise<void> => page.locator('.relief .map-ground[data-painted]').waitFor();

/** How the relief is seen, as sliders tell. */
async function seen(page: Page): Promise<Pick<Camera, 'turn' | 'tilt'>> {
  const [turn, tilt] = await Promise.all([slider(page, 'turn').inputValue(), slider(page, 'tilt').inputValue()]);
  return { turn: Number(turn), tilt: Number(tilt) };
}

/** Where a point of the plane lies on the relief, in the window, px. */
async function onScreen(page: Page, x: number, y: number, camera: Partial<Camera> = {}): Promise<[number, number]> {
  const { scenario, view } = said(page);
  const { surface } = objectiveOf(scenario);
  const box = (await relief(page).boundingBox())!;
  const [width, height] = [Math.round(box.width), Math.round(box.height)];
  const block = atOnce(raise(surface, createAltitude(surface), view.domain ?? surface.domain));
  const projection = createProjection(block, { ...FIRST_CAMERA, ...camera }, width, height);
  const { px, py } = onRelief(projection, x, y);
  return [box.x + px, box.y + py];
}

/** Drags with the mouse from a place of the window by so many px. */
async function drag(page: Page, [x, y]: readonly [number, number], dx: number, dy: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 4; step++) await page.mouse.move(x + (dx * step) / 4, y + (dy * step) / 4);
  await page.mouse.up();
}

/** A place of the relief on which nothing stands, in the window, px. */
async function bare(page: Page): Promise<[number, number]> {
  const box = (await relief(page).boundingBox())!;
  return [box.x + box.width * 0.45, box.y + box.height * 0.93];
}

test('the relief is one press from the map, stands in the address and the history, and tells what became of the routes', async () => {
  const page = await openPage({ address: '?lang=en', viewport: DESKTOP });
  await page.getByText(en.views.relief, { exact: true }).click();
  await drawn(page);
  await untilSaid(page, ({ view }) => view.view === '3d');
  await until(async () => (await cards(page)).length).toBe(3);
  const said3 = await Promise.all([0, 1, 2].map((place) => sentence(page, place)));
  expect((await cards(page)).map((card) => card.split('\n')[0]).sort()).toEqual([...said3].sort());
  await backWithin(page);
  await page.locator('.map:not(.relief)').waitFor();
  expect(await relief(page).count()).toBe(0);
});

test('a drag turns and tilts it, presets and sliders aim it, and zooming keeps what is under the pointer', async () => {
  wholeOnly();
  const page = await openPage({ address: SCENE, viewport: DESKTOP });
  await drawn(page);
  const before = await fingerprint(ground(page));
  await drag(page, await bare(page), 100, -20);
  expect(await seen(page)).toEqual({ turn: FIRST_CAMERA.turn - 40, tilt: FIRST_CAMERA.tilt - 8 });
  await until(() => fingerprint(ground(page))).not.toBe(before);

  await page.getByRole('button', { name: words.presets.above, exact: true }).click();
  expect(await seen(page)).toEqual({ turn: 0, tilt: 90 });
  await slider(page, 'turn').focus();
  await page.keyboard.press('ArrowRight');
  expect(await seen(page)).toEqual({ turn: 1, tilt: 90 });
  await page.getByRole('button', { name: words.presets.oblique, exact: true }).click();
  expect(await seen(page)).toEqual({ turn: FIRST_CAMERA.turn, tilt: FIRST_CAMERA.tilt });

  const [x, y] = said(page).scenario.start;
  const at = await onScreen(page, x, y);
  const flagAt = async (): Promise<[number, number]> => {
    const box = (await flag(page).boundingBox())!;
    return [Math.round(box.x + 24), Math.round(box.y + 34)];
  };
  await until(flagAt).toEqual(at.map(Math.round));
  await page.mouse.move(at[0] + 60, at[1] + 8);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -60);
  await page.keyboard.up('Control');
  const factor = Math.exp(60 / 220);
  const wanted = [at[0] + 60 - 60 * factor, at[1] + 8 - 8 * factor] as const;
  const off = async (): Promise<number> => {
    const [px, py] = await flagAt();
    return Math.hypot(px - wanted[0], py - wanted[1]);
  };
  await until(off).toBeLessThan(1.5);
});

test('it is a stop of the keyboard, whose keys turn, tilt, zoom and bring it back, after a drag too', async () => {
  wholeOnly();
  const page = await openPage({ address: SCENE, viewport: DESKTOP });
  await drawn(page);
  await page.getByRole('group', { name: words.hold }).focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key);
  expect(await seen(page)).toEqual({ turn: FIRST_CAMERA.turn + 10, tilt: FIRST_CAMERA.tilt + 5 });
  const whole = (await flag(page).boundingBox())!;
  await page.keyboard.press('+');
  await until(async () => (await flag(page).boundingBox())!.y).not.toBe(whole.y);
  await page.keyboard.press('-');
  await until(async () => (await flag(page).boundingBox())!.y).toBeCloseTo(whole.y, 3);
  await drag(page, await bare(page), 50, 0);
  await page.keyboard.press('0');
  expect(await seen(page)).toEqual({ turn: FIRST_CAMERA.turn, tilt: FIRST_CAMERA.tilt });
  expect(said(page).scenario.start).toEqual([0.25, 1.1]);
});

test('from the side, every end stands at its loss on the axis; a click on what is said of it moves nothing', async () => {
  wholeOnly();
  const page = await openPage({ address: SCENE, viewport: DESKTOP });
  await drawn(page);
  await page.getByRole('button', { name: words.presets.side, exact: true }).click();
  const tick = async (value: number): Promise<number> => {
    const box = (await page.locator(`[data-axis="loss"] text[data-value="${value}"]`).boundingBox())!;
    return box.y + box.height / 2;
  };
  const [one, zero] = [await tick(1), await tick(0)];
  const routes = simulate(said(page).scenario);
  for (const { x, y, loss, length } of routes) {
    const [, py] = await onScreen(page, x[length - 1]!, y[length - 1]!, { turn: 0, tilt: 0 });
    expect(Math.abs(zero + (one - zero) * loss[length - 1]! - py)).toBeLessThan(3);
  }
  await page.locator('.relief-card').first().click();
  await page.mouse.move(...(await bare(page)));
  await page.keyboard.press('ArrowLeft');
  await until(async () => (await seen(page)).turn).toBe(-5);
  expect(said(page).scenario.start).toEqual([0.25, 1.1]);
});

test('the flag is dragged over the ground, and a tap puts it where the ground is seen', async () => {
  wholeOnly();
  const page = await openPage({ address: SCENE, viewport: DESKTOP });
  await drawn(page);
  const start = said(page).scenario.start;
  const from = await onScreen(page, ...start);
  const to = await onScreen(page, -2, 0.5);
  await drag(page, from, to[0] - from[0], to[1] - from[1]);
  const near = (x: number, y: number) =>
    untilSaid(page, ({ scenario }) => Math.hypot(scenario.start[0] - x, scenario.start[1] - y) < 0.05);
  await near(-2, 0.5);
  const place = await onScreen(page, 2.4, 1.4);
  await page.mouse.click(...place);
  await near(2.4, 1.4);
  await page.keyboard.press('Control+z');
  await near(-2, 0.5);
  await flag(page).focus();
  await page.keyboard.press('ArrowLeft');
  await untilSaid(page, ({ scenario }) => scenario.start[0] < -2.05);
});

test('a click on a route lays open the step that is there, with its arrows on the ground; playing moves along it', async () => {
  wholeOnly();
  const page = await openPage({ address: SCENE, viewport: DESKTOP });
  await drawn(page);
  const [route] = simulate(said(page).scenario);
  await page.mouse.click(...(await onScreen(page, route!.x[4]!, route!.y[4]!)));
  await page.locator('.relief .step-arrows').waitFor();
  await untilSaid(page, ({ view }) => view.k === 4);
  expect(await cards(page)).toEqual([]);
  await openTab(page, en.lower.loss);
  const drawing = page.locator('.relief-drawing');
  const at4 = await fingerprint(drawing);
  await page.getByRole('button', { name: en.transport.forward, exact: true }).click();
  await until(() => fingerprint(drawing)).not.toBe(at4);
});

test('another surface is raised in its place, and a logarithm is told', async () => {
  wholeOnly();
  const page = await openPage({ address: SCENE, viewport: DESKTOP });
  await drawn(page);
  const note = page.locator('.relief-note');
  expect(await note.innerText()).toContain('0.54');
  const preset = (name: keyof typeof words.presets) =>
    page.getByRole('button', { name: words.presets[name], exact: true });
  await preset('side').click();
  await chooseSurface(page, 'rosenbrock');
  await until(() => note.innerText()).toContain(words.logHeights);
  // It is seen as suits it, not as the one before was; what is chosen for it stays while its parameters change.
  await until(() => preset('oblique').getAttribute('aria-pressed')).toBe('true');
  expect((await seen(page)).tilt).toBeGreaterThan(40);
  expect(await page.locator('[data-axis="loss"] .map-axis-name').innerHTML()).toBe(whole.onMap.logAxis('J'));
});

test('while a parameter of the surface is dragged, and the window resized, what stands on it stays, and the focus', async () => {
  wholeOnly();
  const page = await openPage({ address: `${SCENE}&surface=ravine`, viewport: DESKTOP });
  await drawn(page);
  const held = (await flag(page).elementHandle())!;
  await openWalk(page);
  const kappa = page.locator('.panel.scene input[type="range"]').first();
  await kappa.focus();
  const before = page.url();
  for (let k = 0; k < 6; k++) await page.keyboard.press('ArrowRight');
  await until(() => page.url()).not.toBe(before);
  await flag(page).focus();
  for (const width of [1300, 1180, 1060]) {
    await page.setViewportSize({ width, height: 800 });
    await drawnTwice(page);
  }
  expect(await held.evaluate((element) => element.isConnected && document.activeElement === element)).toBe(true);
});

test('a machine without a graphics processor draws it without WebGL; with one, a context that is lost comes back', async () => {
  wholeOnly();
  const plain = await openPage({ address: SCENE, viewport: DESKTOP });
  await paintedBy(plain, 'canvas');
  chromiumOnly('what stands for a graphics processor is made of its drawing by software');
  const page = await openPage({ address: SCENE, viewport: DESKTOP, prepare: prepareGraphics });
  await paintedBy(page, 'webgl');
  await page.evaluate(() => {
    for (const context of window.contexts) context.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await until(() => page.evaluate(() => window.contexts.every((context) => context.isContextLost()))).toBe(true);
  await page.getByRole('button', { name: words.presets.side, exact: true }).click();
  // What is drawn without it, until all is quiet, may be gone by the time it is looked for.
  await until(() => page.evaluate(() => window.contexts.filter((context) => !context.isContextLost()).length)).toBe(1);
  await paintedBy(page, 'webgl');
});

/** Waits until the ground has been drawn with something. */
const paintedBy = (page: Page, by: 'webgl' | 'canvas'): Promise<void> =>
  page.locator(`.relief .map-ground[data-painted="${by}"]`).waitFor();

test(`of ${LONG ? 30 : 4} embeds those off the screen give their contexts back and keep their pictures`, async () => {
  wholeOnly();
  chromiumOnly('what stands for a graphics processor is made of its drawing by software');
  const count = LONG ? 30 : 4;
  const host = await serveHost(
    Array.from(
      { length: count },
      (_, k) => `<section style="height: 700px">${snippet('iframe', `view=3d&steps=${60 + k}`)}</section>`,
    )
      .join('')
      .replaceAll('loading="lazy"', ''),
  );
  const page = await openPage({ host, viewport: { width: 1000, height: 800 }, prepare: prepareGraphics });
  const frames = await Promise.all(
    (await page.locator('iframe').elementHandles()).map(async (frame) => (await frame.contentFrame())!),
  );
  const state = () =>
    Promise.all(
      frames.map((frame) =>
        frame.evaluate(() => ({
          live: (window.contexts ?? []).filter((context) => !context.isContextLost()).length,
          painted: document.querySelector('.relief .map-ground')?.hasAttribute('data-painted') ?? false,
        })),
      ),
    );
  await until(async () => (await state())[0]).toEqual({ live: 1, painted: true });
  await page.evaluate((top) => window.scrollTo(0, top), 700 * count);
  await until(async () => (await state())[0]).toEqual({ live: 0, painted: true });
  await until(async () => (await state())[count - 1]).toEqual({ live: 1, painted: true });
  const live = (await state()).reduce((sum, each) => sum + each.live, 0);
  expect(live).toBeLessThanOrEqual(4);
});

test('on a phone two fingers turn it, one scrolls the page, and the sliders stand below', async () => {
  wholeOnly();
  const page = await openPage({ ...PHONE, address: SCENE });
  await drawn(page);
  const box = (await relief(page).boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.6];
  const paths: readonly (readonly [Point, Point])[] = [
    [
      [x - 40, y],
      [x + 20, y],
    ],
    [
      [x + 40, y],
      [x + 100, y],
    ],
  ];
  await fingers(page, paths);
  await until(async () => (await seen(page)).turn).not.toBe(FIRST_CAMERA.turn);
  const turned = await seen(page);
  expect(turned.turn).toBeCloseTo(FIRST_CAMERA.turn - 0.4 * 60, -1);
  expect(await slider(page, 'rise').count()).toBe(0);
  chromiumOnly('the fingers of the driver of Firefox scroll nothing');
  await fingers(page, [
    [
      [x, y],
      [x, y - 120],
    ],
  ]);
  await until(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(60);
  expect(await seen(page)).toEqual(turned);
  expect(said(page).scenario.start).toEqual([0.25, 1.1]);
});

test('axe finds nothing in the relief, in both languages', async () => {
  wholeOnly();
  const page = await openPage({ address: SCENE, viewport: DESKTOP });
  await drawn(page);
  await drawnTwice(page);
  await expectAccessible(page, 'the relief');
  await page.getByRole('button', { name: LANGUAGE_TABLE.zh.name }).click();
  await page.getByRole('button', { name: chinese.presets.side, exact: true }).waitFor();
  await expectAccessible(page, 'the relief in Chinese', false);
});
