import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { decode, simulate } from '../../src';
import type { ProgramLanguage } from '../../src/codegen/dialects';
import { writeProgram } from '../../src/codegen/write';
import { program as words } from '../../src/locales/program/en';
import { en, zh } from '../../src/locales/whole';
import { LANGUAGE_TABLE } from '../../src/scenario/languages';
import { opened, pressTool, tabOf, until } from '../support/app';
import { expectAccessible } from '../support/axe';
import { chromiumOnly, LIMITS } from '../support/browser';
import { LONG } from '../support/long';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

const ADDRESS = '?surface=himmelblau&steps=40&run=gd&run=adam,lr:0.2,batch:full';
const NAMES: readonly (readonly [ProgramLanguage, string])[] = [
  ['pytorch', 'PyTorch'],
  ['numpy', 'NumPy'],
  ['javascript', 'JavaScript'],
];

const sheet = (page: Page): Locator => page.getByRole('dialog');

async function open(page: Page, place: number, text = en): Promise<void> {
  if (await page.locator('.route-tabs').count()) await tabOf(page, place);
  else await opened(page, place);
  await page.getByRole('button', { name: text.route.menu(place + 1) }).click();
  await page.getByRole('button', { name: text.route.program }).click();
  await sheet(page).getByRole('heading').waitFor();
}

test('the menu of a route shows its program in three languages, which is copied and saved as it stands, and the focus comes back', async () => {
  const asked: string[] = [];
  const page = await openPage({
    address: ADDRESS,
    permissions: ['clipboard-read', 'clipboard-write'],
    prepare: (blank) => void blank.on('request', (request) => asked.push(request.url())),
  });
  expect(asked.filter((url) => /\/Program-/.test(url))).toEqual([]);
  await open(page, 1);
  const { scenario } = decode(ADDRESS);
  const updates = simulate(scenario)[1]!.length - 1;
  for (const [language, name] of NAMES) {
    await sheet(page).getByText(name, { exact: true }).click();
    const program = writeProgram(scenario, 1, language, updates);
    expect(await sheet(page).locator('pre').textContent()).toBe('code' in program && program.code);
  }
  await page.keyboard.press('Escape');
  await sheet(page).waitFor({ state: 'detached' });
  const button = page.getByRole('button', { name: en.route.menu(2) });
  await until(() => button.evaluate((element) => element === document.activeElement)).toBe(true);

  await open(page, 1);
  const code = await sheet(page).locator('pre').textContent();
  await sheet(page).getByRole('button', { name: words.copy }).click();
  await until(() => sheet(page).locator('.code-said').innerText()).toBe(words.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  chromiumOnly(LIMITS.downloads);
  const saved = page.waitForEvent('download');
  await sheet(page)
    .getByRole('button', { name: words.download('fall-line-adam.py') })
    .click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('fall-line-adam.py');
  expect(readFileSync(await file.path(), 'utf8')).toBe(code);
});

test('where there is no program, the page says why', async () => {
  wholeOnly();
  const page = await openPage({ address: '?surface=linear-regression&data=line,n:1100000' });
  await open(page, 0);
  // The samples are made elsewhere, which takes a moment.
  await sheet(page).getByText(words.refusals.many).waitFor();
  expect(await sheet(page).locator('pre').count()).toBe(0);
});

test('axe finds nothing in a program on a phone, where only its lines scroll, in either language', async () => {
  wholeOnly();
  const page = await openPage({ address: `${ADDRESS}&lang=en`, viewport: { width: 360, height: 740 } });
  for (const [lang, text] of Object.entries({ en, zh })) {
    await open(page, 1, text);
    const [inner, outer] = await sheet(page).evaluate((dialog) => [dialog.scrollWidth, dialog.clientWidth]);
    expect(inner, lang).toBeLessThanOrEqual(outer!);
    if (LONG || lang === 'en') await expectAccessible(page, lang, lang === 'en');
    await page.keyboard.press('Escape');
    await sheet(page).waitFor({ state: 'detached' });
    if (lang === 'en') await pressTool(page, LANGUAGE_TABLE.zh.name);
  }
});
