import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { decode, simulate } from '../../src/index';
import { en, zh } from '../../src/locales/whole';
import { createFormat } from '../../src/report/format';
import { LANGUAGE_TABLE } from '../../src/scenario/languages';
import {
  card,
  fingerprint,
  ground,
  mapFrame,
  openTab,
  openWalk,
  routes,
  said,
  sentence,
  until,
  untilSaid,
  wholePage,
} from '../support/app';
import { FIREFOX } from '../support/browser';
import { LONG, portion } from '../support/long';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

const DESKTOP = { width: 1440, height: 900 };

/** The problems that the page lists, as `key=given`. */
const listed = (page: Page): Promise<string[]> => page.locator('.problems li code').allTextContents();
const told = (page: Page): string[] => said(page).problems.map(({ key, given }) => `${key}=${given}`);

/** Whether the map, its routes and what is said of them are there, as far as they show at first. */
async function stands(page: Page): Promise<void> {
  expect(await page.locator('.route .outcome strong').count()).toBe(said(page).scenario.runs.length);
  expect(await page.locator('.failure').count()).toBe(0);
  expect(await page.locator('.map-message:visible').count()).toBe(0);
}

const WRONG = [
  '?run=constructor',
  '?surface=__proto__',
  '?run=gd,lr:NaN',
  '?run=gd,lr:1e999',
  '?run=gd,lr:-1',
  '?run=gd,lr:0x10',
  '?run=gd,lr:1,5',
  '?steps=1e12',
  '?start=1',
  '?domain=1,1,0,0',
  '?steps=30&steps=40',
  '?surface=%E0%A4%A',
  '?lang=../../x',
  '?title=<img src=x onerror=alert(1)>',
  '?hide=*',
  '?v=999',
  '?f=x*y&data=penguins&noise=-1&stop=2&seed=0.5&k=-1&clock=sundial&theme=__proto__&view=9d&ui=none',
];

/**
 * All of them in three addresses, in which none stands in another's way; each by itself is opened in the long run, and
 * read by the unit tests.
 */
const TOGETHER = [0, 1, 2].map(
  (turn) =>
    `?${WRONG.filter((_, i) => i % 3 === turn)
      .map((one) => one.slice(1))
      .join('&')}`,
);

test('an address that is wrong in any way opens with its problems listed, until the reader puts the list away', async () => {
  const page = await openPage({ host: 'about:blank' });
  for (const address of LONG ? [...WRONG, ...TOGETHER] : TOGETHER) {
    await page.goto(inject('site') + address);
    await page.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
    expect(told(page).length, address).toBeGreaterThanOrEqual(TOGETHER.includes(address) ? 5 : 1);
    expect(await listed(page)).toEqual(told(page));
    expect(await page.getByRole('heading', { name: en.problems.heading(told(page).length) }).isVisible()).toBe(true);
    expect(await page.locator('.problems img').count()).toBe(0);
    await stands(page);
  }
  await page.getByRole('button', { name: en.problems.dismiss }).click();
  await until(() => page.locator('.problems').count()).toBe(0);
  await page.getByRole('button', { name: en.transport.back }).click();
  await untilSaid(page, ({ view, problems }) => view.k !== undefined && problems.length === 0);
});

test('losses at the ends of the doubles, or lost beside a huge constant, break nothing', async () => {
  wholeOnly();
  const page = await openPage({ address: `?surface=formula&f=${encodeURIComponent('1e308*x')}` });
  for (const formula of ['1e308*x', '1e-308*x', '1e16+2*x']) {
    await page.locator('.formula-input').fill(formula);
    await page.locator('.formula-input').press('Enter');
    await untilSaid(page, ({ scenario }) => scenario.surface.params.f === formula);
    await wholePage(page);
    for (const scale of [en.loss.linear, en.loss.log]) {
      await page.getByRole('combobox', { name: en.loss.scale }).selectOption({ label: scale });
      await stands(page);
    }
  }
});

/** The same numbers at every run. */
function lottery(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const KEYS = ['v', 'surface', 'data', 'start', 'steps', 'stop', 'noise', 'seed', 'run', 'domain', 'clock', 'k', 'lang'];
const WORDS = ['gd', 'bowl', 'ravine', 'kappa', 'lr', 'batch', 'full', 'momentum', 'off', 'evals', 'zh', 'line', 'n'];
const SIGNS = [
  ',',
  ':',
  '=',
  '-',
  '.',
  'e',
  '1',
  '0',
  '7',
  '99',
  '%',
  '+',
  ' ',
  '"',
  '<',
  '\\',
  '山',
  '１',
  '\u0000',
  '∞',
];

function junk(seed: number): string {
  const draw = lottery(seed);
  const any = (list: readonly string[]): string => list[draw(list.length)]!;
  const value = (): string => Array.from({ length: 1 + draw(7) }, () => any(draw(2) ? WORDS : SIGNS)).join('');
  return `?${Array.from({ length: 1 + draw(9) }, () => `${draw(5) ? any(KEYS) : value()}=${value()}`).join('&')}`;
}

test('no random address breaks the page, and each tells what it could not use', async () => {
  wholeOnly();
  const page = await openPage({ host: 'about:blank' });
  for (let seed = 1; seed <= portion(40); seed++) {
    await page.goto(inject('site') + junk(seed));
    await wholePage(page);
    await stands(page);
    expect(await listed(page), page.url()).toEqual(told(page));
  }
});

const SCENES = {
  'three strides on the mountain':
    '?surface=mountain&start=0.25,1.1&steps=60&stop=off&run=gd,lr:0.1&run=gd,lr:0.75&run=gd,lr:0.005',
  'batches of penguins as measured':
    '?surface=linear-regression,scale:raw&data=penguins&seed=7&steps=200&run=gd&run=gd,batch:32&run=momentum,batch:1',
  'a made-up line with outliers':
    '?surface=linear-regression&data=line,n:200,noise:0.3,outliers:0.05&run=gd,lr:0.3,batch:8&run=nesterov,lr:0.01',
  'momentum in a ravine with noise':
    '?surface=ravine,kappa:50&noise=0.5&seed=3&run=momentum,momentum:0.9,lr:0.01,batch:4&run=nesterov,weightDecay:0.1',
  'a volcano': '?surface=maunga-whau&run=gd&run=momentum,dampening:0.3',
  'rates that fall and rise': '?surface=ravine&run=adam,schedule:one-cycle&run=gd,schedule:cyclic,mode:exp-range',
};

test('the page ends its routes where the library does', async () => {
  wholeOnly();
  const page = await openPage({ host: 'about:blank' });
  const { value, whole } = createFormat('en');
  // Every other one outside the long run: between them they have batches, noise, data and schedules.
  for (const [name, address] of Object.entries(SCENES).filter((_, i) => LONG || i % 2 === 1)) {
    await page.goto(`${inject('site')}${address}&lang=en`);
    await openTab(page, en.panels.table.name);
    const shown = page.locator('.route-table tbody tr');
    await shown.first().waitFor();
    const rows = await shown.evaluateAll((list) =>
      list.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
    );
    const { scenario } = decode(address);
    for (const [place, { length, x, y, loss, gradNorm, lr }] of simulate(scenario).entries()) {
      const last = length - 1;
      const figures = [x[last]!, y[last]!, loss[last]!, gradNorm[last]!, lr[last]!].map(value);
      const route = en.routes.route(place + 1);
      expect(
        rows.findLast(([head]) => head === route),
        name,
      ).toEqual([route, whole(last), ...figures]);
    }
    await page.getByRole('button', { name: en.transport.back }).click();
    await untilSaid(page, ({ view }) => view.k !== undefined);
    expect(said(page).scenario).toEqual(scenario);
  }
});

test('an address says how the page looks, and loading it again finds everything as it was left', async () => {
  wholeOnly();
  const address = '?domain=-1,2,-2,1&clock=evals&k=9&lang=zh-CN&theme=dark';
  const page = await openPage({ viewport: DESKTOP, address });
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await until(() => page.getByRole('combobox', { name: zh.transport.clock }).inputValue()).toBe('evals');
  expect(await page.locator('.transport-at').innerText()).toBe(zh.transport.reading.evals('9', '60'));
  const { frame } = await mapFrame(page);
  expect(frame.domain[0]).toBeLessThanOrEqual(-1);
  expect(frame.domain[2]).toBeCloseTo(-2, 9);

  await page.getByRole('button', { name: LANGUAGE_TABLE.en.name }).click();
  await until(() => page.locator('html').getAttribute('lang')).toBe('en');
  await card(page, 1).getByRole('textbox').fill('0.3');
  await page.keyboard.press('Enter');
  await openWalk(page);
  await page.getByRole('textbox', { name: en.scene.x }).fill('1.5');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: en.onMap.zoomIn }).click();
  await page.getByRole('button', { name: en.transport.back }).click();
  await page.getByRole('button', { name: en.app.themeLight }).click();
  await untilSaid(
    page,
    ({ view, scenario }) => view.theme === 'light' && view.lang === 'en' && scenario.start[0] === 1.5,
  );
  const look = async (at: Page): Promise<unknown[]> => [
    at.url(),
    await at.locator('html').getAttribute('lang'),
    await at.locator('html').getAttribute('data-theme'),
    await fingerprint(ground(at)),
    await fingerprint(routes(at)),
    await sentence(at, 1),
    await at.locator('.transport-at').innerText(),
  ];
  // What replaces another ground is coarse at first; a page that has just been opened never shows a coarse one.
  const other = await openPage({ viewport: DESKTOP, address: new URL(page.url()).search });
  await wholePage(other);
  const opened = await look(other);
  await until(() => look(page)).toEqual(opened);
  await page.reload();
  await until(() => look(page)).toEqual(opened);
});

test('a deep link to the file itself works under any path, whatever stands behind the hash', async () => {
  wholeOnly();
  // The driver of Firefox takes no address of a megabyte.
  const behind = FIREFOX ? 'x' : 'x'.repeat(1 << 20);
  const page = await openPage({ address: `index.html?surface=bowl&lang=zh&steps=30#${behind}` });
  await stands(page);
  expect(await page.locator('.problems').count()).toBe(0);
  expect(said(page).scenario.steps).toBe(30);
  expect(await sentence(page, 0)).toBe('到达最低点');
  await page.getByRole('button', { name: '后退一步' }).click();
  await untilSaid(page, ({ view }) => view.k !== undefined);
  expect(new URL(page.url()).pathname).toMatch(/\/any\/path\/index\.html$/);
});

test('a link that was mangled on its way opens what was meant, without a word about it', async () => {
  wholeOnly();
  const mangled = '?v=1&amp;surface=formula&amp;f=x%5E2+%2B+2+y%5E2&amp;run=adam,+lr:0.2&utm_source=chat&amp;lang=zh).';
  const page = await openPage({ address: mangled });
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
  expect(await page.locator('.problems').count()).toBe(0);
  await page.getByRole('slider').first().press('ArrowRight');
  await untilSaid(
    page,
    ({ scenario }) => scenario.surface.params.f === 'x^2+2y^2' && scenario.runs[0]?.optimizer === 'adam',
  );
});
