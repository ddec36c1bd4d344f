import { type Browser, chromium } from 'playwright-core';
import '../../src/catalogue/whole';
import { objectiveOf } from '../../src/core/objective';
import { simulate } from '../../src/core/simulate';
import { atOnce } from '../../src/core/sliced';
import { createAltitude } from '../../src/plot/altitude';
import { raise } from '../../src/plot/relief/block';
import { aim, FIRST_CAMERA } from '../../src/plot/relief/camera';
import { type Colours, columnsInSlices } from '../../src/plot/relief/columns';
import { drape } from '../../src/plot/relief/drape';
import { seeDrape } from '../../src/plot/relief/drapeOnScreen';
import { createProjection } from '../../src/plot/relief/projection';
import { decode } from '../../src/scenario/decodeAddress';
import { launchOptions } from '../support/chromium';
import { buildSite, serveSite } from '../support/site';
import { ticks } from './cost';
import { median } from './figures';

const ROUNDS = 20;
const STAGE = { width: 992, height: 725 };
const TURNS = 120;
const FRAME = 1000 / 60;

const blank = (width: number, height: number): Colours => ({
  width,
  height,
  data: new Uint8ClampedArray(4 * width * height),
});

/** Milliseconds of this process for a piece of work, the median of some rounds. */
function spent(work: (round: number) => void): number {
  return median(
    Array.from({ length: ROUNDS }, (_, round) => {
      const before = process.cpuUsage();
      work(round);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );
}

function benchPieces(): void {
  const { scenario } = decode('');
  const { surface } = objectiveOf(scenario);
  const altitude = createAltitude(surface);
  const block = atOnce(raise(surface, altitude, surface.domain));
  const routes = simulate(scenario).map((route) => drape(route, block));
  const at = (round: number) =>
    createProjection(block, aim(FIRST_CAMERA, { turn: 3 * round }), STAGE.width, STAGE.height);
  const cover = blank(1090, 926);
  const half = blank(STAGE.width / 2, Math.round(STAGE.height / 2));
  const whole = blank(STAGE.width, STAGE.height);
  const print = (name: string, ms: number): void => console.log(`  ${name.padEnd(52)}${ms.toFixed(1).padStart(7)} ms`);
  console.log(`The relief in pieces, processor time, median of ${ROUNDS}:`);
  print(
    'its block, 257 heights along the longer side',
    spent(() => atOnce(raise(surface, altitude, surface.domain))),
  );
  print(
    'its ground by columns, half of the pixels a side',
    spent((round) => atOnce(columnsInSlices(at(round), cover, 0.5, half))),
  );
  print(
    'its ground by columns, all pixels, at rest',
    spent((round) => atOnce(columnsInSlices(at(round), cover, 1, whole))),
  );
  const far = decode('?surface=linear-regression&steps=4000&stop=off&run=gd,lr:0.9,batch:1').scenario;
  const plane = objectiveOf(far).surface;
  const plain = atOnce(raise(plane, createAltitude(plane), plane.domain));
  const swinging = drape(simulate(far)[0]!, plain);
  const over = createProjection(plain, FIRST_CAMERA, STAGE.width, STAGE.height);
  print(
    'what it hides of a route that swings 4000 times',
    spent(() => void seeDrape(swinging, over)),
  );
  print(
    'what of three routes the ground hides',
    spent((round) => void routes.map((route) => seeDrape(route, at(round)))),
  );
}

/** Processor time of the page's main thread for an input of a drag that turns the relief, ms. */
async function turned(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const spent = await ticks(page);
  await page.goto(address);
  await page.locator('.relief .map-ground[data-painted]').waitFor();
  const box = await page.locator('.relief').boundingBox();
  if (!box) throw new Error('the relief is not on the screen');
  await page.waitForTimeout(2000);
  const [x, y] = [box.x + box.width / 2, box.y + box.height - 30];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const before = await spent();
  const begun = performance.now();
  for (let k = 0; k < TURNS; k++) {
    await page.mouse.move(x + 150 * Math.sin((4 * Math.PI * k) / TURNS), y);
    await page.waitForTimeout(Math.max(0, begun + (k + 1) * FRAME - performance.now()));
  }
  const cost = ((await spent()) - before) / TURNS;
  await page.mouse.up();
  await page.close();
  return cost;
}

/** Prints what the view in three dimensions costs on a machine without a graphics processor. */
export async function benchRelief(): Promise<void> {
  benchPieces();
  buildSite();
  const site = await serveSite();
  const browser = await chromium.launch(launchOptions());
  try {
    const costs: number[] = [];
    for (let round = 0; round < 5; round++) costs.push(await turned(browser, `${site.address}?view=3d`));
    console.log(
      `  ${'in the page, an input of a drag that turns it'.padEnd(52)}${median(costs).toFixed(1).padStart(7)} ms`,
    );
  } finally {
    await browser.close();
    await site.close();
  }
}
