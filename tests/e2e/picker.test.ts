import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { picker as wordsEn } from '../../src/locales/picker/en';
import { picker as wordsZh } from '../../src/locales/picker/zh';
import { en } from '../../src/locales/whole';
import { LANGUAGE_TABLE } from '../../src/scenario/languages';
import { SURFACES } from '../../src/surfaces/ids';
import { chooseSurface, fingerprint, said, shownSurface, surfaceButton, tile, until, untilSaid } from '../support/app';
import { expectAccessible } from '../support/axe';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const find = (page: Page) => page.locator('.picker').getByRole('textbox');

const shown = (page: Page): Promise<string[]> =>
  page.locator('.tile').evaluateAll((all) => all.map((one) => (one as HTMLButtonElement).value));

const focusedTile = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement instanceof HTMLButtonElement && activeElement.matches('.tile')
      ? activeElement.value
      : undefined;
  });

const isFocused = (page: Page): Promise<boolean> =>
  surfaceButton(page).evaluate((button) => button === document.activeElement);

/** Waits until every picture in sight has been painted in the theme of the page. */
async function pictures(page: Page): Promise<void> {
  const unpainted = () =>
    page.locator('.picker .thumb').evaluateAll((all) => {
      const { theme } = document.documentElement.dataset;
      const inSight = all.filter((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return bottom > 0 && top < window.innerHeight;
      });
      return inSight.filter((one) => one instanceof HTMLElement && one.dataset.drawn !== theme).length;
    });
  await until(unpainted).toBe(0);
}

/** Waits until the picker offers everything: where it opens early, most of the catalogue is still to come. */
const wholePicker = (page: Page) => until(async () => (await shown(page)).length).toBe(SURFACES.length + 1);

async function openPicker(page: Page): Promise<void> {
  await surfaceButton(page).click();
  await wholePicker(page);
}

test('the button names the surface; the picker has all of them with pictures, chooses one at a press, and gives the focus back', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP });
  const button = page.getByRole('button', { name: `${en.map.surface} ${en.surfaces.mountain.name}`, exact: true });
  expect(await button.getAttribute('aria-haspopup')).toBe('dialog');
  await openPicker(page);
  expect((await shown(page)).sort()).toEqual([...SURFACES, 'table'].sort());
  await until(() => focusedTile(page)).toBe('mountain');
  expect(await page.locator('.tile[aria-pressed="true"]').count()).toBe(1);
  expect(await tile(page, 'mountain').getAttribute('aria-pressed')).toBe('true');
  await pictures(page);
  const looks = new Set<number>();
  for (const id of ['mountain', 'bowl', 'linear-regression', 'maunga-whau', 'rosenbrock'])
    looks.add(await fingerprint(tile(page, id).locator('canvas')));
  expect(looks.size).toBe(5);
  await tile(page, 'saddle').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await untilSaid(page, ({ scenario }) => scenario.surface.id === 'saddle');
  expect(await isFocused(page)).toBe(true);
  await page.getByRole('button', { name: `${en.map.surface} ${en.surfaces.saddle.name}`, exact: true }).waitFor();
});

test('the groups, the arrow keys, Enter and Escape do as they say', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP });
  await surfaceButton(page).press('Enter');
  await wholePicker(page);
  await until(() => focusedTile(page)).toBe('mountain');
  await page.keyboard.press('ArrowRight');
  expect(await focusedTile(page)).toBe('maunga-whau');
  await page.keyboard.press('ArrowDown');
  expect(await focusedTile(page)).toBe('huber-regression');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  expect(await focusedTile(page)).toBe('mountain');
  await page.keyboard.press('ArrowLeft');
  expect(await focusedTile(page)).toBe('mountain');
  await page.keyboard.press('End');
  expect(await focusedTile(page)).toBe((await shown(page)).at(-1));
  await page.keyboard.press('Home');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await isFocused(page)).toBe(true);
  expect(await shownSurface(page)).toBe('mountain');

  await page.keyboard.press('Enter');
  await until(() => focusedTile(page)).toBe('mountain');
  await page.getByRole('radio', { name: wordsEn.tabs.data, exact: true }).check();
  expect((await shown(page)).at(-1)).toBe('table');
  await page.getByRole('radio', { name: wordsEn.tabs.landscape, exact: true }).check();
  expect((await shown(page)).slice(0, 4)).toEqual(['mountain', 'maunga-whau', 'bowl', 'ravine']);
  await tile(page, 'bowl').focus();
  await page.keyboard.press('Enter');
  await untilSaid(page, ({ scenario }) => scenario.surface.id === 'bowl');
});

test('Enter right behind Escape opens it again, though the browser has not told yet that it closed', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP });
  await openPicker(page);
  await page.evaluate(async () => {
    document.querySelector<HTMLDialogElement & { requestClose(): void }>('.picker')!.requestClose();
    // The page has done its own by then; the browser's word of it comes in a task of its own.
    await Promise.resolve();
    document.querySelector<HTMLButtonElement>('.pick')!.click();
  });
  await wholePicker(page);
  expect(await focusedTile(page)).toBe('mountain');
});

test.each([
  [1440, 900],
  [1024, 768],
  [3840, 2160],
])(
  '%i px wide no group leaves a tile alone in a row, and the cross is on the line of the search field',
  async (width, height) => {
    wholeOnly();
    const page = await openPage({ viewport: { width, height } });
    await openPicker(page);
    const alone = await page.locator('.picker .tiles').evaluateAll((groups) =>
      groups.flatMap((group) => {
        const tops = [...group.children].map((one) => Math.round(one.getBoundingClientRect().top));
        return tops.filter((top) => tops.filter((other) => other === top).length === 1);
      }),
    );
    expect(alone).toEqual([]);
    const line = async (part: string): Promise<number> => {
      const { y, height } = (await page.locator(`.picker ${part}`).boundingBox())!;
      return y + height / 2;
    };
    expect(Math.abs((await line('.close')) - (await line('.picker-find')))).toBeLessThan(1);
    const { y, height: high } = (await page.getByRole('dialog').boundingBox())!;
    expect(y + high).toBeLessThan(height);
  },
);

test('on a phone the cross is on the line of the title, above the end of the field', async () => {
  wholeOnly();
  const page = await openPage({ viewport: PHONE });
  await openPicker(page);
  const box = async (part: string) => (await page.locator(`.picker ${part}`).boundingBox())!;
  const [title, cross, field] = [await box('h2'), await box('.close path'), await box('.picker-find')];
  expect(Math.abs(cross.y + cross.height / 2 - (title.y + title.height / 2))).toBeLessThan(1);
  expect(Math.abs(cross.x + cross.width - (field.x + field.width))).toBeLessThan(1.5);
});

test('the picture on the button has lines as fine as its px', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP });
  const picture = page.locator('.pick-picture .thumb');
  await until(() => picture.getAttribute('data-drawn')).toBe('light');
  const [drawn, shown] = await picture.evaluate((one) => {
    const { width, height, clientWidth, clientHeight } = one as HTMLCanvasElement;
    return [
      [width, height],
      [clientWidth, clientHeight],
    ];
  });
  expect(drawn).toEqual(shown);
});

test('a surface is found by its name in either language, and where none is, that is said', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: '?lang=en' });
  await openPicker(page);
  await find(page).fill('camel');
  expect((await shown(page)).sort()).toEqual(['six-hump-camel', 'three-hump-camel']);
  await page.getByText(wordsEn.found(2)).waitFor({ state: 'attached' });
  await find(page).fill('骆驼');
  await page.getByText(wordsEn.none('骆驼')).waitFor();
  await find(page).fill('六峰驼背');
  await until(() => shown(page)).toEqual(['six-hump-camel']);
  await find(page).fill('PENGUINS');
  await until(() => shown(page)).toContain('linear-regression');
  await find(page).press('ArrowDown');
  expect(await focusedTile(page)).toBe('linear-regression');
  await find(page).fill('no such hill');
  await page.getByRole('button', { name: wordsEn.clear }).click();
  await until(async () => (await shown(page)).length).toBe(SURFACES.length + 1);
});

test('the reader’s own grid and table are asked for in their dialog', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP });
  for (const id of ['grid', 'table']) {
    await chooseSurface(page, id);
    await page.locator('dialog.own textarea').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog.own').waitFor({ state: 'detached' });
    expect(await isFocused(page), id).toBe(true);
  }
});

test('back and forward undo a change of the surface and of the view, and sliders add nothing', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: '?surface=bowl&start=1,1' });
  const entries = await page.evaluate(() => history.length);
  await page.locator('.rate-range').first().press('PageDown');
  await page.locator('.rate-range').first().press('PageDown');
  await untilSaid(page, ({ scenario }) => scenario.runs[0]?.params.lr !== said(page).scenario.runs[1]?.params.lr);
  const lr = Number(await page.locator('.route').first().getByRole('textbox').inputValue());
  await chooseSurface(page, 'ravine');
  await untilSaid(page, ({ scenario }) => scenario.surface.id === 'ravine');
  await page.getByText(en.views.compare, { exact: true }).click();
  await page.locator('.compare-panel').first().waitFor();
  await untilSaid(page, ({ view }) => view.view === 'compare');
  expect(await page.evaluate(() => history.length)).toBe(entries + 2);
  await page.goBack();
  await page.locator('.map-panel').waitFor();
  expect(await shownSurface(page)).toBe('ravine');
  await page.goBack();
  await until(() => shownSurface(page)).toBe('bowl');
  expect(said(page).scenario.start).toEqual([1, 1]);
  expect(said(page).scenario.runs[0]?.params.lr).toBeCloseTo(lr, 12);
  await page.goForward();
  await until(() => shownSurface(page)).toBe('ravine');
  await page.getByRole('button', { name: en.app.undo }).click();
  await until(() => shownSurface(page)).toBe('bowl');
});

/** The least contrast of a text with what it stands on: axe does not see what is beneath the words of a modal dialog. */
const leastContrast = (page: Page): Promise<number> =>
  page.locator('.picker :is(h2, h3, b, small, label, .tile-own, input[type="text"])').evaluateAll((texts) => {
    const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = channels(colour).map((c) =>
        c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const beneath = (element: Element): string => {
      const { backgroundColor } = getComputedStyle(element);
      return channels(backgroundColor)[3] === 0 && element.parentElement
        ? beneath(element.parentElement)
        : backgroundColor;
    };
    const ratios = texts.map((text) => {
      const [a, b] = [luminance(getComputedStyle(text).color), luminance(beneath(text))];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    });
    return Math.min(...ratios);
  });

test('axe finds nothing in the open picker, in either language and theme, on a desktop or a phone, where two stand in a row', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP });
  await openPicker(page);
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-theme="${colorScheme}"]`).waitFor({ state: 'attached' });
    expect(await leastContrast(page), colorScheme).toBeGreaterThan(4.5);
  }
  await expectAccessible(page, 'the picker');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: LANGUAGE_TABLE.zh.name }).click();
  await page.getByRole('button', { name: LANGUAGE_TABLE.en.name }).waitFor();
  await page.setViewportSize(PHONE);
  await surfaceButton(page).click();
  await page.getByRole('heading', { name: wordsZh.heading }).waitFor();
  await tile(page, 'table').waitFor();
  await expectAccessible(page, 'the picker on a phone', false);
  const box = (await page.getByRole('dialog').boundingBox())!;
  expect([box.x, box.y, box.width, box.height]).toEqual([0, 0, PHONE.width, PHONE.height]);
  const tops = await page.locator('.tile').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(tops[0]).toBe(tops[1]);
  expect(tops[2]).toBeGreaterThan(tops[1]!);
});
