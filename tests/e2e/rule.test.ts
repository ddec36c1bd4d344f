import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en, zh } from '../../src/locales/whole';
import { LANGUAGE_TABLE } from '../../src/scenario/languages';
import {
  card,
  chooseOf,
  fingerprint,
  painted,
  pressTool,
  routes,
  said,
  sentence,
  until,
  untilSaid,
} from '../support/app';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

const field = (page: Page, place: number): Locator => card(page, place).locator('.rule textarea');
const ruleOf = (page: Page, place: number): string | undefined => said(page).scenario.runs[place]?.rule;

test('a rule is chosen, typed, walked on and undone; what can’t be read is told in its place and keeps the last route; its link opens the same', async () => {
  wholeOnly();
  const page = await openPage({ address: '?lang=en&run=gd,lr:0.1' });
  const menu = card(page, 0).getByRole('combobox').first();
  await menu.locator('option[value="own"]').waitFor({ state: 'attached' });
  await menu.selectOption('own');
  await field(page, 0).waitFor();
  expect(await field(page, 0).inputValue()).toBe('v = beta*v + g\ntheta -= lr*v');
  await painted(page);
  const before = await fingerprint(routes(page));

  await field(page, 0).fill('θ −= lr·twist·g');
  await untilSaid(page, () => ruleOf(page, 0) === 'theta-=lr*twist*g');
  await until(async () => (await fingerprint(routes(page))) === before).toBe(false);
  const slider = card(page, 0).locator('input[type="range"][data-param="twist"]');
  await slider.press('Home');
  await untilSaid(page, ({ scenario }) => scenario.runs[0]?.params.twist === 0);
  await until(() => sentence(page, 0)).toBe(en.outcomes.crawling);

  await field(page, 0).fill('m = 0.9*m + g\ntheta -= lr*norm(m)');
  const complaint = card(page, 0).locator('.formula-complaint');
  await complaint.waitFor();
  expect(await complaint.getAttribute('role')).toBe('alert');
  expect(await complaint.locator('mark').innerText()).toBe('norm');
  expect(await complaint.innerText()).toContain(`${en.rule.at(2, 13)}${en.formula.errors.function('norm')}`);
  expect(await field(page, 0).getAttribute('aria-invalid')).toBe('true');
  expect(ruleOf(page, 0), 'the last rule that could be read holds').toBe('theta-=lr*twist*g');
  expect(await card(page, 0).locator('.rule-print').getAttribute('data-stale')).toBe('true');
  await field(page, 0).press('Escape');
  expect(await field(page, 0).inputValue()).toBe('theta -= lr*twist*g');
  await until(() => complaint.count()).toBe(0);

  await field(page, 0).fill('theta -= g/10');
  await untilSaid(page, () => ruleOf(page, 0) === 'theta-=g/10');
  // Without a rate there is no slider for it.
  await until(() => card(page, 0).locator('.rate').count()).toBe(0);

  await field(page, 0).fill('m = 0.9*m + g\ntheta -= lr*m');
  await field(page, 0).press('Control+Enter');
  await untilSaid(page, () => ruleOf(page, 0) === 'm=0.9*m+g;theta-=lr*m');
  const again = await openPage({ address: new URL(page.url()).search });
  await field(again, 0).waitFor();
  expect(await field(again, 0).inputValue()).toBe('m = 0.9*m + g\ntheta -= lr*m');
  expect(said(again).scenario).toEqual(said(page).scenario);
  await page.getByRole('button', { name: en.app.undo }).click();
  // What is typed in one go is one step.
  await untilSaid(page, () => ruleOf(page, 0) === 'theta-=lr*twist*g');
});

test('the rule of a route is taken over, changed and laid open, and fits a phone in both languages', async () => {
  wholeOnly();
  const page = await openPage({ address: '?lang=en&run=adam,lr:0.1&run=adam,lr:0.1' });
  await painted(page);
  await chooseOf(page, 1, en.route.changeRule);
  await field(page, 1).waitFor();
  await until(() => field(page, 1).evaluate((element) => element === document.activeElement)).toBe(true);
  await until(() => sentence(page, 1)).toBe(await sentence(page, 0));

  const whole = await field(page, 1).inputValue();
  expect(whole).toContain('mHat = m/(1 - beta1^k)');
  await field(page, 1).fill(whole.replace('mHat = m/(1 - beta1^k)', 'mHat = m'));
  await untilSaid(page, () => ruleOf(page, 1)?.includes('mHat=m;') === true);
  expect(said(page).scenario.runs[1]!.params, 'what is open still keeps its value').toMatchObject({
    lr: 0.1,
    beta1: 0.9,
  });

  await page.getByRole('button', { name: en.route.menu(2) }).click();
  await page.getByRole('button', { name: en.route.inspect }).last().click();
  await page.locator('.inspector-lines li').first().waitFor();
  expect(await page.locator('.inspector-lines li').count()).toBe(6);

  await page.setViewportSize({ width: 320, height: 640 });
  for (const [lang, { rule }] of Object.entries({ en, zh })) {
    if (lang === 'zh') await pressTool(page, LANGUAGE_TABLE.zh.name);
    await page.getByText(rule.hint).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), lang).toBeLessThanOrEqual(320);
  }
});
