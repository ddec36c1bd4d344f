import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { decode } from '../../src/index';
import { en } from '../../src/locales/whole';
import { card, drawnTwice, opened, said, until, wholePage } from '../support/app';
import { chromiumOnly, picture } from '../support/browser';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

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
      let aside = 0;
      for (let e = drawn.parentElement; e && e !== document.documentElement; e = e.parentElement) {
        scrolled += e.scrollTop;
        aside += e.scrollLeft;
      }
      window.stops.push({
        name: `${element.tagName} ${element.getAttribute('aria-label') ?? drawn.textContent}`,
        left: left + aside,
        top: top + scrolled,
        right: right + aside,
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
      if (element.matches(':disabled, [tabindex="-1"]') || !element.checkVisibility()) return false;
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

test('Tab stops once at every control, as the eye reads, is seen wherever it stops, and leaves the page again', async () => {
  const page = await openPage({ viewport: DESKTOP });
  await wholePage(page);
  await followFocus(page);
  const stops = await walk(page, 'Tab');
  // The painted slider shows it on its thumb, which styles can't be asked of but pictures can.
  const sliders = [1, 2, 3].map((n) => `INPUT ${en.routes.route(n)}: ${en.lr.label}`);
  expect([...new Set(stops.filter(({ outlined }) => !outlined).map(({ name }) => name))]).toEqual(sliders);
  chromiumOnly('Firefox stops at what scrolls, too, and at its own bars before it comes back');
  const expectInOrder = async (forth: readonly Stop[], screen: string): Promise<void> => {
    expect(forth, screen).toHaveLength(await countControls(page));
    expect(forth[0]!.name).toBe(`A ${en.app.skip}`);
    const jumps = forth.slice(2).filter((stop, i) => !follows(forth[i + 1]!, stop));
    expect(
      jumps.map(({ name }) => name),
      screen,
    ).toEqual([]);
    const back = await walk(page, 'Shift+Tab', forth.length);
    expect(back.map(({ name }) => name)).toEqual(forth.map(({ name }) => name).reverse());
  };
  await expectInOrder(stops, 'desktop');
  const rate = card(page, 0).locator('.rate-track');
  const away = await picture(rate);
  await card(page, 0).getByRole('textbox').focus();
  await page.keyboard.press('Tab');
  expect(await picture(rate)).not.toEqual(away);

  await page.setViewportSize(PHONE);
  await drawnTwice(page);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
    window.scrollTo(0, 0);
  });
  // From the beginning of the page, and not from where the focus was.
  await page.locator('.skip').focus();
  await page.keyboard.press('Shift+Tab');
  await expectInOrder(await walk(page, 'Tab'), 'phone');
});

const menu = (page: Page, place: number): Locator => page.getByRole('button', { name: en.route.menu(place + 1) });

async function choose(page: Page, place: number, entry: string): Promise<void> {
  await opened(page, place);
  await menu(page, place).focus();
  await page.keyboard.press('Enter');
  const item = card(page, place).getByRole('button', { name: entry, exact: true });
  await item.focus();
  await page.keyboard.press('Enter');
  await item.waitFor({ state: 'hidden' });
}

const isFocused = (target: Locator) => until(() => target.evaluate((element) => element === document.activeElement));

test('a start that is off the map can be focused and brought back, and the map does not slip', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: '?domain=1,2,-2,-1' });
  const flag = page.getByRole('slider', { name: en.map.startPoint });
  await page.locator('.ask').last().focus();
  await page.keyboard.press('Tab');
  await isFocused(flag).toBe(true);
  expect(await page.locator('.map').evaluate((map) => [map.scrollLeft, map.scrollTop])).toEqual([0, 0]);
  for (let key = 0; key < 40; key++) await page.keyboard.press('Shift+ArrowDown');
  await until(() => said(page).scenario.start[1]).toBeLessThan(-1);
  expect(await page.locator('.map').evaluate((map) => [map.scrollLeft, map.scrollTop])).toEqual([0, 0]);
});

test('a menu opens at its button, closes when that scrolls away, and gives the focus back; a route that is moved or doubled takes the focus along, one that is removed leaves it with the others', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP });
  await wholePage(page);
  for (const place of [0, 2]) {
    await opened(page, place);
    await menu(page, place).click();
    const box = (await card(page, place).locator('.menu').boundingBox())!;
    const button = (await menu(page, place).boundingBox())!;
    const gap = Math.max(box.y - button.y - button.height, button.y - box.y - box.height);
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(10);
    expect(box.x + box.width).toBeCloseTo(button.x + button.width, 0);
    expect(box.y).toBeGreaterThan(0);
    expect(box.y + box.height).toBeLessThan(DESKTOP.height);
    await page.keyboard.press('Escape');
  }
  // Where the routes do not fit beside the map they scroll.
  await page.setViewportSize({ width: 1366, height: 620 });
  await opened(page, 1);
  await menu(page, 1).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const about = en.explain.about(en.optimizers.gd.name);
  await isFocused(card(page, 1).getByRole('button', { name: about, exact: true })).toBe(true);
  await page.keyboard.press('Escape');
  await isFocused(menu(page, 1)).toBe(true);
  expect(await card(page, 1).locator('.menu').isVisible()).toBe(false);
  await menu(page, 1).click();
  const open = card(page, 1).locator('.menu');
  expect(await open.isVisible()).toBe(true);
  await page.mouse.wheel(0, 60);
  await until(() => open.isVisible()).toBe(false);
  await menu(page, 1).click();
  await until(() => open.isVisible()).toBe(true);

  await choose(page, 0, en.route.down);
  await isFocused(menu(page, 1)).toBe(true);
  await choose(page, 1, en.route.up);
  await isFocused(menu(page, 0)).toBe(true);
  await choose(page, 0, en.route.duplicate);
  await isFocused(menu(page, 1)).toBe(true);
  await choose(page, 0, en.route.remove);
  await isFocused(menu(page, 0)).toBe(true);
  await choose(page, 2, en.route.remove);
  await isFocused(menu(page, 1)).toBe(true);
  await until(() => said(page).scenario.runs.length).toBe(2);
});

const hasFocus = (page: Page): Promise<boolean> => page.evaluate(() => document.activeElement !== document.body);

test('a control that is done with does not let the focus fall', async () => {
  wholeOnly();
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
  await use(named(en.route.addNoise));
  await use(named(en.onMap.zoomIn));
  await use(named(en.onMap.zoomReset));
  for (let routes = 1; routes < 8; routes++) await use(page.getByRole('button', { name: en.routes.add }));
  for (let changes = 0; changes < 8; changes++) await use(named(en.app.undo));
  for (let changes = 0; changes < 8; changes++) await use(named(en.app.redo));
});

test('letters by themselves are no shortcuts; undo by key works wherever no text is being typed, and typing keeps its own', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP });
  const { scenario, view } = decode('');
  for (const key of ['z', 'y', 'p', 'r', 'k', 'j', 'm', '+', '-', '0', '/', '?', 'Escape', 'Enter']) {
    await page.keyboard.press(key);
  }
  await page.getByRole('button', { name: en.transport.back }).click();
  await until(() => said(page).view.k).toBe(59);
  expect(said(page)).toEqual({ scenario, view: { ...view, k: 59 }, problems: [] });

  const batch = (): unknown => said(page).scenario.runs[0]?.batch;
  const choice = card(page, 0).getByRole('combobox', { name: en.route.looksAt });
  await choice.selectOption('32');
  await choice.focus();
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
