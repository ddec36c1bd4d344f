import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { comparison as words } from '../../src/locales/compare/en';
import { comparison as chinese } from '../../src/locales/compare/zh';
import { en } from '../../src/locales/whole';
import { LANGUAGE_TABLE } from '../../src/scenario/languages';
import { fingerprint, middle, said, until, untilSaid, wholePage } from '../support/app';
import { LONG } from '../support/long';
import { openPage } from '../support/page';
import { tap } from '../support/pointer';
import { wholeOnly } from '../support/whole';

const DESKTOP = { width: 1366, height: 768 };
const SIDE_BY_SIDE = '?view=compare&run=gd,lr:0.1&run=gd,lr:0.75&run=gd,lr:0.005';

const panel = (page: Page, place: number): Locator => page.locator('.compare-panel').nth(place);
const groundOf = (page: Page, place: number): Locator => panel(page, place).locator('.map > canvas').nth(0);
const routeOf = (page: Page, place: number): Locator => panel(page, place).locator('.map > canvas').nth(1);
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Clicks with the mouse where a reader would, and counts it. */
async function click(page: Page, locator: Locator, clicks: { count: number }): Promise<void> {
  const { x, y } = await middle(locator);
  await page.mouse.click(x, y);
  clicks.count++;
}

/** The cells of the results, row by row, without the heading. */
const cells = (page: Page): Promise<string[][]> =>
  page
    .locator('.compare-table tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')));

test('three batch sizes stand side by side three clicks from the opening screen, and one undo takes them back', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP });
  expect(await page.locator('.compare-panel').count()).toBe(0);
  const { runs } = said(page).scenario;
  const clicks = { count: 0 };
  await click(page, page.getByText(en.views.compare, { exact: true }), clicks);
  await until(() => page.locator('.compare-panel').count()).toBe(3);
  await click(page, button(page, words.row.open), clicks);
  const ready = page.locator('.compare-rows').getByRole('button', { name: words.row.batch });
  await click(page, ready, clicks);
  expect(clicks.count).toBe(3);
  await untilSaid(page, ({ scenario }) => scenario.runs[2]?.batch === 1);
  const { scenario, view } = said(page);
  expect([scenario.runs.map(({ batch }) => batch), scenario.noise, view.view]).toEqual([
    ['full', 32, 1],
    0.5,
    'compare',
  ]);
  expect(await page.getByText(words.row.addsNoise('0.5'), { exact: true }).count()).toBe(1);
  for (const place of [0, 1, 2]) {
    const box = (await panel(page, place).locator('.map').boundingBox())!;
    expect(box.y + box.height, 'in sight without scrolling').toBeLessThan(DESKTOP.height);
  }
  const tops = await page
    .locator('.compare-panel .map')
    .evaluateAll((maps) => maps.map((map) => map.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
  await button(page, en.app.undo).click();
  await untilSaid(page, (now) => now.scenario.noise === 0);
  expect(said(page).scenario.runs).toEqual(runs);
  expect(await button(page, en.app.undo).isDisabled()).toBe(true);
});

test('a panel’s slider changes its own route alone; one transport moves the cursor in every panel; all maps move together, and the flag of any of them moves the start of all', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: SIDE_BY_SIDE });
  await wholePage(page);
  expect(await page.locator('input[data-param="lr"]').count()).toBe(3);
  expect(await page.locator('.route .rate-range').count()).toBe(0);
  const before = await Promise.all([0, 1, 2].map((place) => fingerprint(routeOf(page, place))));
  const ground = await fingerprint(groundOf(page, 0));
  expect(await fingerprint(groundOf(page, 2))).toBe(ground);
  const slider = panel(page, 1).locator('.rate-range');
  const { x, y } = await middle(slider);
  const { width } = (await slider.boundingBox())!;
  await page.mouse.move(x + width * 0.35, y);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.1, y, { steps: 4 });
  await page.mouse.up();
  await until(() => fingerprint(routeOf(page, 1))).not.toBe(before[1]);
  expect(await fingerprint(routeOf(page, 0))).toBe(before[0]);
  expect(await fingerprint(routeOf(page, 2))).toBe(before[2]);
  expect(await fingerprint(groundOf(page, 1))).toBe(ground);
  await untilSaid(page, ({ scenario }) => scenario.runs[1]!.params.lr !== 0.75);
  const { runs } = said(page).scenario;
  expect([runs[0]!.params.lr, runs[2]!.params.lr]).toEqual([0.1, 0.005]);
  await button(page, en.app.undo).click();
  await until(() => fingerprint(routeOf(page, 1))).toBe(before[1]);
  await button(page, en.transport.restart).click();
  for (const place of [0, 1, 2]) await until(() => fingerprint(routeOf(page, place))).not.toBe(before[place]);
  await untilSaid(page, ({ view }) => view.k === 0);
  await page.getByLabel(en.transport.speed).selectOption('4');
  await button(page, en.transport.play).click();
  await untilSaid(page, ({ view }) => view.k === undefined);
  for (const place of [0, 1, 2]) await until(() => fingerprint(routeOf(page, place))).toBe(before[place]);

  const grounds = await Promise.all([0, 1, 2].map((place) => fingerprint(groundOf(page, place))));
  const on = await middle(panel(page, 1).locator('.map'));
  await page.mouse.move(on.x - 60, on.y + 60);
  await page.mouse.down();
  await page.mouse.move(on.x - 20, on.y + 30, { steps: 4 });
  await page.mouse.up();
  await untilSaid(page, ({ view }) => view.domain !== undefined);
  await until(async () => {
    const [one, two, three] = await Promise.all([0, 1, 2].map((place) => fingerprint(groundOf(page, place))));
    return one !== grounds[0] && one === two && two === three;
  }).toBe(true);
  await button(page, en.onMap.zoomReset).click();
  await untilSaid(page, ({ view }) => view.domain === undefined);
  await until(() => fingerprint(groundOf(page, 2))).toBe(grounds[2]);

  const routes = await Promise.all([0, 1, 2].map((place) => fingerprint(routeOf(page, place))));
  const flag = await middle(panel(page, 2).locator('.start-handle'));
  await page.mouse.move(flag.x, flag.y);
  await page.mouse.down();
  await page.mouse.move(flag.x + 30, flag.y + 10, { steps: 4 });
  await page.mouse.up();
  for (const place of [0, 1, 2]) await until(() => fingerprint(routeOf(page, place))).not.toBe(routes[place]);
  await untilSaid(page, ({ scenario }) => scenario.start[0] !== 0.25);
});

test('the address opens side by side at once; a pinned panel is what the others are measured against; the table is sorted and copied', async () => {
  wholeOnly();
  const page = await openPage({
    viewport: DESKTOP,
    address: `${SIDE_BY_SIDE}&lang=zh`,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  expect(await page.locator('.compare-panel').count()).toBe(3);
  expect(await page.locator('.map-panel').count()).toBe(0);
  await page.getByRole('button', { name: LANGUAGE_TABLE.en.name }).click();
  await until(() => button(page, words.row.open).count()).toBe(1);

  await wholePage(page);
  expect(await page.locator('.compare-difference').count()).toBe(0);
  const pin = button(page, words.pin(en.routes.route(1)));
  await pin.focus();
  await page.keyboard.press('Enter');
  await until(() => page.locator('.compare-difference').count()).toBe(2);
  expect(await pin.getAttribute('aria-pressed')).toBe('true');
  const steps = (await cells(page)).map((row) => Number(row[2]));
  const more = steps[2]! - steps[0]!;
  const line = await panel(page, 2).locator('.compare-difference').innerText();
  expect(line).toContain(words.against('α 0.1'));
  expect(line).toContain(words.updates(`+${more}`));
  await page.keyboard.press('Enter');
  await until(() => page.locator('.compare-difference').count()).toBe(0);

  const names = async (): Promise<(string | undefined)[]> =>
    (await cells(page)).map(([name]) => name?.slice(0, name.indexOf(':')));
  expect((await cells(page)).map(([name]) => name)).toEqual(
    ['α 0.1', 'α 0.75', 'α 0.005'].map((what, i) => `${en.routes.route(i + 1)}: Gradient descent ${what}`),
  );
  const best = page.locator('.compare-table [data-best="true"]');
  expect(await best.allInnerTexts()).toEqual(['−1.7212', en.outcomes.least]);
  expect(await page.locator('.compare-conclusion').innerText()).toBe(
    'Only α 0.1 reaches the hut. α 0.75 comes to rest first, in a valley 0.71 higher; α 0.005 would need more steps.',
  );
  const head = page.getByRole('columnheader', { name: words.results.columns.updates });
  await head.getByRole('button').click();
  expect(await head.getAttribute('aria-sort')).toBe('ascending');
  expect(await names()).toEqual([2, 1, 3].map(en.routes.route));
  await head.getByRole('button').press('Enter');
  expect(await head.getAttribute('aria-sort')).toBe('descending');
  expect(await names()).toEqual([3, 1, 2].map(en.routes.route));

  await button(page, words.results.csv).click();
  await until(() => page.getByText(words.results.copied(3, 'CSV')).count()).toBe(1);
  const csv = (await page.evaluate(() => navigator.clipboard.readText())).trim().split(/\r?\n/);
  expect(csv.map((line) => line.split(',')[0])).toEqual(['Route', 'Route 3', 'Route 1', 'Route 2']);
  await button(page, words.results.markdown).click();
  await until(() => page.getByText(words.results.copied(3, 'Markdown')).count()).toBe(1);
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown.split('\n')[2]).toContain(`| Route 3 | Gradient descent · α 0.005 · λ 0 · all data`);

  // Where the browser lets nothing be copied, the page says so and leaves the text selected.
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await button(page, words.results.csv).click();
  await until(() => page.getByText(words.results.notCopied).count()).toBe(1);
  expect(await page.evaluate(() => String(window.getSelection()))).toContain('Route,Settings,Outcome');
});

test('a row of one’s own is typed, told what is wrong with it, and made by keyboard alone; the address leads back to the map', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: SIDE_BY_SIDE });
  await wholePage(page);
  const open = button(page, words.row.open);
  await open.focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: words.row.own });
  const values = form.getByRole('textbox', { name: words.row.values });
  await form.getByRole('combobox', { name: words.row.setting }).selectOption('batch');
  await values.fill('all, 0');
  await page.keyboard.press('Enter');
  await until(() => form.getByRole('alert').innerText()).toBe(words.row.notBatch('0'));
  expect(await values.getAttribute('aria-invalid')).toBe('true');
  await values.fill('all, 16, 4, 2');
  await page.keyboard.press('Enter');
  await until(() => page.locator('.compare-panel').count()).toBe(4);
  await untilSaid(page, ({ scenario }) => scenario.runs[3]?.batch === 2);
  expect(await open.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await form.waitFor();
  await page.keyboard.press('Escape');
  await until(() => form.count()).toBe(0);
  expect(await open.evaluate((element) => element === document.activeElement)).toBe(true);

  await page.getByText(en.views.map, { exact: true }).click();
  await page.locator('.map-panel').waitFor();
  await untilSaid(page, ({ view }) => view.view === 'map');
  expect(await page.locator('.route .rate-range').count()).toBe(4);
});

test('each at its best takes the best of the rates that the sliders try, and same those that were set', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: '?view=compare&run=gd,lr:0.02&run=momentum,lr:0.02' });
  await wholePage(page);
  const choose = (name: string): Promise<void> => page.locator('.compare-bar').getByText(name, { exact: true }).click();
  const chosen = async (): Promise<string> => page.locator('.compare-bar label[data-chosen]').innerText();
  expect(await chosen()).toBe(words.rates.own);
  await choose(words.rates.best);
  const [min, max] = await panel(page, 0)
    .locator('.rate-range')
    .evaluate((input) => [Number(input.getAttribute('min')), Number(input.getAttribute('max'))]);
  await until(() => page.getByText(words.rates.tried(String(max! - min! + 1))).count()).toBe(1);
  await untilSaid(page, ({ scenario }) => scenario.runs[0]!.params.lr !== 0.02);
  const [one, two] = said(page).scenario.runs.map(({ params }) => params.lr);
  expect(one).not.toBe(two);
  expect(await panel(page, 0).locator('.outcome strong').innerText()).toBe(en.outcomes.places.hut.reached);
  await choose(words.rates.same);
  await untilSaid(page, ({ scenario }) => scenario.runs.every(({ params }) => params.lr === 0.02));
  expect(await chosen()).toBe(words.rates.same);
  await button(page, en.app.undo).click();
  await until(chosen).toBe(words.rates.best);
  await button(page, en.app.undo).click();
  await until(chosen).toBe(words.rates.own);
  await until(() => button(page, en.app.undo).isDisabled()).toBe(true);
});

test('the rates that were set come back, until one is changed by hand', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: SIDE_BY_SIDE });
  await wholePage(page);
  const choose = (name: string): Promise<void> => page.locator('.compare-bar').getByText(name, { exact: true }).click();
  const chosen = async (): Promise<string> => page.locator('.compare-bar label[data-chosen]').innerText();
  const rates = (): (number | undefined)[] => said(page).scenario.runs.map(({ params }) => params.lr);
  await choose(words.rates.same);
  await untilSaid(page, () => String(rates()) === '0.1,0.1,0.1');
  await choose(words.rates.own);
  await untilSaid(page, () => String(rates()) === '0.1,0.75,0.005');
  expect(await chosen()).toBe(words.rates.own);
  await choose(words.rates.same);
  await untilSaid(page, () => rates()[1] === 0.1);
  await panel(page, 1).locator('.rate-field input').fill('0.2');
  await page.keyboard.press('Enter');
  await until(chosen).toBe(words.rates.own);
  await untilSaid(page, () => String(rates()) === '0.1,0.2,0.1');
});

for (const [width, height, seen] of [
  [1440, 900, ['.compare-table', '.compare-conclusion', '.loss-chart']],
  [1366, 768, ['.compare-table', '.compare-conclusion', '.loss-chart']],
  [1024, 768, ['.compare-table', '.compare-conclusion']],
] as const)
  test(`a window of ${width} × ${height} px shows the maps and, beneath one row of controls, what came of them`, async () => {
    wholeOnly();
    const page = await openPage({ viewport: { width, height }, address: SIDE_BY_SIDE });
    await wholePage(page);
    for (const what of seen) {
      const box = (await page.locator(what).boundingBox())!;
      expect(box.y + box.height, what).toBeLessThanOrEqual(height);
    }
    const middleOf = async (locator: Locator): Promise<number> => Math.round((await middle(locator)).y);
    const row = await middleOf(button(page, en.transport.play));
    expect(Math.abs((await middleOf(button(page, words.row.open))) - row)).toBeLessThan(3);
    expect(Math.abs((await middleOf(page.locator('.compare-rates'))) - row)).toBeLessThan(3);
    for (const place of [0, 1, 2])
      expect(await panel(page, place).locator('.rate-zones span').allInnerTexts()).toContain('the hut');
  });

test('while what lies ahead is hidden, neither the table nor the sentence tells of it', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: `${SIDE_BY_SIDE}&hide=ahead&k=3` });
  await page.getByText(words.results.ahead, { exact: true }).waitFor();
  expect(await page.locator('.compare-table, .compare-conclusion').count()).toBe(0);
  await page.getByLabel(en.transport.scrub).press('End');
  await until(() => page.locator('.compare-table, .compare-conclusion').count()).toBe(2);
});

test('where the comparison can’t be fetched, the page says so and the map stays', async () => {
  wholeOnly();
  const page = await openPage({
    viewport: DESKTOP,
    expected: /Compare-|ERR_FAILED/,
    prepare: (blank) => blank.route(/\/Compare-/, (route) => route.abort()),
  });
  await page.getByText(en.views.compare, { exact: true }).click();
  await page.getByRole('alert').getByText(en.error.missing).waitFor();
  expect(await page.getByLabel(en.views.compare, { exact: true }).isChecked()).toBe(true);
  expect(await page.locator('.map-panel').count()).toBe(1);
});

for (const width of LONG ? [768, 1024, 1180, 1280] : [1024])
  test(`in a window of ${width} px the table of results is whole, to the last column`, async () => {
    wholeOnly();
    const page = await openPage({ viewport: { width, height: 768 }, address: SIDE_BY_SIDE });
    await wholePage(page);
    const table = page.locator('.compare-table');
    await until(() => table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  });

for (const width of LONG ? [360, 390] : [360]) {
  test(`on a phone of ${width} px a panel is a row, three of them are in sight, and nothing leaves the screen`, async () => {
    wholeOnly();
    const page = await openPage({
      viewport: { width, height: 664 },
      hasTouch: true,
      isMobile: true,
      address: `${SIDE_BY_SIDE}&lang=zh&run=adam,batch:32,schedule:one-cycle&noise=0.5`,
    });
    await wholePage(page);
    const boxes = await Promise.all([0, 1, 2].map(async (place) => (await panel(page, place).boundingBox())!));
    expect(new Set(boxes.map((box) => box.x)).size).toBe(1);
    expect(boxes[2]!.y + boxes[2]!.height).toBeLessThanOrEqual((await page.locator('.transport').boundingBox())!.y);
    for (const place of [0, 1, 2]) {
      const map = (await panel(page, place).locator('.map').boundingBox())!;
      const slider = (await panel(page, place).locator('.rate-track').boundingBox())!;
      expect(slider.x).toBeGreaterThan(map.x + map.width);
      expect(slider.y + slider.height).toBeLessThan(map.y + map.height);
    }
    await tap(page.getByRole('button', { name: chinese.row.open }));
    await page.locator('.compare-rows').waitFor();
    const { scroll, client } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scroll: scrollWidth, client: clientWidth };
    });
    expect(scroll).toBeLessThanOrEqual(client);
    await tap(page.getByRole('button', { name: chinese.row.open }));
    await tap(panel(page, 1).locator('.map'), { position: { x: 30, y: 90 } });
    await untilSaid(page, ({ scenario }) => scenario.start[0] !== 0.25);
  });
}
