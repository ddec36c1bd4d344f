import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { decode, simulate } from '../../../src';
import { positionOf, sliderRange } from '../../../src/core/lrScale';
import { objectiveOf } from '../../../src/core/objective';
import { share as shareWords } from '../../../src/locales/share/en';
import { en } from '../../../src/locales/whole';
import { createFormat } from '../../../src/report/format';
import { serveHost } from '../host';
import { singleFile } from '../singleFile';
import type { Driver } from './engine';
import { addressOf, click, pixels, sentences, spotIn, texts, untilComplete, untilThere, untilTold } from './reader';
import { watchedSite } from './watched';

const GROUND = '.map > canvas:nth-of-type(1)';
const ROUTES = '.map > canvas:nth-of-type(2)';
const SLIDER = '.route .rate-range';

/** Half of a thumb's width, px. */
const INSET = 10;

/** Where a learning rate lies on the first slider, as a part of its width. */
async function alongSlider(driver: Driver, lr: number): Promise<number> {
  const { surface } = objectiveOf(decode(await addressOf(driver)).scenario);
  const [first, last] = sliderRange(surface.lr.range);
  const width = await driver.run((wanted) => document.querySelector(wanted)!.getBoundingClientRect().width, SLIDER);
  return (INSET + ((positionOf(lr) - first) / (last - first)) * (width - 2 * INSET)) / width;
}

/** Drags the thumb of the first slider from one learning rate to another with the mouse. */
async function dragRate(driver: Driver, from: number, to: number): Promise<void> {
  const [start, end] = [await alongSlider(driver, from), await alongSlider(driver, to)];
  const parts = [0, 0.25, 0.5, 0.75, 1].map((part) => start + part * (end - start));
  const way = [];
  for (const part of parts) way.push(await spotIn(driver, SLIDER, part));
  await driver.drag(...way);
}

const hut = en.outcomes.places.hut.reached;

/** The scenarios that the page has to stand in every browser, on one page after another of one browser. */
export function smoke(driver: () => Driver): void {
  let site: Awaited<ReturnType<typeof watchedSite>>;
  beforeAll(async () => {
    site = await watchedSite();
  });
  afterAll(() => site.close());
  const complaints = (): Promise<string[]> => driver().run(() => window.complaints?.splice(0) ?? []);
  afterEach(async () => {
    expect(await complaints(), 'complaints of the page').toEqual([]);
  });
  const openScene = async (address: string): Promise<void> => {
    await driver().open(`${site.address}?lang=en&theme=light&${address}`);
    await untilComplete(driver());
  };

  test('the first picture is painted: the ground, three routes with their ends, the sliders; side by side, each route has a map of its own', async () => {
    await openScene('');
    expect((await pixels(driver(), GROUND)).colours).toBeGreaterThan(200);
    expect((await pixels(driver(), ROUTES)).colours).toBeGreaterThan(3);
    const { valley } = en.outcomes.places;
    expect(await sentences(driver())).toEqual([hut, valley.reached, en.outcomes.descending]);
    await untilTold(driver(), () => document.querySelectorAll('.rate-track [data-painted="true"]').length).toBe(3);
    expect((await pixels(driver(), '.rate-paint')).colours).toBeGreaterThan(8);

    await driver().run((name) => {
      const label = [...document.querySelectorAll('.segments label')].find((one) => one.textContent === name);
      label?.setAttribute('data-wanted', '');
    }, en.views.compare);
    await click(driver(), '[data-wanted]');
    await untilTold(driver(), () => document.querySelectorAll('.compare-panel').length).toBe(3);
    for (const place of [1, 2, 3]) {
      const map = `.compare-panel:nth-of-type(${place}) .map > canvas:nth-of-type`;
      await expect.poll(async () => (await pixels(driver(), `${map}(1)`)).colours).toBeGreaterThan(200);
      await expect.poll(async () => (await pixels(driver(), `${map}(2)`)).colours).toBeGreaterThan(3);
    }
    await expect.poll(() => addressOf(driver())).toContain('view=compare');

    // What a page complains of would be noticed.
    await driver().run(() => {
      console.error('said on purpose');
      new Image().src = 'http://127.0.0.1:9/refused.png';
      setTimeout(() => reportError(new Error('thrown on purpose')));
    });
    const heard: string[] = [];
    const all = async (): Promise<string> => {
      heard.push(...(await complaints()));
      return heard.join();
    };
    for (const part of ['said on purpose', 'thrown on purpose', 'img-src']) await expect.poll(all).toContain(part);
  });

  test('a learning rate dragged with the mouse changes route, sentence, numbers and address; playing moves the cursor, a pause holds it, and the link holds the scene', async () => {
    await openScene('run=gd,lr:0.1&k=5');
    const before = await pixels(driver(), ROUTES);
    expect(await sentences(driver())).toEqual([hut]);
    await dragRate(driver(), 0.1, 0.01);
    await expect.poll(() => sentences(driver())).toEqual([en.outcomes.descending]);
    await expect.poll(() => pixels(driver(), ROUTES)).not.toEqual(before);
    const rate = async (): Promise<number> => decode(await addressOf(driver())).scenario.runs[0]!.params.lr!;
    await expect.poll(rate).toBeCloseTo(0.01, 2);
    const { value } = createFormat('en');
    const loss = (): Promise<string> =>
      addressOf(driver()).then((address) => value(simulate(decode(address).scenario)[0]!.loss.at(-1)!));
    await expect.poll(async () => (await texts(driver(), '.outcome-details'))[0]).toContain(await loss());

    const still = await pixels(driver(), ROUTES);
    const cursor = (): Promise<number> =>
      driver().run(() => Number(document.querySelector<HTMLInputElement>('.transport .range')!.value));
    expect(await cursor()).toBe(5);
    await click(driver(), '.transport-play');
    await expect.poll(cursor).toBeGreaterThan(8);
    await click(driver(), '.transport-play');
    await untilThere(driver(), `.transport-play[aria-label="${en.transport.play}"]`);
    const held = await cursor();
    expect(held).toBeLessThan(60);
    await expect.poll(() => pixels(driver(), ROUTES)).not.toEqual(still);
    await untilTold(driver(), () => Math.floor(Number(new URLSearchParams(location.search).get('k')))).toBe(held);

    await click(driver(), `[aria-label="${en.app.share}"]`);
    await untilThere(driver(), '.share-copy textarea');
    const link = await driver().run(() => document.querySelector<HTMLTextAreaElement>('.share-copy textarea')!.value);
    expect(decode(link).scenario).toEqual(decode(await addressOf(driver())).scenario);
    expect(await texts(driver(), 'dialog h2')).toEqual([shareWords.heading]);
    await driver().press('Escape');
    await untilTold(driver(), () => document.querySelector('dialog')).toBe(null);
  });

  test('a regression shows its data and the numbers that Node comes to', async () => {
    const address = 'surface=linear-regression&data=penguins&run=gd,lr:0.3,batch:8';
    await openScene(address);
    await untilThere(driver(), '.data-plot canvas');
    await expect.poll(async () => (await pixels(driver(), '.data-plot canvas')).colours).toBeGreaterThan(3);
    const [route] = simulate(decode(`?${address}`).scenario);
    const { value } = createFormat('en');
    const [details] = await texts(driver(), '.outcome-details');
    expect(details).toContain(en.outcomes.loss(value(route!.loss.at(-1)!)));
  });

  test('a formula is typed, typeset and walked on, and a file of the reader’s becomes a map', async () => {
    await openScene('surface=formula&f=%28x-1%29%5E2%2By%5E2');
    await untilThere(driver(), '.formula-print math');
    const before = await pixels(driver(), GROUND);
    // Behind the plus sign: every key is followed by a map.
    await driver().run(() => {
      const field = document.querySelector<HTMLInputElement>('.formula-input')!;
      field.focus();
      field.setSelectionRange(8, 8);
    });
    await driver().press('3', 'Enter');
    await expect.poll(async () => decode(await addressOf(driver())).scenario.surface.params.f).toBe('(x-1)^2+3y^2');
    await expect.poll(() => pixels(driver(), GROUND)).not.toEqual(before);
    expect((await sentences(driver()))[0]).toBe(en.outcomes.places.some.reached);
    const [base, exponent] = await driver().run(() =>
      [...document.querySelector('.formula-print msup')!.children].map((part) => {
        const { bottom, height } = part.getBoundingClientRect();
        return [bottom, height] as const;
      }),
    );
    expect(exponent![0], 'the exponent stands above the line').toBeLessThan(base![0] - 2);
    expect(exponent![1], 'and is smaller').toBeLessThan(base![1]);

    const folder = mkdtempSync(join(tmpdir(), 'fall-line-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'hills.csv');
    const row = (j: number): string =>
      Array.from({ length: 21 }, (_, i) => (i - 6) ** 2 + (j - 12) ** 2 + ((i * j) % 5)).join();
    writeFileSync(file, Array.from({ length: 21 }, (_, j) => row(j)).join('\n'));
    const typed = await pixels(driver(), GROUND);
    await click(driver(), '.pick');
    await untilThere(driver(), '.tile[value="grid"]');
    await click(driver(), '.tile[value="grid"]');
    await untilThere(driver(), 'dialog input[type="file"]');
    await driver().chooseFile('dialog input[type="file"]', file);
    await untilThere(driver(), 'dialog .primary:not(:disabled)');
    await click(driver(), 'dialog .primary');
    await expect.poll(() => addressOf(driver())).toMatch(/surface=grid,content:[0-9a-f]{16}/);
    await expect.poll(() => pixels(driver(), GROUND)).not.toEqual(typed);
    expect(await texts(driver(), '.bar-file strong')).toEqual(['hills.csv']);
  });

  test('in a frame of another site, the figure is complete and is used', async () => {
    const frame = `<iframe src="${inject('site')}?ui=embed&amp;lang=en" width="640" height="480" title="A figure"></iframe>`;
    await driver().open(await serveHost(frame));
    await driver().enterFrame();
    await untilComplete(driver());
    const before = await sentences(driver());
    expect(before).toHaveLength(3);
    await driver().drag(await spotIn(driver(), '.rate-range', 0.97));
    await expect.poll(() => sentences(driver())).not.toEqual(before);
    expect(await driver().run(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  });

  test('in a frame without an origin its sliders are painted without a worker, and nobody complains; where it may have no script, that is said', async () => {
    const src = `${site.address}?ui=embed&amp;lang=en`;
    const frame = `<iframe src="${src}" sandbox="allow-scripts" width="640" height="480" title="A figure"></iframe>`;
    driver().heard();
    await driver().open(await serveHost(frame));
    await driver().enterFrame();
    expect(await driver().run(() => window.origin)).toBe('null');
    const said = (): Promise<string> => driver().run(() => document.body.innerText);
    if (driver().knowsItself) await untilComplete(driver());
    else await expect.poll(said).toMatch(/has not started yet|Reached the hut/);
    if ((await said()).includes('has not started yet')) return;
    await untilTold(driver(), () => document.querySelectorAll('.rate-track [data-painted="true"]').length).toBe(3);
    expect(driver().heard()).toEqual([]);
  });

  test('the page in one file works from the disk', async () => {
    const folder = await singleFile();
    await driver().open(`${pathToFileURL(join(folder, 'fall-line.html')).href}?lang=en&run=gd,lr:0.1`);
    await untilComplete(driver());
    expect(await sentences(driver())).toEqual([hut]);
    // The colours along the slider are made in a worker.
    await untilThere(driver(), '.rate-track [data-painted="true"]');
    await dragRate(driver(), 0.1, 0.01);
    await expect.poll(() => sentences(driver())).toEqual([en.outcomes.descending]);
  });
}
