import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { DEFAULT_EXPERIMENT } from '../../src/core/explore/experiment';
import { overDomain } from '../../src/core/explore/overDomain';
import { objectiveOf } from '../../src/core/objective';
import type { EmbedEvent } from '../../src/embed/protocol';
import { explore } from '../../src/index';
import { en } from '../../src/locales/en';
import { experiment as words } from '../../src/locales/experiment/en';
import { experiment as chinese } from '../../src/locales/experiment/zh';
import { share } from '../../src/locales/share/en';
import { chooseSurface, fingerprint, middle, said, until, untilSaid } from '../support/app';
import { expectAccessible } from '../support/axe';
import { serveHost } from '../support/host';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const PLANE =
  '?surface=ravine,kappa:50&steps=120&run=momentum,lr:0.02,momentum:0.5&view=experiment&experiment=lr,by:momentum,places:48,placesBy:32';
const BASINS = '?surface=mountain&run=gd,lr:0.1&view=experiment&experiment=start,places:48,placesBy:40';
const BATCH =
  '?surface=linear-regression,scale:raw&data=line,n:1024,noise:2&steps=600&run=gd,lr:0.1,batch:16&view=experiment&experiment=batch,measure:updates,draws:10,policy:tuned,parallel:16';

const stage = (page: Page): Locator => page.locator('.experiment');
const ended = (page: Page): Promise<void> => page.locator('.experiment[data-state="ended"]').waitFor();
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const reading = (page: Page): Locator => page.locator('.experiment-reading');
const handle = (page: Page): Locator => page.locator('.experiment-handle');

/** What the core finds of what the address of a page asks for. */
function found(page: Page) {
  const { scenario, view } = said(page);
  const domain = view.domain ?? objectiveOf(scenario).surface.domain;
  const experiment = overDomain(view.experiment ?? DEFAULT_EXPERIMENT, domain);
  return explore(scenario, experiment);
}

/** The rows of what is read, as text. */
const rows = (page: Page): Promise<string[]> =>
  reading(page)
    .locator('.experiment-rows > div')
    .evaluateAll((all) =>
      all.map((row) =>
        [...row.children]
          .map((cell) => cell.textContent)
          .join(' ')
          .trim(),
      ),
    );

/** Where a share of the picture's area is in the window, px. */
async function inArea(page: Page, across: number, up: number): Promise<[number, number]> {
  const box = (await page.locator('.experiment-area').boundingBox())!;
  return [box.x + across * box.width, box.y + (1 - up) * box.height];
}

test('arrivals in another valley are drawn in that valley’s colour, and where no run arrives the chart says so', async () => {
  wholeOnly();
  const page = await openPage({ address: '?run=gd,lr:0.1&view=experiment', viewport: DESKTOP });
  await ended(page);
  const lines = await page.locator('[data-row="arrival"] .experiment-line').evaluateAll((all) =>
    all.map((line) => {
      const { stroke } = getComputedStyle(line);
      return [line.getAttribute('data-end'), stroke, (line.getAttribute('d') ?? '').length > 20] as const;
    }),
  );
  expect(lines.map(([end, , drawn]) => [end, drawn])).toEqual([
    ['reached', true],
    ['other', true],
  ]);
  expect(lines[0]![1]).not.toBe(lines[1]![1]);

  const short = await openPage({ address: '?steps=3&run=gd,lr:0.001&view=experiment', viewport: DESKTOP });
  await ended(short);
  await short.locator('.experiment-note-at').getByText(words.curves.noneArrives('3')).waitFor();
  expect(await short.locator('[data-row="arrival"] .experiment-tick').count()).toBe(0);
});

test('an experiment begins by itself, one press from the map, and comes to what the core finds', async () => {
  const page = await openPage({ address: '?surface=ravine&run=gd,lr:0.02', viewport: DESKTOP });
  await page.getByText(en.views.experiment, { exact: true }).click();
  await ended(page);
  await untilSaid(page, ({ view }) => view.view === 'experiment');
  expect(await stage(page).locator('h2').innerText()).toBe(words.questions.outcome('learning rate α'));
  const { places } = found(page);
  expect(await page.locator('.experiment-progress').innerText()).toContain(words.progress.ended(String(places.length)));
  await page.getByText(en.views.map, { exact: true }).click();
  await page.locator('.map').waitFor();
  expect(await stage(page).count()).toBe(0);
});

test('shares of the basins are those of the same starts, run one by one', async () => {
  wholeOnly();
  const page = await openPage({ address: BASINS, viewport: DESKTOP });
  await ended(page);
  const { places } = found(page);
  const counts = new Map<number, number>();
  places.minimum.forEach((minimum, place) => {
    const at = places.shares.reached[place] === 1 || places.shares.other[place] === 1;
    if (at) counts.set(minimum, (counts.get(minimum) ?? 0) + 1);
  });
  const expected = [...counts.values()].map((count) => `${((100 * count) / places.length).toFixed(1)}%`).sort();
  const told = await rows(page);
  const valleys = told.slice(1).filter((row) => /valley|hut/i.test(row));
  expect(valleys.map((row) => /[\d.]+%/.exec(row)?.[0]).sort()).toEqual(expected);
  expect(expected).toHaveLength(3);
});

test('the handle of a plane is the route’s own setting: a drag changes it, is one step to undo, and runs nothing anew', async () => {
  wholeOnly();
  const page = await openPage({ address: PLANE, viewport: DESKTOP });
  await ended(page);
  const from = await middle(handle(page));
  const [x, y] = await inArea(page, 0.8, 0.7);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + x) / 2, (from.y + y) / 2, { steps: 3 });
  await page.mouse.move(x, y, { steps: 3 });
  await page.mouse.up();
  // On its way the address may say where the hand was.
  await untilSaid(page, ({ scenario }) => Number(scenario.runs[0]!.params.momentum) > 0.6);
  const { lr, momentum } = said(page).scenario.runs[0]!.params;
  const { axes } = found(page);
  expect([axes[0].values.includes(lr as number), axes[1]!.values.includes(momentum as number)]).toEqual([true, true]);
  expect(lr).not.toBe(0.02);
  expect(await stage(page).getAttribute('data-state')).toBe('ended');
  await button(page, en.app.undo).click();
  await untilSaid(page, ({ scenario }) => scenario.runs[0]!.params.lr === 0.02);
  expect(said(page).scenario.runs[0]!.params.momentum).toBe(0.5);
});

test('pointing reads a place, a click holds it, and its setting is taken in one step', async () => {
  wholeOnly();
  const page = await openPage({ address: PLANE, viewport: DESKTOP });
  await ended(page);
  const own = await reading(page).innerText();
  expect(own).toContain(words.reading.nearOwn);
  expect(await button(page, words.reading.use).isDisabled()).toBe(true);
  const [x, y] = await inArea(page, 0.97, 0.2);
  await page.mouse.move(x, y);
  await until(() => reading(page).innerText()).toContain(words.reading.cross);
  expect((await rows(page))[0]).toMatch(/^diverges/i);
  await page.mouse.move(5, 5);
  await until(() => reading(page).innerText()).toContain(words.reading.nearOwn);
  await page.mouse.click(x, y);
  await page.mouse.move(5, 5);
  expect(await reading(page).innerText()).toContain(words.reading.cross);
  await button(page, words.reading.use).click();
  await untilSaid(page, ({ scenario }) => Number(scenario.runs[0]!.params.lr) > 0.06);
  await button(page, en.app.undo).click();
  await untilSaid(page, ({ scenario }) => scenario.runs[0]!.params.lr === 0.02);
});

test('the keyboard reads and takes: arrows one place, with Shift ten, Enter the setting, with what came of it in words', async () => {
  wholeOnly();
  const page = await openPage({ address: PLANE, viewport: DESKTOP });
  await ended(page);
  const across = page.locator('.experiment-place').nth(0);
  const up = page.locator('.experiment-place').nth(1);
  await across.focus();
  const at = Number(await across.inputValue());
  await page.keyboard.press('ArrowLeft');
  expect(await across.inputValue()).toBe(String(at - 1));
  await page.keyboard.press('Shift+ArrowLeft');
  expect(await across.inputValue()).toBe(String(at - 11));
  await page.keyboard.press('ArrowUp');
  expect(Number(await up.inputValue())).toBeGreaterThan(0);
  const spoken = await across.getAttribute('aria-valuetext');
  expect(spoken).toContain((await reading(page).locator('.experiment-at').innerText()).trim());
  expect(spoken).toMatch(/stops short|lowest point/);
  const { axes } = found(page);
  await page.keyboard.press('Enter');
  await untilSaid(page, ({ scenario }) => scenario.runs[0]!.params.lr === axes[0].values[at - 11]);
});

/** Goes on with Tab until a control has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < 60; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to ${target}`);
}

test('by keyboard alone an experiment is chosen, set up, read, taken, stopped with its numbers', async () => {
  wholeOnly();
  const page = await openPage({ address: '?surface=ravine&run=momentum,lr:0.02', viewport: DESKTOP });
  await tabTo(page, page.locator('.bar-row .segments input:checked'));
  await page.keyboard.press('ArrowRight');
  await page.locator('.relief').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.locator('.compare-panel').waitFor();
  await page.keyboard.press('ArrowRight');
  await ended(page);
  const place = page.locator('.experiment-place').first();
  await tabTo(page, place);
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Enter');
  await untilSaid(page, ({ scenario }) => Number(scenario.runs[0]!.params.lr) < 0.02);
  const second = page.getByLabel(words.setUp.and, { exact: true });
  await tabTo(page, second);
  const by = await second.evaluate((select) =>
    [...(select as HTMLSelectElement).options].findIndex(({ value }) => value === 'momentum'),
  );
  for (let i = 0; i < by; i++) await page.keyboard.press('ArrowDown');
  await untilSaid(page, ({ view }) => view.experiment?.by === 'momentum');
  // The page says for a while that the one before has ended; what is pressed next must not stop this one.
  const name = await second.locator('option:checked').innerText();
  await page.locator('.experiment[data-state="ended"] .experiment-axes', { hasText: name }).waitFor();
  expect(await stage(page).getAttribute('data-kind')).toBe('plane');
  const run = page.locator('.experiment-progress button');
  await tabTo(page, run);
  await page.keyboard.press('Enter');
  await page.locator('.experiment[data-state="running"], .experiment[data-state="ended"]').waitFor();
  await ended(page);
  expect(await page.locator('.experiment-progress [role="status"]').innerText()).toBe(
    words.progress.ended('192 × 128'),
  );
  await page.locator('.experiment-reading').getByRole('button', { name: words.table.open }).press('Enter');
  await page.locator('.experiment-table').waitFor();
  expect(await page.locator('.experiment-scroll').getAttribute('tabindex')).toBe('0');
});

test('ends that make no sense are told where they are typed, and the picture stays', async () => {
  wholeOnly();
  const page = await openPage({ address: PLANE, viewport: DESKTOP });
  await ended(page);
  const first = page.getByLabel(words.setUp.end('Learning rate α', words.setUp.from));
  await first.fill('1');
  await first.press('Enter');
  await page.locator('.experiment[data-state="failed"]').waitFor();
  expect(await page.locator('.experiment-complaint').innerText()).toBe(words.setUp.turned);
  expect(await page.locator('.experiment-cells').count()).toBe(1);
  await first.fill('0.001');
  await first.press('Enter');
  await ended(page);
  expect(await page.locator('.experiment-complaint').count()).toBe(0);
  await untilSaid(page, ({ view }) => view.experiment?.from === 0.001);
});

test('a long experiment is stopped with what it has found, run again, and a very long one not begun by itself', async () => {
  wholeOnly();
  const page = await openPage({ address: `${PLANE.replace('steps=120', 'steps=20000&stop=off')}`, viewport: DESKTOP });
  await page.locator('.experiment[data-state="running"]').waitFor();
  await page.locator('.experiment-cells').waitFor();
  await button(page, words.progress.stop).click();
  await page.locator('.experiment[data-state="stopped"]').waitFor();
  expect(await page.locator('.experiment-progress').innerText()).toMatch(/^Stopped at/);
  await button(page, words.progress.again).click();
  await page.locator('.experiment[data-state="running"]').waitFor();
  await page.goto(
    `${page.url().split('?')[0]}${PLANE.replace('steps=120', 'steps=100000').replace(',places:48,placesBy:32', ',places:1000,placesBy:1000')}`,
  );
  await page.locator('.experiment[data-state="untried"]').waitFor();
  expect(await page.locator('.experiment-progress').innerText()).toContain(words.progress.much);
});

test('the batch lab shows medians, theory and the time on a machine that looks at P samples at once', async () => {
  wholeOnly();
  const page = await openPage({ address: BATCH, viewport: DESKTOP });
  await ended(page);
  await page.locator('.experiment-law').waitFor();
  expect(await page.locator('.experiment-curve').count()).toBe(3);
  const { places, rates } = found(page);
  const own = places.at[0]!.indexOf(16);
  const medians = await rows(page);
  expect(medians[0]).toContain(String(places.median[own]));
  expect(medians.join()).toContain(words.reading.theory);
  await button(page, words.table.open).click();
  const cells = await page
    .locator('.experiment-table tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
  expect(cells).toHaveLength(places.length);
  expect(cells.map((row) => Number(row[0]?.replace(',', '')))).toEqual([...places.at[0]!]);
  expect(cells.map((row) => Number(row[5]))).toEqual([...rates!].map((rate) => Number(rate.toPrecision(4))));
  await button(page, words.table.open).click();
  // Samples at once change no run.
  await page.locator('#experiment-parallel').press('ArrowRight');
  await untilSaid(page, ({ view }) => view.experiment?.parallel === 32);
  expect(await stage(page).getAttribute('data-state')).toBe('ended');
});

test('an experiment in an embed obeys its locks', async () => {
  wholeOnly();
  const page = await openPage({
    address: `${PLANE}&ui=embed&lock=lr,experiment-settings`,
    viewport: { width: 900, height: 600 },
  });
  await ended(page);
  expect(await page.locator('.transport').count()).toBe(0);
  expect(await handle(page).getAttribute('data-locked')).toBe('true');
  await page.locator('.experiment-set-up summary').click();
  expect(await page.locator('.experiment-form select').first().isDisabled()).toBe(true);
  const [x, y] = await inArea(page, 0.2, 0.2);
  await page.mouse.click(x, y);
  expect(await button(page, words.reading.use).isDisabled()).toBe(true);
  expect(await reading(page).innerText()).toContain(words.reading.locked);
});

test('where there is no origin the runs are made in the page, and the page around is told when they are', async () => {
  wholeOnly();
  const attributes = 'ui="embed" view="experiment" surface="bowl" run="gd,lr:0.1" experiment="lr,places:24"';
  const script = `<script src="${inject('site')}fall-line.js" async></script>`;
  const host = `${script}<fall-line sandbox="allow-scripts" ${attributes}></fall-line>`;
  const page = await openPage({
    host: await serveHost(host),
    prepare: (blank) =>
      blank.addInitScript(() =>
        document.addEventListener('fall-line:explored', (event) =>
          Object.assign(window, { explored: (event as CustomEvent<EmbedEvent>).detail }),
        ),
      ),
  });
  const told = (): Promise<EmbedEvent | undefined> => page.evaluate(() => Reflect.get(window, 'explored'));
  await until(told).toMatchObject({ places: 24, draws: 1 });
  await page.frames()[1]!.locator('.experiment[data-state="ended"]').waitFor();
});

test('while the learning rate is dragged the basins follow, and one undo takes it back', async () => {
  wholeOnly();
  const page = await openPage({ address: BASINS, viewport: DESKTOP });
  await ended(page);
  const cells = page.locator('.experiment-cells');
  const slider = page.locator('.experiment-walk .rate-range');
  const before = await fingerprint(cells);
  const box = (await slider.boundingBox())!;
  const { x, y } = await middle(slider);
  const thumb =
    (await slider.evaluate(
      (input: HTMLInputElement) => (Number(input.value) - Number(input.min)) / (Number(input.max) - Number(input.min)),
    )) *
      (box.width - 22) +
    11;
  await page.mouse.move(box.x + thumb, y);
  await page.mouse.down();
  await page.mouse.move(Math.max(x, box.x + thumb) + 40, y, { steps: 4 });
  await until(() => fingerprint(cells)).not.toBe(before);
  await page.mouse.up();
  await ended(page);
  await untilSaid(page, ({ scenario }) => Number(scenario.runs[0]!.params.lr) > 0.11);
  await button(page, en.app.undo).click();
  await untilSaid(page, ({ scenario }) => scenario.runs[0]!.params.lr === 0.1);
  await until(() => fingerprint(cells)).toBe(before);
});

test('going back comes to the experiment that was left, and forward to the next', async () => {
  wholeOnly();
  const page = await openPage({ address: BASINS, viewport: DESKTOP });
  await ended(page);
  await chooseSurface(page, 'linear-regression');
  await page.getByLabel(words.setUp.vary, { exact: true }).selectOption('batch');
  await page.locator('.experiment[data-kind="curve"]').waitFor();
  await untilSaid(page, ({ view }) => view.experiment?.vary === 'batch');
  await page.goBack();
  await page.locator('.experiment[data-kind="basins"]').waitFor();
  await untilSaid(
    page,
    ({ scenario, view }) => scenario.surface.id === 'mountain' && view.experiment?.vary === 'start',
  );
  await page.goForward();
  await page.locator('.experiment[data-kind="curve"]').waitFor();
  await untilSaid(page, ({ view }) => view.experiment?.vary === 'batch');
});

test('the flag that is dragged over the basins is read, not the pointer beside it', async () => {
  wholeOnly();
  const page = await openPage({ address: BASINS, viewport: DESKTOP });
  await ended(page);
  const { x, y } = await middle(page.locator('.start-handle'));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 80, y + 60, { steps: 5 });
  await until(() => reading(page).innerText()).toContain(words.reading.nearFlag);
  await page.mouse.up();
  await untilSaid(page, ({ scenario }) => scenario.start[0] < 0.2);
});

test('what is shared of an experiment is its picture and its numbers', async () => {
  wholeOnly();
  const page = await openPage({ address: PLANE, viewport: DESKTOP });
  await ended(page);
  await button(page, en.app.share).click();
  await page.getByText(share.task.export, { exact: true }).click();
  await page.getByText(share.export.formats.svg, { exact: true }).click();
  await page.locator('.share-picture').waitFor();
  const text = page.locator('.share textarea');
  await until(() => text.inputValue()).toContain('Where the route ends, by learning rate α and momentum μ');
  await page.getByText(share.export.formats.csv, { exact: true }).click();
  await until(() => text.inputValue()).toMatch(/^place,lr,momentum,draws,/);
  const lines = (await text.inputValue()).trim().split('\n');
  expect(lines).toHaveLength(1 + 48 * 32);
});

test('a printed experiment is its picture in the light, with nothing to press', async () => {
  wholeOnly();
  const page = await openPage({ address: `${BASINS}&theme=dark`, viewport: DESKTOP });
  await ended(page);
  await page.locator('.print-sheet').waitFor({ state: 'attached' });
  const cells = page.locator('.experiment-cells');
  const dark = await fingerprint(cells);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  expect(await fingerprint(cells)).not.toBe(dark);
  expect(await page.locator('.experiment-picture').isVisible()).toBe(true);
  expect(
    await page.locator(':is(button, input, select, summary):not(.start-handle, .experiment-place):visible').count(),
  ).toBe(0);
  expect(await page.locator('.print-sheet').isVisible()).toBe(true);
});

for (const viewport of [DESKTOP, { width: 1024, height: 768 }, PHONE, { width: 320, height: 640 }])
  test(`nothing of an experiment is cut off or beyond its window at ${viewport.width} px`, async () => {
    wholeOnly();
    const page = await openPage({ address: BATCH, viewport });
    await ended(page);
    for (const address of [BATCH, `${BASINS}&lang=zh`, PLANE]) {
      await page.goto(`${page.url().split('?')[0]}${address}`);
      await ended(page);
      const beyond = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const cut = [
          ...document.querySelectorAll(
            '.experiment :is(h2, p, li, span), .experiment-panel :is(h2, h3, p, dt, dd, button, label, select)',
          ),
        ];
        const wide = cut.filter(
          (e) =>
            e.checkVisibility() && !e.closest('.hidden-text') && e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1,
        );
        return [scrollWidth - clientWidth, ...wide.map((e) => e.outerHTML.slice(0, 80))];
      });
      expect(beyond, address).toEqual([0]);
    }
  });

for (const [what, address] of [
  ['a plane', PLANE],
  ['basins', BASINS],
  ['the batch lab', BATCH],
] as const)
  test(`axe finds nothing in ${what}, in its table, and on a phone in Chinese`, async () => {
    wholeOnly();
    const page = await openPage({ address, viewport: DESKTOP });
    await ended(page);
    await expectAccessible(page, what);
    await button(page, words.table.open).click();
    await page.locator('.experiment-table').waitFor();
    await expectAccessible(page, `the table of ${what}`);
    await page.setViewportSize(PHONE);
    await page.goto(`${page.url()}&lang=zh`);
    await ended(page);
    await page.locator('.experiment-set-up summary').click();
    expect(await page.locator('.experiment-form').innerText()).toContain(chinese.setUp.measure);
    await expectAccessible(page, `${what} on a phone`);
  });
