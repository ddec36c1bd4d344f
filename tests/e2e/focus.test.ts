import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { decode } from '../../src/index';
import { en } from '../../src/locales/whole';
import { card, said, until, wholePage } from '../support/app';
import { chromiumOnly, picture } from '../support/browser';
import { openPage } from '../support/page';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** A place where the focus stopped, in px of what scrolls. */
interface Stop {
  name: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  outlined: boolean;
}

declare global {
  interface Window {
    stops: Stop[];
  }
}

/** Notes every stop of the focus from now on. */
function followFocus(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.stops = [];
    document.addEventListener('focusin', ({ target }) => {
      const element = target as HTMLElement;
      const drawn = element.closest('.segments label') ?? element;
      const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
      const { left, top, right, bottom } = drawn.getBoundingClientRect();
      let scrolled = window.scrollY;
      for (let e = drawn.parentElement; e && e !== document.documentElement; e = e.parentElement)
        scrolled += e.scrollTop;
      window.stops.push({
        name: `${element.tagName} ${element.getAttribute('aria-label') ?? drawn.textContent}`,
        left,
        top: top + scrolled,
        right,
        bottom: bottom + scrolled,
        outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      });
    });
  });
}

/** How many controls can be stopped at, by what the document says of them. */
function countControls(page: Page): Promise<number> {
  return page.evaluate(() => {
    const candidates = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, summary, [tabindex="0"]',
    );
    return [...candidates].filter((element) => {
      if (element.matches(':disabled') || !element.checkVisibility()) return false;
      return !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked);
    }).length;
  });
}

/** Presses a key until the focus is out of the page, or so many times, and tells where it stopped. */
async function walk(page: Page, key: string, most = 150): Promise<Stop[]> {
  await page.evaluate(() => {
    window.stops = [];
  });
  for (let i = 0; i < most; i++) {
    await page.keyboard.press(key);
    if (await page.evaluate(() => document.activeElement === document.body)) break;
  }
  return page.evaluate(() => window.stops);
}

/** Whether the eye comes to the second after the first: below it or to its right. */
const follows = (a: Stop, b: Stop): boolean => b.top >= a.bottom - 4 || b.left >= a.right - 4;

for (const [screen, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
  test(`Tab stops once at every control, as the eye reads, and leaves the page again, on a ${screen}`, async () => {
    chromiumOnly('Firefox stops at what scrolls, too, and at its own bars before it comes back');
    const page = await openPage({ viewport });
    await wholePage(page);
    await followFocus(page);
    const stops = await walk(page, 'Tab');
    const names = stops.map(({ name }) => name);
    expect(stops).toHaveLength(await countControls(page));
    expect(names[0]).toBe(`A ${en.app.skip}`);
    const jumps = stops.slice(2).filter((stop, i) => !follows(stops[i + 1]!, stop));
    expect(jumps.map(({ name }) => name)).toEqual([]);
    const back = await walk(page, 'Shift+Tab', stops.length);
    expect(back.map(({ name }) => name)).toEqual(names.reverse());
  });
}

test('the focus is seen wherever it stops', async () => {
  const page = await openPage({ viewport: DESKTOP });
  await wholePage(page);
  await followFocus(page);
  const unseen = (await walk(page, 'Tab')).filter(({ outlined }) => !outlined);
  // The painted slider shows it on its thumb, which styles can't be asked of but pictures can.
  const sliders = [1, 2, 3].map((n) => `INPUT ${en.routes.route(n)}: ${en.lr.label}`);
  expect([...new Set(unseen.map(({ name }) => name))]).toEqual(sliders);
  chromiumOnly('Firefox gives no focus back to a page that Tab has left');
  const rate = card(page, 0).locator('.rate-track');
  const away = await picture(rate);
  await card(page, 0).getByRole('textbox').focus();
  await page.keyboard.press('Tab');
  expect(await picture(rate)).not.toEqual(away);
});

const menu = (page: Page, place: number): Locator => page.getByRole('button', { name: en.routes.menu(place + 1) });

async function choose(page: Page, place: number, entry: string): Promise<void> {
  await menu(page, place).focus();
  await page.keyboard.press('Enter');
  const item = card(page, place).getByRole('button', { name: entry, exact: true });
  await item.focus();
  await page.keyboard.press('Enter');
  await item.waitFor({ state: 'hidden' });
}

const isFocused = (target: Locator) => until(() => target.evaluate((element) => element === document.activeElement));

test('a start that is off the map can be focused and brought back, and the map does not slip', async () => {
  const page = await openPage({ viewport: DESKTOP, address: '?domain=1,2,-2,-1' });
  const flag = page.getByRole('slider', { name: en.map.startPoint });
  await page.locator('.stage-bar').getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('Tab');
  await isFocused(flag).toBe(true);
  expect(await page.locator('.map').evaluate((map) => [map.scrollLeft, map.scrollTop])).toEqual([0, 0]);
  for (let key = 0; key < 40; key++) await page.keyboard.press('Shift+ArrowDown');
  await until(() => said(page).scenario.start[1]).toBeLessThan(-1);
  expect(await page.locator('.map').evaluate((map) => [map.scrollLeft, map.scrollTop])).toEqual([0, 0]);
});

test('closing a menu gives the focus back to its button', async () => {
  const page = await openPage({ viewport: DESKTOP });
  await menu(page, 1).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await isFocused(card(page, 1).getByRole('button', { name: en.routes.inspect, exact: true })).toBe(true);
  await page.keyboard.press('Escape');
  await isFocused(menu(page, 1)).toBe(true);
  expect(await card(page, 1).locator('.menu').isVisible()).toBe(false);
});

for (const place of [0, 2]) {
  test(`the menu of route ${place + 1} opens at its button, within the window`, async () => {
    const page = await openPage({ viewport: DESKTOP });
    await menu(page, place).click();
    const box = (await card(page, place).locator('.menu').boundingBox())!;
    const button = (await menu(page, place).boundingBox())!;
    const gap = Math.max(box.y - button.y - button.height, button.y - box.y - box.height);
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(10);
    expect(box.x + box.width).toBeCloseTo(button.x + button.width, 0);
    expect(box.y).toBeGreaterThan(0);
    expect(box.y + box.height).toBeLessThan(DESKTOP.height);
  });
}

test('a menu closes when what it belongs to scrolls away', async () => {
  const page = await openPage({ viewport: DESKTOP });
  await wholePage(page);
  await menu(page, 1).click();
  const open = card(page, 1).locator('.menu');
  expect(await open.isVisible()).toBe(true);
  await page.mouse.wheel(0, 60);
  await until(() => open.isVisible()).toBe(false);
  await menu(page, 1).click();
  await until(() => open.isVisible()).toBe(true);
});

test('removing a route leaves the focus with the routes that are left', async () => {
  const page = await openPage({ viewport: DESKTOP });
  await choose(page, 0, en.routes.remove);
  await isFocused(menu(page, 0)).toBe(true);
  await choose(page, 1, en.routes.remove);
  await isFocused(menu(page, 0)).toBe(true);
  await until(() => said(page).scenario.runs.length).toBe(1);
});

test('a route that is moved or doubled takes the focus along', async () => {
  const page = await openPage({ viewport: DESKTOP });
  await choose(page, 0, en.routes.down);
  await isFocused(menu(page, 1)).toBe(true);
  await choose(page, 1, en.routes.up);
  await isFocused(menu(page, 0)).toBe(true);
  await choose(page, 0, en.routes.duplicate);
  await isFocused(menu(page, 1)).toBe(true);
});

const hasFocus = (page: Page): Promise<boolean> => page.evaluate(() => document.activeElement !== document.body);

test('a control that is done with does not let the focus fall', async () => {
  const page = await openPage({ viewport: DESKTOP, address: '?steps=none&run=gd,batch:1' });
  // What keeps the focus comes after the first picture.
  await page.locator('body[data-focus="kept"]').waitFor();
  await wholePage(page);
  const use = async (control: Locator): Promise<void> => {
    const name = await control.evaluate((element) => element.textContent || element.getAttribute('aria-label'));
    await control.focus();
    await page.keyboard.press('Enter');
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await hasFocus(page), `after ${name}`).toBe(true);
  };
  const named = (name: string | RegExp): Locator => page.getByRole('button', { name });
  await use(named(en.problems.dismiss));
  await use(named(en.routes.addNoise));
  await use(named(en.map.zoomIn));
  await use(named(en.map.zoomReset));
  for (let routes = 1; routes < 8; routes++) await use(page.locator('.add'));
  for (let changes = 0; changes < 8; changes++) await use(named(en.app.undo));
  for (let changes = 0; changes < 8; changes++) await use(named(en.app.redo));
});

test('undo by key works wherever no text is being typed, and typing keeps its own', async () => {
  const page = await openPage({ viewport: DESKTOP });
  const batch = (): unknown => said(page).scenario.runs[0]?.batch;
  await card(page, 0).getByRole('radio', { name: en.routes.all }).focus();
  await page.keyboard.press('ArrowRight');
  await until(batch).toBe(32);
  await page.keyboard.press('Control+z');
  await until(batch).toBe('full');
  await page.keyboard.press('Control+y');
  await until(batch).toBe(32);
  const field = card(page, 0).getByRole('textbox');
  await field.focus();
  await page.keyboard.type('0.2');
  await page.keyboard.press('Control+z');
  await until(() => field.inputValue()).not.toBe('0.2');
  expect(batch()).toBe(32);
});

test('letters by themselves are no shortcuts', async () => {
  const page = await openPage({ viewport: DESKTOP });
  const { scenario, view } = decode('');
  for (const key of ['z', 'y', 'p', 'r', 'k', 'j', 'm', '+', '-', '0', '/', '?', 'Escape', 'Enter']) {
    await page.keyboard.press(key);
  }
  await page.getByRole('button', { name: en.transport.back }).click();
  await until(() => said(page).view.k).toBe(59);
  expect(said(page)).toEqual({ scenario, view: { ...view, k: 59 }, problems: [] });
});
