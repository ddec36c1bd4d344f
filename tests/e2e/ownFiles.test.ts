import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { recordingProgram } from '../../src/import/tracks/program';
import { files as words } from '../../src/locales/files/en';
import { share as shareWords } from '../../src/locales/share/en';
import { en } from '../../src/locales/whole';
import { LANGUAGE_TABLE } from '../../src/scenario/languages';
import {
  card,
  chooseSurface,
  fingerprint,
  ground,
  openWalk,
  said,
  shownSurface,
  surfaceButton,
  until,
  untilSaid,
  wholePage,
} from '../support/app';
import { expectAccessible } from '../support/axe';
import { chromiumOnly, LIMITS } from '../support/browser';
import { LONG } from '../support/long';
import { dropBytes } from '../support/ownFile';
import { openPage } from '../support/page';
import { share, dialog as shareDialog } from '../support/share';
import { untilTakesFiles } from '../support/takesFiles';
import { wholeOnly } from '../support/whole';

const DESKTOP = { width: 1440, height: 900 };

const dialog = (page: Page): Locator => page.getByRole('dialog');
const dataMenu = (page: Page): Locator => page.getByRole('combobox', { name: en.map.data, exact: true });
const take = (page: Page, kind: keyof typeof words.take): Locator =>
  page.getByRole('button', { name: words.take[kind] });

const SIDE = 21;
const HILLS = Array.from({ length: SIDE }, (_, j) =>
  Array.from({ length: SIDE }, (_, i) =>
    ((i - 6) ** 2 + (j - 12) ** 2 + 15 * Math.sin(i) * Math.cos(j)).toFixed(3),
  ).join(),
).join('\n');

const TABLE = 'day;<b>temp</b>;sold\n1;10,5;20\n2;12,5;x\n3;14;\n4;15,5;33\n5;18;37\n6;19,5;41\n7;22;46\n';

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

async function choose(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words.choose }).click();
  await (await chooser).setFiles(file(name, text));
}

async function askForGrid(page: Page): Promise<void> {
  await chooseSurface(page, 'grid');
  await dialog(page).waitFor();
}

test('a malformed file is told with its row and column, and the scene and the text stay', async () => {
  const page = await openPage({ viewport: DESKTOP });
  await askForGrid(page);
  const address = page.url();
  await choose(page, 'broken.csv', '1,2,3,4\n5,6,7,8\n9,ten,11,12\n13,14,15,16');
  const alert = dialog(page).getByRole('alert');
  await until(() => alert.innerText()).toContain('Row 3, column 2: Not a number: ten');
  expect(await take(page, 'grid').isDisabled()).toBe(true);
  await page.getByLabel(words.paste).fill('1,2,3,4\n5,6,7,8\n9,10,11,12\n13,14,15,99');
  await until(() => take(page, 'grid').isEnabled()).toBe(true);
  chromiumOnly(LIMITS.chooser);
  await choose(page, 'photo.png', 'PNG\u0000\u0000');
  await until(() => alert.innerText()).toContain(words.flaws.binary());
  await page.keyboard.press('Escape');
  await until(() => dialog(page).count()).toBe(0);
  expect(await shownSurface(page)).toBe('mountain');
  expect(page.url()).toBe(address);
  expect(await surfaceButton(page).evaluate((menu) => menu === document.activeElement)).toBe(true);
});

test('a grid from a file stands on the map, its sweep is painted, undo returns, and its address asks for the file', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP });
  await wholePage(page);
  await askForGrid(page);
  await choose(page, 'hills.csv', HILLS);
  await dialog(page).getByText(words.size('21', '21')).waitFor();
  const before = await fingerprint(ground(page));
  const paint = await fingerprint(card(page, 0).locator('.rate-paint'));
  await take(page, 'grid').click();
  await until(() => dialog(page).count()).toBe(0);
  await until(() => shownSurface(page)).toBe('grid');
  await until(() => page.locator('.bar-file').innerText()).toContain('hills.csv');
  await until(() => fingerprint(ground(page))).not.toBe(before);
  await until(() => fingerprint(card(page, 0).locator('.rate-paint'))).not.toBe(paint);
  await until(() => page.url()).toMatch(/surface=grid,content:[0-9a-f]{16}/);
  await page.getByRole('button', { name: en.app.undo }).click();
  await until(() => fingerprint(ground(page))).toBe(before);
  await page.getByRole('button', { name: en.app.redo }).click();
  await until(() => shownSurface(page)).toBe('grid');
  await until(() => page.url()).toMatch(/surface=grid,content:[0-9a-f]{16}/);
  await page.goBack();
  await until(() => shownSurface(page)).toBe('mountain');
  await page.goForward();
  await until(() => shownSurface(page)).toBe('grid');
  expect(page.workers()).toHaveLength(1);
  await share(page, 'link');
  expect(await shareDialog(page).getByRole('note').innerText()).toBe(shareWords.own);
  await page.keyboard.press('Escape');

  await openWalk(page);
  await page.getByRole('textbox', { name: en.scene.steps }).fill('77');
  await page.keyboard.press('Enter');
  await until(() => page.url()).toContain('steps=77');
  const left = page.url();
  await page.reload();
  await until(() => said(page).problems[0]).toMatchObject({ reason: 'absent', key: 'surface', taken: 'mountain' });
  await until(() => page.locator('.problems').innerText()).toContain(en.problems.reasons.absent);
  await page.locator('.problems').getByRole('button', { name: en.map.openFile }).click();
  await choose(page, 'renamed.csv', HILLS);
  await take(page, 'grid').click();
  await until(() => shownSurface(page)).toBe('grid');
  await openWalk(page);
  expect(await page.getByRole('textbox', { name: en.scene.steps }).inputValue()).toBe('77');
  expect(await page.locator('.problems').count()).toBe(0);
  await until(() => page.url()).toBe(left);
});

test('a link to a file’s scene opens the default one on another machine, where data can be pasted: what is doubtful is told, columns are chosen, rows counted, names shown as text', async () => {
  wholeOnly();
  const address = '?surface=linear-regression&data=own,content:0123456789abcdef';
  const page = await openPage({ viewport: DESKTOP, address });
  await until(() => page.locator('.problems').innerText()).toContain(en.problems.reasons.absent);
  expect(said(page).problems.map(({ reason }) => reason)).toEqual(['absent']);
  expect(await dataMenu(page).inputValue()).toBe('penguins');
  await dataMenu(page).selectOption('own');
  await page.getByLabel(words.paste).fill('sqft\tprice\n852\t179,900\n2,104\t399,900\n1,416\t232,000');
  const status = dialog(page).locator('.own-doubt');
  await until(() => status.innerText()).toContain(words.doubt('179,900', '179900', '179.9'));
  await until(() => dialog(page).locator('.own-preview').innerText()).toContain('2,104 = 2104');
  const decimal = page.getByLabel(words.decimal);
  await decimal.focus();
  await decimal.selectOption(',');
  await until(() => dialog(page).locator('.own-preview').innerText()).toContain('2,104 = 2.104');
  expect(await status.innerText()).toBe('');
  expect(await decimal.evaluate((menu) => menu === document.activeElement)).toBe(true);
  await page.getByLabel(words.paste).fill('a,b\n1,2\n3,"4\n');
  await until(() => dialog(page).getByRole('alert').innerText()).toContain('Row 3, column 2');
  for (const label of [words.separator, words.decimal, words.headed.table]) {
    expect(await page.getByLabel(label).isVisible(), label).toBe(true);
  }

  await page.getByLabel(words.paste).fill(TABLE);
  await dialog(page).getByText(words.kept('7', '7')).waitFor();
  await page.getByLabel(words.x).selectOption({ label: '<b>temp</b>' });
  await page.getByLabel(words.y).selectOption({ label: 'sold' });
  await dialog(page).getByText(words.kept('5', '7')).waitFor();
  const told = await dialog(page).getByRole('status').innerText();
  expect(told).toContain(words.dropped.notNumber('1', 1) + words.firstAt('3', 'sold'));
  expect(told).toContain(words.dropped.missing('1', 1) + words.firstAt('4', 'sold'));
  await take(page, 'table').click();
  await until(() => page.locator('.data-plot .chart-names').innerHTML()).toContain('&lt;b&gt;temp');
  await until(() => dataMenu(page).inputValue()).toBe('own');
  expect(await page.locator('.data-plot b').count()).toBe(0);
  await untilSaid(page, ({ scenario, problems }) => !scenario.data?.params.content && problems[0]?.reason === 'absent');
});

const EXAM = `hours,passed\n${Array.from({ length: 30 }, (_, i) => `${i / 4},${Number(i + 6 * Math.sin(i) > 15)}`).join('\n')}`;

test('classes are told apart by one measure, and go along to the next surface that takes them', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: '?surface=logistic-regression' });
  await dataMenu(page).selectOption('own');
  await dialog(page).getByText(words.fitted(en.surfaces['logistic-regression'].name, '2,000')).waitFor();
  await page.getByLabel(words.paste).fill('hours,score\n1,2\n2,5\n3,4\n4,8');
  await dialog(page).getByText(words.unfit.noClasses()).waitFor();
  expect(await take(page, 'table').isDisabled()).toBe(true);
  await page.getByLabel(words.paste).fill(EXAM);
  await dialog(page).getByText(words.kept('30', '30')).waitFor();
  const chosen = (label: string) => page.getByLabel(label).locator('option:checked').innerText();
  expect([await chosen(words.x), await chosen(words.label), await chosen(words.word)]).toEqual([
    'hours',
    'passed',
    '1',
  ]);
  await take(page, 'table').click();
  await until(() => dataMenu(page).inputValue()).toBe('own');
  expect(await shownSurface(page)).toBe('logistic-regression');
  await until(() => page.locator('.data-legend').innerText()).toContain('passed = 0');
  await until(() => page.locator('.data-plot .chart-names').textContent()).toContain(en.data.probability('passed = 1'));
  await chooseSurface(page, 'tanh-network');
  await until(() => page.url()).toMatch(/surface=tanh-network&data=own,content:/);
});

test('more rows than a loss can run over at every step are refused in words, and fewer are fitted', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: '?surface=sine-fit' });
  await dataMenu(page).selectOption('own');
  const tide = (rows: number) =>
    `hour,level\n${Array.from({ length: rows }, (_, i) => `${i},${(3 + 2 * Math.sin(i / 7)).toFixed(3)}`).join('\n')}`;
  await choose(page, 'tide.csv', tide(2001));
  await dialog(page).getByText(words.unfit.many('2,000')).waitFor();
  expect(await take(page, 'table').isDisabled()).toBe(true);
  chromiumOnly(LIMITS.chooser);
  await choose(page, 'tide.csv', tide(132));
  await until(() => take(page, 'table').isEnabled()).toBe(true);
  await take(page, 'table').click();
  await until(() => dataMenu(page).inputValue()).toBe('own');
  expect(await shownSurface(page)).toBe('sine-fit');
  await until(() => page.locator('.data-plot .chart-names').textContent()).toContain('level');
});

test('a file dropped on the page opens as what it holds, and one that is large is read while the page answers', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP });
  await untilTakesFiles(page);
  await page.evaluate((rows) => {
    const lines = Array.from({ length: rows }, (_, i) => `${i},${(i % 97) * 1.5},word ${i % 3}`);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([`time,value,kind\n${lines.join('\n')}`], 'large.csv'));
    for (const name of ['second.csv', 'third.csv']) dataTransfer.items.add(new File(['1,2\n3,4'], name));
    const target = document.querySelector('.map')!;
    for (const type of ['dragover', 'drop']) {
      target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, 150_000);
  await dialog(page).getByText(words.kept('150,000', '150,000')).waitFor();
  await dialog(page).getByText(words.others('2', 2)).waitFor();
  await take(page, 'table').click();
  await until(() => shownSurface(page)).toBe('linear-regression');
  expect(await page.locator('.bar-file').innerText()).toContain('large.csv');
  expect(await surfaceButton(page).evaluate((menu) => menu === document.activeElement)).toBe(true);
});

test('a loss landscape in HDF5, dropped on the page, and an array of NumPy are grids on the map, by fingerprints', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP });
  await untilTakesFiles(page);
  const bytes = (name: string) => readFileSync(new URL(`../files/${name}`, import.meta.url));
  await dropBytes(page, 'landscape.h5', bytes('landscape.h5'));
  await dialog(page).getByText(words.stored.hdf5('float64')).waitFor();
  await dialog(page).getByText(words.size('7', '5')).waitFor();
  await expectAccessible(page, 'a landscape');
  await take(page, 'grid').click();
  await until(() => page.locator('.bar-file').innerText()).toContain('landscape.h5');
  await until(() => page.url()).toMatch(/surface=grid,content:[0-9a-f]{16}/);
  const address = page.url();
  await dropBytes(page, 'height.npy', bytes('height-float32-big.npy'));
  await dialog(page).getByText(words.stored.npy('float32')).waitFor();
  await take(page, 'grid').click();
  await until(() => page.locator('.bar-file').innerText()).toContain('height.npy');
  await until(() => page.url()).not.toBe(address);
  await page.goBack();
  await until(() => page.locator('.bar-file').innerText()).toContain('landscape.h5');
});

test('recorded tracks, dropped on the page, are shown before they are added, and the program that makes such files is copied', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, permissions: ['clipboard-read', 'clipboard-write'] });
  await untilTakesFiles(page);
  const bytes = (name: string) => readFileSync(new URL(`../files/${name}`, import.meta.url));
  const told = (text: string) => dialog(page).getByText(text).waitFor();
  await dropBytes(page, 'track-xy.npy', bytes('track-xy-float32.npy'));
  await told(words.routes('1', 1, '7', '7'));
  await dropBytes(page, 'directions.h5_proj_cos.h5', bytes('projection.h5'));
  await told(words.routes('1', 1, '31', '31'));
  await dialog(page).getByText(words.recording.heading).click();
  await dialog(page).getByRole('button', { name: words.recording.copy }).click();
  await until(() => dialog(page).locator('.code-said').innerText()).toBe(words.recording.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(recordingProgram(words.recording.remarks));
  await page.keyboard.press('Escape');
  await dropBytes(page, 'runs.csv', bytes('track-runs.csv'));
  await told(words.routes('2', 2, '11', '12'));
  expect(await take(page, 'tracks').isEnabled()).toBe(true);
  await expectAccessible(page, 'tracks');
  await page.setViewportSize({ width: 360, height: 740 });
  await dialog(page).getByText(words.recording.heading).click();
  expect(await dialog(page).evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(false);
  await take(page, 'tracks').click();
  await until(() => page.locator('dialog.own').count()).toBe(0);
});

for (const lang of LONG ? ['en', 'zh'] : ['en'])
  test(`axe finds nothing in the dialog, on a desktop or a phone, ${lang}`, async () => {
    wholeOnly();
    const page = await openPage({ address: `?lang=${lang}&surface=linear-regression`, viewport: DESKTOP });
    const data = page.locator('.stage-bar select');
    await data.selectOption('own');
    await dialog(page).locator('textarea').fill(TABLE);
    await dialog(page).locator('.own-preview').waitFor();
    await expectAccessible(page, 'a table');
    if (!LONG) {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: LANGUAGE_TABLE.zh.name }).click();
      await page.getByRole('button', { name: LANGUAGE_TABLE.en.name }).waitFor();
      await data.selectOption('own');
    }
    await page.setViewportSize({ width: 360, height: 740 });
    const wide = () => dialog(page).evaluate((box) => box.scrollWidth > box.clientWidth);
    await dialog(page).locator('textarea').fill(TABLE);
    await dialog(page).locator('.own-preview').waitFor();
    expect(await wide(), 'a table').toBe(false);
    await dialog(page).locator('textarea').fill('a,b\n1,"2\n');
    await dialog(page).getByRole('alert').waitFor();
    expect(await wide(), 'a complaint').toBe(false);
    await expectAccessible(page, 'a complaint', LONG);
  });
