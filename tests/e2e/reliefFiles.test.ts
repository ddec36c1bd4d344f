import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { objectiveOf } from '../../src/core/objective';
import { atOnce } from '../../src/core/sliced';
import { simulate } from '../../src/index';
import { share as words } from '../../src/locales/share/en';
import { createAltitude } from '../../src/plot/altitude';
import { rgbOf } from '../../src/plot/colour';
import { light } from '../../src/plot/palette';
import { groundAt, raise } from '../../src/plot/relief/block';
import { aim, FIRST_CAMERA } from '../../src/plot/relief/camera';
import { createProjection } from '../../src/plot/relief/projection';
import { MAP_AT, PAD } from '../../src/plot/svg/figure';
import { NARROWEST } from '../../src/ui/share/pageFigure';
import { said } from '../support/app';
import { chromiumOnly, LIMITS } from '../support/browser';
import { chooseFilm, decodeGif, look } from '../support/film';
import { openPage } from '../support/page';
import { choose, dialog, share } from '../support/share';
import { wholeOnly } from '../support/whole';

const DESKTOP = { width: 1366, height: 768 };
const WIDTH = 480;
const SCALE = WIDTH / (NARROWEST + 2 * PAD);

/** Where the routes end in a small film of the relief, seen so, px. */
async function ends(page: Page, turn: number): Promise<[number, number][]> {
  const { scenario } = said(page);
  const { surface } = objectiveOf(scenario);
  const shown = (await page.locator('.relief').boundingBox())!;
  const height = Math.round((Math.round(shown.height) * NARROWEST) / Math.round(shown.width));
  const block = atOnce(raise(surface, createAltitude(surface), surface.domain));
  const projection = createProjection(block, aim(FIRST_CAMERA, { turn }), NARROWEST, height);
  return simulate(scenario).map(({ x, y, length }) => {
    const [u, v] = [block.toU(x[length - 1]!), block.toV(y[length - 1]!)];
    const { px, py } = projection.place(u, v, groundAt(block, u, v));
    return [Math.round(SCALE * (MAP_AT.x + px)), Math.round(SCALE * (MAP_AT.y + py))];
  });
}

/** Makes what has been chosen and saves it. */
async function saved(page: Page): Promise<Buffer> {
  const save = dialog(page).getByRole('button', { name: words.export.save, exact: true });
  await expect.poll(() => save.isEnabled(), { timeout: 40_000 }).toBe(true);
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  return readFileSync(await download.path());
}

test('pictures and films show the relief as it is turned, with the routes where they are on its ground', async () => {
  wholeOnly();
  chromiumOnly(LIMITS.downloads);
  const page = await openPage({ address: '?lang=en&theme=light&view=3d', viewport: DESKTOP });
  await page.locator('.relief .map-ground[data-painted]').waitFor();
  await page.locator('[data-param="turn"]').focus();
  for (let k = 0; k < 10; k++) await page.keyboard.press('ArrowLeft');
  const places = await ends(page, FIRST_CAMERA.turn - 10);
  await share(page, 'export');
  await choose(page, words.export.formats.svg);
  const svg = (await saved(page)).toString();
  for (const part of ['ground', 'walls', 'route-1', 'axes', 'start']) expect(svg).toContain(`id="${part}"`);
  await chooseFilm(page, 'gif', 1);
  await dialog(page).getByRole('button', { name: words.export.film.make, exact: true }).click();
  const { first, last, changes } = await look(await decodeGif(page, await saved(page)), places);
  expect(changes.slice(0, 5).every((changed) => changed > 10)).toBe(true);
  const apart = (a: readonly number[], b: readonly number[]): number =>
    Math.max(...a.map((value, channel) => Math.abs(value - b[channel]!)));
  light.routes.slice(0, 3).forEach((colour, place) => {
    expect(apart(last[place]!, rgbOf(colour)), `route ${place + 1} at its end`).toBeLessThan(40);
    expect(apart(first[place]!, rgbOf(colour)), `route ${place + 1} before`).toBeGreaterThan(48);
  });
});
