import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { explanations } from '../../src/locales/explain/en';
import { en, zh } from '../../src/locales/whole';
import { LANGUAGE_TABLE } from '../../src/scenario/languages';
import { chooseOf, opened, until, wholePage } from '../support/app';
import { LONG } from '../support/long';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

const DESKTOP = { width: 1366, height: 768 };
const PHONE = { width: 360, height: 740 };

const sheet = (page: Page): Locator => page.getByRole('dialog');
const buttonOf = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: en.explain.about(name) }).first();
/** Asks in a route's menu what its optimizer is. */
async function explainOptimizer(page: Page, name: string, place = 0): Promise<void> {
  await chooseOf(page, place, en.explain.about(name));
  await sheet(page).locator('math').first().waitFor();
}
const isFocused = (target: Locator) => until(() => target.evaluate((element) => element === document.activeElement));

async function explain(page: Page, name: string): Promise<void> {
  await buttonOf(page, name).click();
  await sheet(page).locator('math').first().waitFor();
}

/** What an explanation shows: how high its formula is, px, the names in it, and the length of its first text. */
const explained = (page: Page) =>
  sheet(page).evaluate((dialog) => ({
    height: dialog.querySelector('math')?.getBoundingClientRect().height,
    names: dialog.querySelector('math')?.querySelectorAll('mi').length,
    words: dialog.querySelector<HTMLElement>('.explain-text')?.innerText.length,
  }));

test('explanations are fetched when one is asked for; every optimizer, schedule and surface has one, with a formula', async () => {
  wholeOnly();
  const asked: string[] = [];
  const page = await openPage({
    address: '?lang=en&run=gd,schedule:cosine',
    viewport: DESKTOP,
    prepare: async (blank) => void blank.on('request', (request) => asked.push(request.url())),
  });
  await wholePage(page);
  const ours = (): string[] => asked.filter((url) => /Explanation/.test(url));
  expect(ours()).toEqual([]);
  for (const [lang, text] of Object.entries({ en, zh })) {
    if (lang === 'zh') await page.getByRole('button', { name: LANGUAGE_TABLE.zh.name }).click();
    await page.locator(`html[lang^="${lang}"]`).waitFor({ state: 'attached' });
    const ask = (name: string): Promise<void> => page.getByRole('button', { name: text.explain.about(name) }).click();
    for (const [open, all] of [
      [() => chooseOf(page, 0, text.explain.about(text.optimizers.gd.name)), text.optimizers],
      [() => ask(text.schedules.cosine.name), text.schedules],
      [() => ask(text.surfaces.mountain.name), text.surfaces],
    ] as const) {
      await open();
      const choice = sheet(page).getByRole('combobox');
      await choice.waitFor();
      const ids = await choice.locator('option').evaluateAll((options) => options.map((o) => o.getAttribute('value')!));
      // What a recorded track is, is told where one is.
      expect(ids.length).toBe(Object.keys(all).filter((id) => id !== 'track').length);
      // Outside the long run some: that each has words in both languages and a formula, the unit tests hold.
      for (const id of ids.filter((_, i) => LONG || i % 8 === (lang === 'en' ? 1 : 3))) {
        await choice.selectOption(id);
        const { height, names, words } = await explained(page);
        expect(height, id).toBeGreaterThan(15);
        expect(names, id).toBeGreaterThan(0);
        expect(words, id).toBeGreaterThan(40);
      }
      await page.keyboard.press('Escape');
      await sheet(page).waitFor({ state: 'detached' });
    }
  }
  expect(ours()).toHaveLength(1);
});

test('the sheet takes the focus, keeps it and gives it back; its line is copied, and where the browser refuses, that is said', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, permissions: ['clipboard-read', 'clipboard-write'] });
  const button = buttonOf(page, en.surfaces.mountain.name);
  await button.focus();
  await page.keyboard.press('Enter');
  await sheet(page).locator('math').first().waitFor();
  const inside = (): Promise<boolean> => sheet(page).evaluate((dialog) => dialog.contains(document.activeElement));
  expect(await inside()).toBe(true);
  for (let key = 0; key < 12; key++) {
    await page.keyboard.press('Tab');
    expect((await inside()) || (await page.evaluate(() => document.activeElement === document.body))).toBe(true);
  }
  await page.keyboard.press('Escape');
  await sheet(page).waitFor({ state: 'detached' });
  await isFocused(button).toBe(true);

  await explainOptimizer(page, en.optimizers.gd.name);
  const copy = sheet(page).getByRole('button', { name: explanations.copy });
  const said = sheet(page).locator('.explain-said');
  await copy.click();
  await until(() => said.innerText()).toBe(explanations.copied);
  const line = await sheet(page).locator('code').innerText();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(line);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    document.execCommand = () => false;
  });
  await copy.click();
  await until(() => said.innerText()).toBe(explanations.notCopied);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(line);
});

test('the values and the line for PyTorch are those of the route; of others the defaults', async () => {
  wholeOnly();
  const address = '?run=rmsprop,lr:0.02,momentum:0.5,centered:1&run=gd,lr:0.2,schedule:cyclic,mode:exp-range';
  const page = await openPage({ viewport: DESKTOP, address });
  await explainOptimizer(page, en.optimizers.rmsprop.name);
  const line = sheet(page).locator('code');
  expect(await line.innerText()).toBe(
    'torch.optim.RMSprop(params, lr=0.02, alpha=0.99, eps=1e-08, weight_decay=0, momentum=0.5, centered=True)',
  );
  expect(await sheet(page).locator('caption').innerText()).toContain(explanations.inRoute(1));
  await sheet(page).getByRole('combobox').selectOption('optimizer lion');
  expect(await sheet(page).locator('caption').innerText()).toContain(explanations.byDefault);
  expect(await sheet(page).innerText()).toContain(explanations.nearest);
  await page.keyboard.press('Escape');
  await sheet(page).waitFor({ state: 'detached' });
  await opened(page, 1);
  await explain(page, en.schedules.cyclic.name);
  expect(await sheet(page).locator('code').innerText()).toMatch(/max_lr=0\.2, .*mode='exp_range', gamma=0\.99/);
});

test('on a phone the sheet fills the window, only a wide formula scrolls sideways, and its button is at least 24 px', async () => {
  wholeOnly();
  const page = await openPage({ viewport: PHONE, isMobile: true, hasTouch: true, address: '?run=radam' });
  const { width, height } = (await buttonOf(page, en.surfaces.mountain.name).boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  await explainOptimizer(page, en.optimizers.radam.name);
  expect(await sheet(page).boundingBox()).toEqual({ x: 0, y: 0, ...PHONE });
  const ids = await sheet(page)
    .locator('option')
    .evaluateAll((all) => all.map((o) => o.getAttribute('value')!));
  for (const id of ids.filter((_, i) => LONG || i % 4 === 1)) {
    await sheet(page).getByRole('combobox').selectOption(id);
    const [inner, outer] = await sheet(page).evaluate((dialog) => [dialog.scrollWidth, dialog.clientWidth]);
    expect(inner, id).toBeLessThanOrEqual(outer!);
  }
});
