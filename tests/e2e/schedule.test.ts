import { expect, test } from 'vitest';
import { decode, simulate } from '../../src/index';
import { en, zh } from '../../src/locales/whole';
import { createFormat } from '../../src/report/format';
import { words as cosine } from '../../src/schedules/cosine/words.en';
import { card, fingerprint, routes, said, tabOf, until, untilSaid, wholePage } from '../support/app';
import { expectAccessible } from '../support/axe';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

const DESKTOP = { width: 1440, height: 900 };

test('a cosine chosen by mouse and keyboard bends the route, stands in the address, and can be undone', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: '?steps=80&stop=off&run=gd,lr:0.02&run=gd,lr:0.75' });
  await wholePage(page);
  const first = card(page, 0);
  const before = await fingerprint(routes(page));
  expect(await first.locator('.schedule').count()).toBe(0);
  const choice = first.getByRole('combobox', { name: en.schedule.label });
  expect(await choice.inputValue()).toBe('constant');
  await choice.focus();
  await page.keyboard.type(en.schedules.cosine.name);
  await untilSaid(page, ({ scenario }) => scenario.runs[0]!.schedule?.id === 'cosine');
  expect(page.url()).toContain('run=gd,lr:0.02,weightDecay:0,schedule:cosine,tMax:80,etaMin:0,batch:full');
  await until(() => fingerprint(routes(page))).not.toBe(before);
  expect(await first.getByText(cosine.about).isVisible()).toBe(true);

  const field = first.getByRole('textbox', { name: en.parameters.tMax! });
  await field.fill('20');
  await field.press('Enter');
  await untilSaid(page, ({ scenario }) => scenario.runs[0]!.schedule?.params.tMax === 20);
  const { lr } = simulate(said(page).scenario)[0]!;
  expect(lr[21]).toBe(0);
  const { plain } = createFormat('en');
  const words = en.schedule.rates(plain(lr[1]!), '0.02', plain(lr[80]!));
  await until(() => first.getByRole('img', { name: words, exact: true }).count()).toBe(1);

  const undo = page.getByRole('button', { name: en.app.undo });
  await undo.click();
  await undo.click();
  await until(() => fingerprint(routes(page))).toBe(before);
  await untilSaid(page, ({ scenario }) => scenario.runs[0]!.schedule === undefined);
  expect(await choice.inputValue()).toBe('constant');
});

test('a schedule that an address names is there at once, its choices are buttons, and another optimizer keeps it', async () => {
  wholeOnly();
  const address =
    '?lang=zh&run=gd,schedule:cyclic,stepSizeUp:3&run=gd,schedule:nothing,tMax:3&run=momentum,schedule:plateau';
  const page = await openPage({ viewport: { width: 390, height: 844 }, address });
  await page.locator('.schedule').first().waitFor();
  const { problems, scenario } = decode(address);
  await until(() => page.locator('.problems li').count()).toBe(problems.length);
  const first = card(page, 0);
  await until(() => first.locator('.schedule-rates svg').count()).toBe(1);
  expect(await first.locator('.schedule').innerText()).toContain(zh.schedules.cyclic.about);
  await tabOf(page, 1);
  await page.locator('.route-choices').waitFor();
  expect(await page.locator('.schedule').count()).toBe(0);
  await tabOf(page, 0);
  await first.getByText(zh.choices.triangular2!, { exact: true }).click();
  await untilSaid(page, ({ scenario: now }) => now.runs[0]!.schedule?.params.mode === 'triangular2');
  const { params } = scenario.runs[0]!.schedule!;
  const chosen = { id: 'cyclic', params: { ...params, mode: 'triangular2' } };
  expect(said(page).scenario.runs[0]!.schedule).toEqual(chosen);
  await first.locator('.route-optimizer').selectOption('adam');
  await untilSaid(page, ({ scenario: now }) => now.runs[0]!.optimizer === 'adam');
  expect(said(page).scenario.runs[0]!.schedule).toEqual(chosen);

  await tabOf(page, 2);
  await page.getByText(zh.schedules.plateau.about).waitFor();
  const { scroll, client } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scroll: scrollWidth, client: clientWidth };
  });
  expect(scroll).toBeLessThanOrEqual(client);
  await expectAccessible(page, 'where schedules stand open');
});
