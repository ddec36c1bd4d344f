import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Request } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { scenes } from '../../src/locales/scenes/en';
import { scenes as scenesZh } from '../../src/locales/scenes/zh';
import { share as sharing } from '../../src/locales/share/en';
import { share as chinese } from '../../src/locales/share/zh';
import { en, zh } from '../../src/locales/whole';
import { LANGUAGE_TABLE } from '../../src/scenario/languages';
import { chooseOf, chooseSurface, openTab, painted, rest, surfaceButton, until } from '../support/app';
import { chromiumOnly, FIREFOX, LIMITS } from '../support/browser';
import { LONG } from '../support/long';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

/** What the browser says of files that are blocked on purpose; nothing else may be complained of. */
const BLOCKED = /^request failed: .*\/assets\/|^console: Failed to load resource/;

/** Files of what nobody asked for: where they don't come, nothing is said, and they are tried again. */
const QUIET =
  /^(AddTrack|atRest|late|FoundMinima|PickPicture|PrintSheet|Questions|sceneWords|MapArrows|StepArrows|longRoute|dist|figureOf|loadWords|mend|methods|surfaces|trackCodec|storedPreferences|MapLabels|MapTools|decisiveStep|fitRoutes|placeLabels)-/;

/** What an address is mended with as it is opened: where it does not come, the address is read as it stands. */
const ONCE = /^mend-/;

const read = (file: string): string => readFileSync(join('dist/assets', file), 'utf8');

/**
 * Words for sharing are asked for first by what is printed, which is not seen, and those around scenes by the questions.
 * What several parts need, which the bundler names as it likes, is as quiet as the parts that were asked for with it.
 */
function isQuiet(file: string, asked: readonly string[]): boolean {
  if (
    QUIET.test(file) ||
    [sharing.own, chinese.own, scenes.lead, scenesZh.lead].some((said) => read(file).includes(said))
  )
    return true;
  const needing = asked.filter((other) => read(other).includes(`from"./${file}"`));
  return needing.length > 0 && needing.every((other) => isQuiet(other, asked));
}

/** The first script, which says by itself that it has not come, with all that is part of it; what workers and lessons run. */
function isLate(file: string): boolean {
  const first = readdirSync('dist/assets').find((name) => /^index-.*js$/.test(name))!;
  return (
    file.endsWith('.js') &&
    !/^(index|worker|filmWorker|readWorker|lesson)-/.test(file) &&
    !read(first).includes(`from"./${file}"`)
  );
}

/** Something that a reader does, for which files are fetched. */
interface Step {
  readonly act: (page: Page) => Promise<unknown>;
  /** What is to be seen when all has come. */
  readonly seen: string;
  /** Does it anew where it failed; else what says so offers to. */
  readonly again?: (page: Page) => Promise<unknown>;
  /** Makes room for the next. */
  readonly undo?: (page: Page) => Promise<unknown>;
}

const press =
  (name: string, role: 'button' | 'link' = 'button') =>
  (page: Page) =>
    page.getByRole(role, { name, exact: true }).first().click({ timeout: 5000 });
const pick = (page: Page, label: string) => page.getByText(label, { exact: true }).first().click();
const leave = (page: Page) => page.keyboard.press('Escape');

const schedule = async (page: Page): Promise<void> => {
  const choice = page.locator('[data-param="schedule"]').first();
  await choice.locator('option[value="cosine"]').waitFor({ state: 'attached' });
  await choice.selectOption('cosine');
};

const surface = (id: string) => (page: Page) => chooseSurface(page, id);

const film = (format: 'gif' | 'webm') => async (page: Page) => {
  await press(en.app.share)(page);
  await pick(page, sharing.task.export);
  await pick(page, sharing.export.formats[format]);
};
const make = press(sharing.export.film.make);

/** The view of experiments, and a file of what it shows. */
const experiments = (text: typeof en, { task, export: { formats } }: typeof sharing): Record<string, Step> => ({
  experiment: {
    act: (page) => pick(page, text.views.experiment),
    seen: '.experiment-panel',
    undo: async (page) => {
      await pick(page, text.views.map);
      await page.locator('.map-panel').waitFor();
    },
  },
  'experiment as a file': {
    act: async (page) => {
      await pick(page, text.views.experiment);
      await page.locator('.experiment[data-state="ended"]').waitFor();
      await press(text.app.share)(page);
      await pick(page, task.export);
      await pick(page, formats.svg);
    },
    seen: '.share-picture',
    undo: async (page) => {
      await leave(page);
      await pick(page, text.views.map);
      await page.locator('.map-panel').waitFor();
    },
  },
});

/** What can be asked for in either language. */
const dialogs = (text: typeof en): Record<string, Step> => ({
  share: { act: press(text.app.share), seen: '.share .dialog-body', undo: leave },
  explain: {
    act: press(text.explain.about(text.surfaces.mountain.name)),
    seen: '.sheet math',
    undo: leave,
  },
  program: {
    act: async (page) => {
      await press(text.route.menu(1))(page);
      await pick(page, text.route.program);
    },
    seen: '.code-box',
    undo: leave,
  },
  inspector: {
    act: (page) => openTab(page, text.panels.inspector.name),
    seen: '.inspector [role="tabpanel"], .inspector .segments',
    undo: (page) => openTab(page, text.lower.loss),
  },
  compare: {
    act: (page) => pick(page, text.views.compare),
    seen: '.compare-panel',
    undo: async (page) => {
      await pick(page, text.views.map);
      await page.locator('.map-panel').waitFor();
    },
  },
  relief: {
    act: (page) => pick(page, text.views.relief),
    seen: '.relief .map-ground[data-painted]',
    undo: async (page) => {
      await pick(page, text.views.map);
      await page.locator('.map:not(.relief)').waitFor();
    },
  },
  picker: { act: (page) => surfaceButton(page).click(), seen: '.tile', undo: leave },
  scenes: {
    act: press(text.app.nav.scenes, 'link'),
    seen: '.scene-card',
    undo: press(text.app.nav.explore, 'link'),
  },
  file: { act: surface('grid'), seen: '.own .dialog-body', undo: leave },
});

const open = (address: string): Step => ({
  act: async (page) => {
    // As somebody who has not been here before.
    await page.evaluate(() => localStorage.clear());
    await page.goto(inject('site') + address, { waitUntil: 'commit' });
  },
  seen: '.loss-chart canvas, [data-painted="true"]',
});

/** Ways to read the page, by which each file is asked for. */
const READERS: Readonly<Record<string, Record<string, Step>>> = {
  'on the page': {
    open: open('?lang=en&run=gd,lr:0.1'),
    ...dialogs(en),
    ...experiments(en, sharing),
    film: { act: film('gif'), seen: '.share-choices', undo: leave },
    video: {
      act: async (page) => {
        await film('webm')(page);
        await make(page);
      },
      seen: '.share-progress',
      again: make,
      undo: leave,
    },
    schedule: { act: schedule, seen: '.schedule' },
    parameters: { act: (page) => chooseOf(page, 0, en.route.more), seen: '.parameter' },
    numbers: {
      act: (page) => openTab(page, en.panels.table.name),
      seen: '.route-table',
      undo: (page) => openTab(page, en.lower.loss),
    },
    data: { act: surface('linear-regression'), seen: '.data-plot canvas' },
    formula: { act: surface('formula'), seen: '.formula input' },
    rule: {
      act: async (page) => {
        await press(en.route.menu(1))(page);
        await pick(page, en.route.changeRule);
      },
      seen: '.rule textarea',
    },
    language: { act: press(LANGUAGE_TABLE.zh.name), seen: 'html[lang="zh-Hans"]' },
  },
  'on the page in Chinese': {
    open: open('?lang=zh&run=gd,lr:0.1'),
    ...dialogs(zh),
    ...experiments(zh, chinese),
  },
  'on a page whose address says what it can’t use': { open: open('?surface=hill&run=adam,lr:0.1') },
  'on a page with a long route': { open: open('?lang=en&steps=6000&stop=off&run=gd,lr:0.001') },
  'in an embed': {
    open: open(
      '?ui=embed&run=gd,lr:0.1&show=header,map,transport,routes,data,loss,scene,table,outcomes,foot,share,surface,data-set,formula,view,optimizer,parameters,schedule,explain,language',
    ),
    share: dialogs(en).share!,
    explain: dialogs(en).explain!,
    compare: dialogs(en).compare!,
    schedule: { act: schedule, seen: '.schedule' },
    data: { act: surface('linear-regression'), seen: '.data-plot canvas' },
    formula: { act: surface('formula'), seen: '.formula input' },
  },
};

const fileOf = (request: Request): string => new URL(request.url()).pathname.split('/').at(-1)!;

/** The page stands: it has not given way to an account of a failure, and its first slider moves. */
async function expectToStand(page: Page, file: string): Promise<void> {
  expect(await page.locator('.failure').count(), file).toBe(0);
  if ((await page.locator('dialog[open], .scenes').count()) > 0) return;
  expect(await page.locator('.map canvas').count(), file).toBeGreaterThan(0);
  const slider = page.locator('.rate-range').first();
  const before = await slider.inputValue();
  await slider.press('ArrowRight');
  await until(() => slider.inputValue()).not.toBe(before);
}

const MINUTES = 300_000;

/** More files than this are worth a second page to block them on. */
const MANY = 8;

const visible = (page: Page, selector: string) => page.locator(selector).first().waitFor({ timeout: 5000 });

/** The files that have been blocked by now; in the long run each by the kind of page that asked for it. */
const reached = new Set<string>();
const mark = (face: string, file: string): string => (LONG ? `${face} ${file}` : file);

interface Blocked {
  readonly page: Page;
  /** The files that have been asked for, one after the other, and those that did not come since the last was blocked. */
  readonly asked: readonly string[];
  readonly failed: ReadonlySet<string>;
  /** From now on this file alone does not come. */
  block(file: string | undefined): Promise<void>;
}

/** Refuses a page one address, or none from then on. */
type Refuse = (address: string | undefined) => Promise<void>;

/** By the browser itself: to look at each request here takes longer than the page takes to load. */
async function refuseByBrowser(page: Page): Promise<Refuse> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.enable');
  return async (address) => void (await browser.send('Network.setBlockedURLs', { urls: address ? [address] : [] }));
}

/** Here, where the browser can't be told so. */
const refuseHere =
  (page: Page): Refuse =>
  async (address) => {
    await page.unrouteAll();
    if (address) await page.route(`*${address}`, (route) => route.abort());
  };

/** Opens a blank page of the site, on which one file at a time can be blocked. */
async function openBlocked(expected = BLOCKED): Promise<Blocked> {
  const asked: string[] = [];
  const failed = new Set<string>();
  const page = await openPage({
    untilComplete: false,
    address: 'favicon.svg',
    viewport: { width: 1280, height: 720 },
    expected: new RegExp(`${BLOCKED.source}|${expected.source}`),
    prepare: async (blank) => {
      blank.on('request', (request) => asked.push(fileOf(request)));
      blank.on('requestfailed', (request) => failed.add(fileOf(request)));
    },
  });
  const refuse = FIREFOX ? refuseHere(page) : await refuseByBrowser(page);
  const block = async (file: string | undefined): Promise<void> => {
    if (file) failed.clear();
    await refuse(file && `*/assets/${file}`);
  };
  return { page, asked, failed, block };
}

for (const [where, steps] of Object.entries(READERS)) {
  test(`${where}, each file that does not come costs its own part alone, which says so and heals`, {
    timeout: MINUTES,
  }, async () => {
    wholeOnly();
    chromiumOnly(LIMITS.again);
    const opened = await openBlocked();
    const { page, asked } = opened;
    const face = where === 'in an embed' ? where : 'on a page';
    /** The files of each step that no one before has asked for, by its name. */
    const files = new Map<string, string[]>();
    /** All that each step asked for. */
    const needed = new Map<string, readonly string[]>();
    for (const [name, { act, seen, undo }] of Object.entries(steps)) {
      const before = asked.length;
      await act(page);
      await visible(page, seen);
      // What a page fetches by and by when it opens is not of the step after that.
      if (name === 'open') {
        await page.locator('body[data-focus="kept"] .print-sheet').waitFor({ state: 'attached' });
        await painted(page);
        await page.waitForLoadState('networkidle');
      }
      await rest(page);
      needed.set(name, [...new Set(asked.slice(before).filter(isLate))]);
      files.set(
        name,
        needed.get(name)!.filter((file) => !reached.has(mark(face, file))),
      );
      for (const file of files.get(name)!) reached.add(mark(face, file));
      await undo?.(page);
    }

    const work = async ({ page, failed, block }: Blocked): Promise<void> => {
      while ([...files.values()].some((left) => left.length > 0)) {
        const last = [...files].filter(([, left]) => left.length > 0).at(-1)![0];
        for (const [name, { act, seen, again, undo }] of Object.entries(steps)) {
          const file = files.get(name)!.shift();
          if (!file && name !== 'open') continue;
          await block(file);
          await act(page);
          if (file) {
            await until(() => failed.has(file) || `${where}, ${name}: ${file}`).toBe(true);
            const alert = page.getByRole('alert').first();
            if (!isQuiet(file, needed.get(name)!))
              await until(async () => (await alert.isVisible()) || `${name}: ${file}`).toBe(true);
            else await visible(page, '.rate-range, #root[role="alert"]');
            if ((await page.locator('#root[role="alert"]').count()) === 0) await expectToStand(page, file);
            await block(undefined);
            const came = ONCE.test(file)
              ? undefined
              : page.waitForResponse((response) => fileOf(response.request()) === file && response.status() < 400);
            const retry = page.getByRole('button', { name: /Try again|重试/ }).first();
            if (again) await again(page);
            else if (await retry.isVisible()) await retry.click();
            else await page.evaluate(() => window.dispatchEvent(new Event('online')));
            await came;
          }
          await visible(page, seen);
          await until(() => page.getByRole('alert').count()).toBe(0);
          if (name === last) break;
          await undo?.(page);
        }
      }
    };
    // Two at a time: each waits for the browser most of its time.
    const many = [...files.values()].flat().length > MANY;
    await Promise.all([opened, ...(many ? [await openBlocked()] : [])].map(work));
  });
}

/** An embed in another page, which keeps the port that they talk through. */
const HOST = `<iframe id="frame" src="EMBED" width="600" height="500"></iframe><script>
  addEventListener('message', (event) => {
    if (event.data.type !== 'fall-line:hello') return;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      const said = data.type === 'event' ? data.name : data.type;
      if (['ready', 'exported', 'error'].includes(said)) window.answer = said;
    };
    frame.contentWindow.postMessage({ type: 'fall-line:connect', version: 1 }, '*', [port2]);
    window.ask = (format) => { window.answer = ''; port1.postMessage({ type: 'export', id: '1', format }); };
    window.note = (text) => port1.postMessage({ type: 'notes', notes: [{ x: 0, y: 0, text, tone: 'did' }] });
  });
</script>`;

test('in an embed, each file that does not come while the page around talks to it is asked for anew', async () => {
  wholeOnly();
  chromiumOnly(LIMITS.again);
  const { page, asked, failed, block } = await openBlocked(/host\.html/);
  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: HOST.replace('EMBED', `${inject('site')}?ui=embed`) }),
  );
  const answer = (): Promise<string> => page.evaluate(() => Reflect.get(window, 'answer'));
  const ask = (format: string): Promise<void> => page.evaluate((said) => Reflect.get(window, 'ask')(said), format);
  const steps = {
    ready: () => page.goto(`${inject('site')}host.html`),
    png: () => ask('png'),
    gif: () => ask('gif'),
  };
  const answers = { ready: 'ready', png: 'exported', gif: 'exported' };
  const files: (readonly [keyof typeof steps, string])[] = [];
  for (const [name, act] of Object.entries(steps) as [keyof typeof steps, () => Promise<unknown>][]) {
    const before = asked.length;
    await act();
    await until(answer).toBe(answers[name]);
    const fresh = [...new Set(asked.slice(before).filter(isLate))].filter(
      (file) => !reached.has(mark('in an embed', file)),
    );
    for (const file of fresh) {
      reached.add(mark('in an embed', file));
      files.push([name, file]);
    }
  }
  for (const [name, file] of files) {
    if (name === 'ready') await block(file);
    await steps.ready();
    if (name !== 'ready') {
      await until(answer).toBe('ready');
      await block(file);
      await steps[name]();
      await until(answer).toBe('error');
    }
    await until(() => failed.has(file) || file).toBe(true);
    await block(undefined);
    if (name === 'ready') await page.frames()[1]!.evaluate(() => window.dispatchEvent(new Event('online')));
    else await steps[name]();
    await until(answer).toBe(answers[name]);
  }
});

test('in an embed, notes are drawn once what draws them has come', async () => {
  chromiumOnly(LIMITS.again);
  const { page, failed, block } = await openBlocked(/host\.html/);
  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: HOST.replace('EMBED', `${inject('site')}?ui=embed`) }),
  );
  const file = readdirSync('dist/assets').find((name) => name.startsWith('MapAnnotations-'))!;
  reached.add(mark('in an embed', file));
  await block(file);
  await page.goto(`${inject('site')}host.html`);
  await until(() => page.evaluate(() => Reflect.get(window, 'answer'))).toBe('ready');
  await page.evaluate(() => Reflect.get(window, 'note')('here'));
  await until(() => failed.has(file)).toBe(true);
  await block(undefined);
  const frame = page.frames()[1]!;
  expect(await frame.getByRole('alert').count()).toBe(0);
  await frame.evaluate(() => window.dispatchEvent(new Event('online')));
  await frame.locator('.map-note').waitFor();
});

test('no file is left that no reader here has asked for', () => {
  wholeOnly();
  chromiumOnly(LIMITS.again);
  const known = new Set([...reached].map((entry) => entry.split(' ').at(-1)));
  const unknown = readdirSync('dist/assets').filter((name) => isLate(name) && !known.has(name));
  expect(unknown).toEqual([]);
});
