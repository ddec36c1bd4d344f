import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../src/locales/whole';
import { LANGUAGE_TABLE } from '../../src/scenario/languages';
import { card, middle, said, shownSurface, surfaceButton, tile, until, untilSaid } from '../support/app';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

/** Low enough for the page to scroll. */
const LOW = { width: 1280, height: 600 };
const MOST_STOPS = 120;

const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

const holdsFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** What has the focus, in a few words; `BODY` where nothing has it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    const name = element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent ?? element?.textContent;
    return element === document.body || !element ? 'BODY' : `${element.tagName} ${name?.trim().slice(0, 40)}`;
  });

/** Goes on with Tab, or with Shift+Tab, until a control has the focus. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await holdsFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`no way by ${key} to ${target}, but to ${await focused(page)}`);
}

/** Chooses an option of a select that has the focus, with the arrow keys. */
async function pick(page: Page, select: Locator, value: string): Promise<void> {
  await tabTo(page, select);
  const by = await select.evaluate((element, wanted) => {
    const { options, selectedIndex } = element as HTMLSelectElement;
    return [...options].findIndex((option) => option.value === wanted) - selectedIndex;
  }, value);
  for (let i = 0; i < Math.abs(by); i++) await press(page, by > 0 ? 'ArrowDown' : 'ArrowUp');
  await until(() => select.inputValue()).toBe(value);
}

const named = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const rate = (page: Page, place: number): Locator => card(page, place).locator('.rate-range');
const rates = (page: Page): (number | undefined)[] => said(page).scenario.runs.map(({ params }) => params.lr);
const untilRate = (page: Page, value: number): Promise<void> =>
  untilSaid(page, ({ scenario }) => scenario.runs[0]?.params.lr === value);

async function chooseSurface(page: Page): Promise<void> {
  const button = surfaceButton(page);
  const choose = async (key: string, id: string): Promise<void> => {
    await press(page, 'Enter');
    await page.locator('.tile:focus').waitFor();
    for (let stop = 0; stop < MOST_STOPS && !(await holdsFocus(tile(page, id))); stop++) await press(page, key);
    await press(page, 'Enter');
    await until(() => shownSurface(page)).toBe(id);
    await until(() => holdsFocus(button)).toBe(true);
  };
  await tabTo(page, button);
  await choose('ArrowRight', 'linear-regression');
  await pick(page, page.getByRole('combobox', { name: en.map.data, exact: true }), 'line');
  await untilSaid(page, ({ scenario }) => scenario.data?.id === 'line');
  await tabTo(page, button, 'Shift+Tab');
  await choose('ArrowLeft', 'mountain');
  await untilSaid(page, ({ scenario }) => scenario.surface.id === 'mountain');
}

async function moveStart(page: Page): Promise<void> {
  const flag = page.getByRole('slider', { name: en.map.startPoint });
  await tabTo(page, flag);
  const { width, height } = (await page.locator('.map').boundingBox())!;
  const scroll = await page.evaluate(() => window.scrollY);
  const moves = async (key: string, dx: number, dy: number): Promise<void> => {
    const before = await middle(flag);
    await press(page, key);
    await until(async () => (await middle(flag)).x - before.x).toBeCloseTo(dx, 0);
    expect((await middle(flag)).y - before.y, key).toBeCloseTo(dy, 0);
  };
  await moves('ArrowRight', width / 50, 0);
  await moves('ArrowDown', 0, height / 50);
  await moves('Shift+ArrowUp', 0, -height / 10);
  await moves('Shift+ArrowLeft', -width / 10, 0);
  await moves('Alt+ArrowLeft', -width / 200, 0);
  await moves('Alt+ArrowDown', 0, height / 200);
  expect(await page.evaluate(() => window.scrollY)).toBe(scroll);
  await untilSaid(page, ({ scenario: { start } }) => start[0] < 0.25 && start[1] > 1.1);
  expect(await flag.getAttribute('aria-valuetext')).toMatch(/^Start point, x −?\d.*, y \d.*, loss \d/);
}

async function moveMap(page: Page): Promise<void> {
  const domain = () => said(page).view.domain;
  await tabTo(page, named(page, en.onMap.zoomIn));
  await press(page, 'Enter');
  await untilSaid(page, ({ view }) => view.domain !== undefined);
  const near = domain()!;
  await press(page, 'ArrowLeft');
  await untilSaid(page, ({ view }) => view.domain![0] < near[0]);
  expect(near[0] - domain()![0]).toBeCloseTo((near[1] - near[0]) / 10, 9);
  await tabTo(page, named(page, en.onMap.zoomOut));
  await press(page, 'Space');
  await untilSaid(page, ({ view }) => view.domain![1] - view.domain![0] > 1.4 * (near[1] - near[0]));
  await tabTo(page, named(page, en.onMap.zoomReset));
  await press(page, 'Enter');
  await untilSaid(page, ({ view }) => view.domain === undefined);
}

async function play(page: Page): Promise<void> {
  const scrub = page.getByRole('slider', { name: en.transport.scrub });
  await tabTo(page, named(page, en.transport.play));
  await press(page, 'Space');
  await named(page, en.transport.pause).waitFor();
  await press(page, 'Space');
  await named(page, en.transport.play).waitFor();
  await untilSaid(page, ({ view }) => view.k !== undefined && view.k < 60);
  await tabTo(page, named(page, en.transport.restart), 'Shift+Tab');
  await press(page, 'Enter');
  await tabTo(page, named(page, en.transport.forward));
  await press(page, 'Enter', 'Enter');
  await until(() => scrub.getAttribute('aria-valuetext')).toBe(en.transport.at.step('2', '60'));
  await tabTo(page, named(page, en.transport.back), 'Shift+Tab');
  await press(page, 'Enter');
  await until(() => scrub.getAttribute('aria-valuetext')).toBe(en.transport.at.step('1', '60'));
  await tabTo(page, scrub);
  await press(page, 'ArrowRight', 'ArrowRight');
  await untilSaid(page, ({ view }) => view.k === 3);
  await press(page, 'End');
  await untilSaid(page, ({ view }) => view.k === undefined);
}

async function changeRate(page: Page): Promise<void> {
  await tabTo(page, rate(page, 0));
  for (const [key, value] of [
    ['ArrowRight', 0.112],
    ['ArrowUp', 0.126],
    ['Shift+ArrowLeft', 0.123],
    ['PageUp', 1.23],
    ['PageDown', 0.123],
    ['PageDown', 0.0123],
  ] as const) {
    await press(page, key);
    await untilRate(page, value);
  }
  await press(page, 'Shift+Tab');
  await page.keyboard.type('1e-3');
  await press(page, 'Enter');
  await untilRate(page, 0.001);
  await until(() => rate(page, 0).getAttribute('aria-valuetext')).toBe('0.001');
  await press(page, 'Tab', 'Shift+Tab');
  await page.keyboard.type('0,01');
  await press(page, 'Tab');
  await untilRate(page, 0.01);
}

async function changeRoute(page: Page): Promise<void> {
  const optimizer = card(page, 0).getByRole('combobox', { name: en.routes.optimizer });
  await tabTo(page, optimizer);
  await pick(page, optimizer, 'momentum');
  await untilSaid(page, ({ scenario }) => scenario.runs[0]?.optimizer === 'momentum');
  await pick(page, card(page, 0).getByRole('combobox', { name: en.route.looksAt }), '8');
  await untilSaid(page, ({ scenario }) => scenario.runs[0]?.batch === 8);
}

/** Opens the menu of a route and chooses the entry that is so many enabled ones from its top. */
async function choose(page: Page, place: number, entry: number): Promise<void> {
  const sign = card(page, place).locator('.route-sign');
  if ((await sign.getAttribute('aria-expanded')) === 'false') {
    await tabTo(page, sign);
    await press(page, 'Enter');
  }
  await tabTo(page, named(page, en.route.menu(place + 1)));
  await press(page, 'Enter', ...Array.from({ length: entry }, () => 'Tab'), 'Enter');
}

async function manageRoutes(page: Page): Promise<void> {
  const [first, second, third] = rates(page);
  const untilRates = (...wanted: unknown[]): Promise<void> => until(() => rates(page)).toEqual(wanted);
  await choose(page, 1, 6);
  await untilRates(first, second, second, third);
  await choose(page, 2, 8);
  await untilRates(first, second, third, second);
  await tabTo(page, named(page, en.route.menu(4)));
  await press(page, 'Enter');
  await card(page, 3).getByRole('button', { name: en.route.remove, exact: true }).waitFor();
  await press(page, 'Escape', 'Enter', ...Array.from({ length: 8 }, () => 'Tab'), 'Enter');
  await untilRates(first, second, third);
  await tabTo(page, page.getByRole('button', { name: en.routes.add }));
  await press(page, 'Enter');
  await untilRates(first, second, third, third);
}

async function undo(page: Page): Promise<void> {
  const routes = (): number => said(page).scenario.runs.length;
  await tabTo(page, named(page, en.app.undo), 'Shift+Tab');
  await press(page, 'Enter');
  await until(routes).toBe(3);
  await tabTo(page, named(page, en.app.redo));
  await press(page, 'Enter');
  await until(routes).toBe(4);
  await press(page, 'Control+z');
  await until(routes).toBe(3);
  await press(page, 'Control+z');
  await until(routes).toBe(4);
  await press(page, 'Control+Shift+Z');
  await until(routes).toBe(3);
}

async function changeLook(page: Page): Promise<void> {
  const root = page.locator('html');
  await tabTo(page, named(page, LANGUAGE_TABLE.zh.name));
  await press(page, 'Enter');
  await until(() => root.getAttribute('lang')).toBe('zh-Hans');
  expect(await focused(page)).toBe(`BUTTON ${LANGUAGE_TABLE.en.name}`);
  await press(page, 'Tab', 'Enter');
  await until(() => root.getAttribute('data-theme')).toBe('dark');
  await untilSaid(page, ({ view }) => view.lang === 'zh' && view.theme === 'dark');
}

test('the whole flow can be done with the keyboard alone', async () => {
  wholeOnly();
  const page = await openPage({ viewport: LOW });
  const entries = await page.evaluate(() => history.length);
  await press(page, 'Tab', 'Enter', 'Tab');
  expect(await focused(page)).toBe(`BUTTON ${en.routes.change}`);
  await tabTo(page, named(page, en.onMap.zoomIn), 'Shift+Tab');
  await tabTo(page, surfaceButton(page), 'Shift+Tab');
  await chooseSurface(page);
  await moveStart(page);
  await moveMap(page);
  await play(page);
  await changeRate(page);
  await changeRoute(page);
  await manageRoutes(page);
  await undo(page);
  await changeLook(page);
  // One for each surface that was chosen, none for all the rest.
  expect(await page.evaluate(() => history.length)).toBe(entries + 2);
  expect(new URL(page.url()).hash).toBe('');
});
