import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { compact } from '../../src/core/formula/compact';
import { en, zh } from '../../src/locales/whole';
import { LANGUAGE_TABLE } from '../../src/scenario/languages';
import {
  chooseSurface,
  fingerprint,
  ground,
  pressTool,
  routes,
  said,
  sentence,
  until,
  untilSaid,
} from '../support/app';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

const field = (page: Page): Locator => page.getByRole('textbox', { name: en.formula.label });
const formulaOf = (page: Page): unknown => said(page).scenario.surface.params.f;

test('a formula is chosen in the picker, its minima are searched for and marked, another is typed, drawn and walked on, and its link opens the same', async () => {
  wholeOnly();
  const page = await openPage();
  await chooseSurface(page, 'formula');
  await field(page).waitFor();
  await untilSaid(page, ({ scenario }) => scenario.surface.id === 'formula');
  await page.locator('.map-found[data-found="2"]').waitFor({ state: 'attached', timeout: 15_000 });
  await page.locator('.map-words', { hasText: en.onMap.foundLowest }).waitFor({ state: 'attached' });
  const told = page.locator('#map-found');
  await until(() => told.textContent()).toContain(en.inWords.descriptionFound([]).slice(0, 10));
  const before = [await fingerprint(ground(page)), await fingerprint(routes(page))];

  await field(page).fill('（ｘ−１）² ＋ 2y²');
  await untilSaid(page, () => formulaOf(page) === '（ｘ−１）²＋2y²');
  await until(async () => (await fingerprint(ground(page))) === before[0]).toBe(false);
  await until(async () => (await fingerprint(routes(page))) === before[1]).toBe(false);
  expect(await sentence(page, 0)).toBe(en.outcomes.places.some.reached);
  expect(await page.locator('.formula-print math').count()).toBe(2);

  const { scenario } = said(page);
  await page.goto(page.url());
  await field(page).waitFor();
  expect(await field(page).inputValue()).toBe('（ｘ−１）²＋2y²');
  expect(said(page).scenario).toEqual(scenario);
  expect(await page.locator('.problems').count()).toBe(0);
});

test('what can’t be read is told in its place, keeps the last map, and Escape takes it back; how a doubtful part was read stands below; Enter takes a formula at once, undo takes it back, and the field fits a phone in both languages', async () => {
  wholeOnly();
  const page = await openPage({ address: '?surface=formula&f=x%5E2%2By%5E2' });
  await field(page).waitFor();
  await field(page).fill('x^2 + foo(y)');
  const complaint = page.locator('.formula-complaint');
  await complaint.waitFor();
  expect(await complaint.getAttribute('role')).toBe('alert');
  expect(await complaint.locator('mark').innerText()).toBe('foo');
  expect(await complaint.innerText()).toContain(en.formula.errors.name('foo'));
  expect(await field(page).getAttribute('aria-invalid')).toBe('true');
  expect(await field(page).inputValue()).toBe('x^2 + foo(y)');
  expect(formulaOf(page)).toBe('x^2+y^2');
  await field(page).press('Escape');
  expect(await field(page).inputValue()).toBe('x^2+y^2');
  await until(() => complaint.count()).toBe(0);

  const readings = page.locator('.formula-readings');
  expect(await readings.count()).toBe(0);
  await field(page).fill('2/3x^2 + where(x < 0, y^2, 2y^2)');
  await readings.waitFor();
  expect(await readings.innerText()).toBe(en.formula.reading('2/3x^2', '(2/3)*x^2'));
  expect(await page.locator('.formula-print mtr').count()).toBe(2);
  await field(page).fill('(2/3)x^2 + y^2');
  await until(() => readings.count()).toBe(0);
  await field(page).fill('x^2 + hypto(x, y)');
  await complaint.waitFor();
  expect(await complaint.innerText()).toContain(en.formula.errors.name('hypto', 'hypot'));
  await field(page).press('Escape');

  await field(page).fill('x^2 + 5y^2');
  await field(page).press('Enter');
  await untilSaid(page, () => formulaOf(page) === 'x^2+5y^2');
  await page.getByRole('button', { name: en.formula.exampleNames[1]! }).click();
  await untilSaid(page, () => String(formulaOf(page)).includes('sin(3x)'));
  expect(compact(await field(page).inputValue())).toBe(formulaOf(page));
  const again = await openPage({ address: new URL(page.url()).search });
  await again.getByRole('button', { name: en.formula.exampleNames[1]!, pressed: true }).waitFor();
  await page.getByRole('button', { name: en.app.undo }).click();
  await untilSaid(page, () => formulaOf(page) === 'x^2+5y^2');
  expect(await field(page).inputValue()).toBe('x^2 + 5y^2');

  await page.setViewportSize({ width: 320, height: 640 });
  await field(page).fill('sin(x^2 + y^2)/2 + (x^2 + y^2)/9');
  for (const lang of ['en', 'zh']) {
    if (lang === 'zh') await pressTool(page, LANGUAGE_TABLE.zh.name);
    await page.locator(`html[lang^="${lang}"]`).waitFor({ state: 'attached' });
    await page.locator('.formula-print math').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), lang).toBeLessThanOrEqual(320);
  }
});

test('the field keeps clear of the row above it, and the terms of a sum in print stand on one line', async () => {
  wholeOnly();
  const page = await openPage({ address: '?surface=formula&f=x%5E2%2Bx' });
  await field(page).waitFor();
  const above = (await page.locator('.bar-row').boundingBox())!;
  const box = (await field(page).boundingBox())!;
  expect(box.y - above.y - above.height).toBeGreaterThanOrEqual(8);
  const feet = await page
    .locator('.formula-print mi')
    .evaluateAll((letters) => letters.map((letter) => letter.getBoundingClientRect().bottom));
  expect(feet).toHaveLength(2);
  expect(feet[1]).toBeCloseTo(feet[0]!, 0);
});

test('a bad formula in the address is listed with its reason in the page’s language', async () => {
  wholeOnly();
  const page = await openPage({ address: '?lang=en&surface=formula&f=2%20%2B%20foo(x)' });
  const list = page.locator('.problems');
  for (const [lang, text] of Object.entries({ en, zh })) {
    if (lang === 'zh') await pressTool(page, LANGUAGE_TABLE.zh.name);
    await until(() => list.innerText()).toContain(text.formula.errors.name('foo'));
    expect(await list.innerText()).toContain(text.formula.at(5).trim());
  }
});
