import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { simulate } from '../../src/index';
import { inspector as english } from '../../src/locales/inspector/en';
import { inspector as chinese } from '../../src/locales/inspector/zh';
import { en, zh } from '../../src/locales/whole';
import { createFormat } from '../../src/report/format';
import { LANGUAGE_TABLE } from '../../src/scenario/languages';
import { chooseOf, openTab, pressTool, said, until, wholePage } from '../support/app';
import { expectAccessible } from '../support/axe';
import { LONG } from '../support/long';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

const DESKTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
const { figures } = createFormat('en');

const panel = (page: Page): Locator => page.getByRole('region', { name: en.transport.inspect });
const tab = (page: Page, name: string): Locator => page.locator('.inspector').getByRole('tab', { name });
const isFocused = (target: Locator) => until(() => target.evaluate((element) => element === document.activeElement));

async function open(page: Page, text = en): Promise<void> {
  await openTab(page, text.panels.inspector.name);
  await page.locator('.inspector [role="tablist"]').waitFor();
}

/** Three methods of different memory, from one start. */
const THREE = '?run=adam&run=momentum&run=gd,lr:0.1';

const number = (written: string): number => Number(written.replaceAll('−', '-'));

test('where the window is wide and tall it is a card of its own, which tells a telling step before one is asked for, and is put away', async () => {
  wholeOnly();
  const page = await openPage({ viewport: { width: 1920, height: 1080 } });
  const head = page.locator('.step-card .inspector-step strong');
  // The decisive one, which the map rings.
  await until(() => head.textContent()).toBe(english.step('4'));
  expect(await page.locator('.step-card').getByRole('combobox').inputValue()).toBe('1');
  const away = page.locator('.step-card').getByRole('button', { name: en.app.close });
  expect(await away.count()).toBe(0);
  expect(await page.locator('.step-arrows').count()).toBe(0);
  await page.locator('.step-card').getByRole('combobox').selectOption('0');
  await page.locator('.step-arrows g[data-arrow]').first().waitFor();
  // The last step of the first route shows nothing; its longest one is told.
  await until(() => head.textContent()).toBe(english.step('16'));
  await away.click();
  await until(() => page.locator('.step-arrows').count()).toBe(0);
  await page.setViewportSize(DESKTOP);
  await until(() => page.locator('.step-card').count()).toBe(0);
  await open(page);
});

test('nothing of it is fetched before it is asked for; a button or a route’s menu opens it, and its tabs are gone through with the arrow keys', async () => {
  const asked: string[] = [];
  const page = await openPage({
    viewport: DESKTOP,
    prepare: async (blank) => void blank.on('request', (request) => asked.push(request.url())),
  });
  await wholePage(page);
  const ours = (): string[] => asked.filter((url) => /\/Inspector-|StepArrows|useInspected/.test(url));
  expect(ours()).toEqual([]);
  await open(page);
  await until(() => page.locator('.step-arrows g[data-arrow]').count()).toBe(2);
  await openTab(page, en.lower.loss);
  await until(() => panel(page).count()).toBe(0);
  expect(await page.locator('.step-arrows').count()).toBe(0);

  await chooseOf(page, 1, en.route.inspect);
  await page.locator('.inspector [role="tablist"]').waitFor();
  await until(() => panel(page).getByRole('combobox').inputValue()).toBe('1');
  const names = Object.values(english.tabs);
  await tab(page, names[0]!).focus();
  for (const name of [...names.slice(1), names[0]!]) {
    await page.keyboard.press('ArrowRight');
    await isFocused(tab(page, name)).toBe(true);
    expect(await tab(page, name).getAttribute('aria-selected')).toBe('true');
  }
  await page.keyboard.press('End');
  await isFocused(tab(page, names.at(-1)!)).toBe(true);
  await page.keyboard.press('Home');
  await isFocused(tab(page, names[0]!)).toBe(true);
});

test('the numbers are those of the update at the cursor, the loop walks on line by line, a term that has the focus is brought out on the map, and the needle finds nothing steeper than along −∇J', async () => {
  wholeOnly();
  const page = await openPage({ viewport: DESKTOP, address: `${THREE}&k=4` });
  await open(page);
  const [route] = simulate(said(page).scenario);
  for (const k of [4, 5, 6]) {
    const from = `(${figures(route!.x[k - 1]!)}, ${figures(route!.y[k - 1]!)})`;
    const to = `(${figures(route!.x[k]!)}, ${figures(route!.y[k]!)})`;
    await until(() => panel(page).locator('.inspector-step').innerText()).toContain(
      `${english.from} ${from} ${english.to} ${to}`,
    );
    const last = panel(page).locator('.inspector-lines li').last();
    const written = await last.locator('mtr').nth(1).locator('mn').last().textContent();
    expect(written).toBe(figures(route!.x[k]! - route!.x[k - 1]!));
    if (k < 6) await page.getByRole('button', { name: en.transport.forward }).click();
  }

  await tab(page, english.tabs.loop).click();
  const line = page.locator('.inspector-code [aria-current="step"] code');
  const forward = page.getByRole('button', { name: english.loop.forward });
  await until(() => line.innerText()).toBe('optimizer.step()');
  for (const code of [
    'optimizer.zero_grad()',
    'height = surface(theta)',
    'loss = height',
    'loss.backward()',
    'optimizer.step()',
  ]) {
    await forward.click();
    await until(() => line.innerText()).toBe(code);
  }
  await until(() => panel(page).locator('.inspector-step').innerText()).toContain(english.step('7'));

  const chosen = panel(page).getByRole('combobox');
  await tab(page, english.tabs.rule).click();
  await chosen.selectOption('1');
  const on = page.locator('.step-arrows [data-on="true"]');
  await until(() => page.locator('.step-arrows g[data-arrow]').count()).toBe(3);
  expect(await on.count()).toBe(0);
  for (const arrow of ['gradient', 'memory', 'step'] as const) {
    await panel(page).locator(`.inspector-arrow[data-arrow="${arrow}"]`).focus();
    await until(() => on.getAttribute('data-arrow')).toBe(arrow);
  }
  await panel(page).locator('.inspector-lines li').first().hover();
  await until(() => on.getAttribute('data-arrow')).toBe('gradient');

  await chosen.selectOption('2');
  await tab(page, english.tabs.directions).click();
  const { scenario, view } = said(page);
  const steepest = -simulate(scenario)[2]!.gradNorm[view.k! - 1]!;
  const needle = page.getByRole('slider', { name: english.compass.label });
  const slope = async (): Promise<number> => number((await needle.getAttribute('aria-valuetext'))!.split('slope ')[1]!);
  expect(await slope()).toBeCloseTo(steepest, 3);
  await needle.focus();
  const found: number[] = [];
  for (let turn = 0; turn < 72; turn++) {
    await page.keyboard.press('ArrowRight');
    found.push(await slope());
  }
  expect(Math.min(...found)).toBeGreaterThanOrEqual(number(figures(steepest)));
  expect(Math.min(...found)).toBeLessThan(0.99 * steepest);
  expect(Math.max(...found)).toBeGreaterThan(-0.99 * steepest);
  const { x, y, width, height } = (await needle.boundingBox())!;
  await page.mouse.click(x + width / 2, y + height * 0.1);
  await until(() => needle.getAttribute('aria-valuenow')).toBe('90');
  await page.mouse.click(x + width * 0.1, y + height / 2);
  await until(() => needle.getAttribute('aria-valuenow')).toBe('180');
  await page.getByRole('button', { name: english.compass.turn }).click();
  await until(slope).toBeCloseTo(steepest, 3);
});

test('the batch’s gradients are drawn one by one, with what the strongest does to their mean', async () => {
  wholeOnly();
  const address = '?surface=linear-regression&data=line,n:60,outliers:0.1&run=gd,batch:8&k=3';
  const page = await openPage({ viewport: DESKTOP, address });
  await open(page);
  await tab(page, english.tabs.samples).click();
  await until(() => panel(page).locator('.fan-sample').count()).toBe(8);
  expect(await panel(page).locator('.fan-mean').count()).toBe(1);
  const onMap = page.locator('.step-fan');
  expect(await onMap.locator('.fan-sample').count()).toBe(8);
  expect(await page.locator('.step-arrows [data-arrow]').count()).toBe(0);
  expect(await panel(page).innerText()).toContain(english.samples.without);
  await tab(page, english.tabs.rule).click();
  expect(await panel(page).innerText()).toContain(english.rule.batch('8', '60'));
  expect(await onMap.count()).toBe(0);
  expect(await page.locator('.step-arrows [data-arrow]').count()).toBe(2);
});

test('the table of a long route holds the rows in sight, shows the cursor’s, and is copied whole', async () => {
  wholeOnly();
  const page = await openPage({
    viewport: DESKTOP,
    address: '?surface=rosenbrock&run=adam,lr:0.001&steps=20000&stop=off&k=15000',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await open(page);
  await tab(page, english.tabs.table).click();
  const current = page.locator('.inspector-table tr[aria-current]');
  await current.waitFor();
  expect(await current.locator('th').innerText()).toBe('15,000');
  expect(await page.locator('.inspector-table tbody tr').count()).toBeLessThan(40);
  const [route] = simulate(said(page).scenario);
  expect(await current.locator('td').first().innerText()).toBe(figures(route!.x[15000]!));
  await page.getByRole('button', { name: en.transport.restart }).click();
  await until(() => current.locator('th').innerText()).toBe('0');
  await page.getByRole('button', { name: english.table.copy }).click();
  await page.getByText(english.table.copied('20,001')).waitFor();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).trimEnd().split(/\r?\n/);
  expect(lines).toHaveLength(20_002);
  expect(lines.at(-1)!.split(',').slice(0, 3)).toEqual(['20000', String(route!.x[20000]), String(route!.y[20000])]);
});

for (const lang of LONG ? ['en', 'zh'] : ['en'])
  test(`axe finds nothing in any tab, and nothing is wider than the page, on a desktop or a phone, ${lang}`, async () => {
    wholeOnly();
    const address = `?lang=${lang}&surface=linear-regression&data=line,n:40&run=adam,batch:8,schedule:cosine&k=5`;
    const page = await openPage({ viewport: DESKTOP, address });
    await open(page, lang === 'en' ? en : zh);
    const expectNarrow = async (name: string): Promise<void> => {
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(scrollWidth, name).toBeLessThanOrEqual(clientWidth);
    };
    for (const [viewport, words] of [
      [DESKTOP, lang === 'en' ? english : chinese],
      [PHONE, LONG && lang === 'en' ? english : chinese],
    ] as const) {
      await page.setViewportSize(viewport);
      if (!LONG && viewport === PHONE) await pressTool(page, LANGUAGE_TABLE.zh.name);
      for (const [at, name] of Object.values(words.tabs).entries()) {
        await tab(page, name).click();
        await expectNarrow(name);
        // Outside the long run every tab once, and three of them in the dark.
        if (LONG || at % 2 === Number(viewport === PHONE))
          await expectAccessible(page, name, LONG || viewport === DESKTOP);
      }
    }
  });
