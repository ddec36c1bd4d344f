import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { simulate } from '../../src';
import { share as words } from '../../src/locales/share/en';
import { rgbOf } from '../../src/plot/colour';
import { createFrame } from '../../src/plot/frame';
import { light } from '../../src/plot/palette';
import { MAP_AT, PAD } from '../../src/plot/svg/figure';
import { NARROWEST } from '../../src/ui/share/pageFigure';
import { mapFrame, said, until } from '../support/app';
import { chromiumOnly, FIREFOX, LIMITS } from '../support/browser';
import { chooseFilm, decodeGif, decodeVideo, look } from '../support/film';
import { serveHost } from '../support/host';
import { LONG } from '../support/long';
import { openPage } from '../support/page';
import { choose, dialog, share } from '../support/share';
import { wholeOnly } from '../support/whole';

const DESKTOP = { width: 1366, height: 768 };
const { film } = words.export;
const WIDTH = 480;

const button = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true });

/** Where the routes of the opening scene end in a small film, px: it is laid out for the least width that reads well. */
async function ends(page: Page): Promise<[number, number][]> {
  const { surface, frame } = await mapFrame(page);
  const height = Math.round((frame.height * NARROWEST) / frame.width);
  const shown = createFrame(surface.domain, NARROWEST, height, surface.aspect);
  const scale = WIDTH / (NARROWEST + 2 * PAD);
  return simulate(said(page).scenario).map(({ x, y, length }) => [
    Math.round(scale * (MAP_AT.x + shown.toX(x[length - 1]!))),
    Math.round(scale * (MAP_AT.y + shown.toY(y[length - 1]!))),
  ]);
}

/** How far two colours are apart, in the channel where they are farthest. */
const apart = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((value, channel) => Math.abs(value - b[channel]!)));

/** Whether a film of two seconds and a rest moves from the start of the routes to their ends. */
function showsTheWalk({ seconds, changes, first, last }: Awaited<ReturnType<typeof look>>): void {
  expect(seconds).toBeCloseTo(3.5);
  for (const changed of changes.slice(0, 20)) expect(changed).toBeGreaterThan(20);
  light.routes.slice(0, 3).forEach((colour, place) => {
    expect(apart(last[place]!, rgbOf(colour)), `route ${place + 1} at its end`).toBeLessThan(40);
    expect(apart(first[place]!, rgbOf(colour)), `route ${place + 1} before`).toBeGreaterThan(48);
  });
}

/** Makes what has been chosen and saves it. */
async function made(page: Page): Promise<{ file: Buffer; name: string }> {
  await button(page, film.make).click();
  const save = button(page, words.export.save);
  await expect.poll(() => save.isEnabled(), { timeout: 40_000 }).toBe(true);
  chromiumOnly(LIMITS.downloads);
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  return { file: readFileSync(await download.path()), name: download.suggestedFilename() };
}

test('a film that is cancelled leaves no file and no worker; one that is made walks from the starts to the ends, as a GIF, a WebM and, where it can, an MP4', async () => {
  wholeOnly();
  const asked: string[] = [];
  const page = await openPage({
    address: '?lang=en&theme=light',
    viewport: DESKTOP,
    prepare: (blank) => blank.on('request', (request) => asked.push(request.url())),
  });
  const places = await ends(page);
  await share(page, 'export');
  expect(asked.filter((url) => /film/i.test(url))).toEqual([]);
  const downloads: unknown[] = [];
  page.on('download', (download) => downloads.push(download));
  const filming = () => page.workers().filter((worker) => /film/i.test(worker.url())).length;
  const shown = dialog(page).locator('.share-picture');
  for (const format of FIREFOX ? [] : (['gif', 'webm'] as const)) {
    await chooseFilm(page, format, 60);
    // So long a work that it can't have ended before it is cancelled.
    await choose(page, '1080 px');
    await choose(page, film.rates('30'));
    await button(page, film.make).click();
    await until(() => dialog(page).getByRole('progressbar').getAttribute('value')).toMatch(/^0\.0*[1-9]/);
    expect(filming()).toBe(1);
    await button(page, film.cancel).click();
    await dialog(page).getByRole('progressbar').waitFor({ state: 'detached' });
    await until(filming).toBe(0);
    expect(await button(page, words.export.save).isDisabled()).toBe(true);
    expect(await shown.count()).toBe(0);
  }
  expect(downloads).toEqual([]);

  await chooseFilm(page, 'gif', 2);
  const drawn = await made(page);
  expect(drawn.name).toBe('fall-line-mountain.gif');
  const gif = await look(await decodeGif(page, drawn.file), places);
  expect(gif).toMatchObject({ width: WIDTH, count: 21 });
  showsTheWalk(gif);
  expect(await shown.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(WIDTH);

  await chooseFilm(page, 'webm', 2);
  const { file, name } = await made(page);
  expect(name).toBe('fall-line-mountain.webm');
  const video = await look(await decodeVideo(page, file), places);
  expect(video).toMatchObject({ width: WIDTH, count: 35 });
  showsTheWalk(video);
  expect(await dialog(page).getByRole('link', { name }).getAttribute('download')).toBe(name);

  await chooseFilm(page, 'mp4', 2);
  const make = button(page, film.make);
  const refused = dialog(page).getByRole('alert');
  await until(async () => (await make.isEnabled()) || (await refused.isVisible())).toBe(true);
  if (await refused.isVisible()) return expect(await refused.innerText()).toBe(film.unsupported);
  const other = await look(await decodeVideo(page, (await made(page)).file), places);
  expect(other).toMatchObject({ width: WIDTH, count: 35 });
  showsTheWalk(other);
});

for (const sandbox of LONG ? ['allow-scripts', 'allow-scripts allow-same-origin'] : ['allow-scripts']) {
  test(`with sandbox="${sandbox}" the film stands in the dialog, to be taken from there`, async () => {
    wholeOnly();
    const src = `${inject('site')}?lang=en`;
    const page = await openPage({
      viewport: DESKTOP,
      host: await serveHost(`<iframe width="1000" height="720" sandbox="${sandbox}" src="${src}"></iframe>`),
    });
    const frame = page.frameLocator('iframe');
    await share(frame, 'export');
    const picture = dialog(frame).locator('.share-picture');
    await picture.waitFor();
    await chooseFilm(frame, 'gif', 1);
    await dialog(frame).getByRole('button', { name: film.make }).click();
    await picture.waitFor({ timeout: 40_000 });
    const width = () => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth);
    await until(width).toBe(WIDTH);
    await chooseFilm(frame, 'webm', 1);
    await dialog(frame).getByRole('button', { name: film.make }).click();
    const link = dialog(frame).getByRole('link', { name: 'fall-line-mountain.webm' });
    await link.waitFor({ timeout: 40_000 });
    expect(await link.getAttribute('href')).toMatch(/^blob:/);
    await until(width).toBe(WIDTH);
  });
}

test('without an encoder for videos a GIF is made all the same, which stands still where motion is to be reduced', async () => {
  wholeOnly();
  const page = await openPage({
    address: '?lang=en',
    viewport: DESKTOP,
    reducedMotion: 'reduce',
    prepare: (blank) => blank.addInitScript(() => Reflect.deleteProperty(window, 'VideoEncoder')),
  });
  await share(page, 'export');
  for (const format of ['webm', 'mp4'] as const) {
    await choose(page, words.export.formats[format]);
    await until(() => dialog(page).getByRole('alert').innerText()).toBe(film.unsupported);
    expect(await button(page, film.make).isDisabled()).toBe(true);
  }
  await chooseFilm(page, 'gif', 1);
  expect((await made(page)).file.subarray(0, 6).toString()).toBe('GIF89a');
  const moving = dialog(page).getByRole('checkbox', { name: film.moving });
  expect(await moving.isChecked()).toBe(false);
  const source = () => dialog(page).locator('.share-picture').getAttribute('src');
  const still = await source();
  await moving.check();
  expect(await source()).not.toBe(still);
});
