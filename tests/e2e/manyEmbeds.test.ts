import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drawnTwice, fingerprint, until } from '../support/app';
import { countWork } from '../support/countWork';
import { snippet } from '../support/embeds';
import { serveHost } from '../support/host';
import { LONG } from '../support/long';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

const VIEWPORT = { width: 1000, height: 800 };

const open = async (scenes: readonly string[], sandbox = ''): Promise<Page> => {
  const figures = scenes.map((scene, i) => `<h2>Figure ${i + 1}</h2>${snippet('iframe', scene)}`);
  const host = await serveHost(
    figures
      .map((figure) => `<section style="height: 700px">${figure.replace('<iframe', `<iframe${sandbox}`)}</section>`)
      .join(''),
  );
  return openPage({ host, viewport: VIEWPORT, prepare: (blank) => blank.addInitScript(countWork) });
};

const scroll = (page: Page, to: number): Promise<void> => page.evaluate((top) => window.scrollTo(0, top), to);

/** The frames by their places on the page. */
const framesOf = async (page: Page): Promise<Frame[]> =>
  Promise.all((await page.locator('iframe').elementHandles()).map(async (frame) => (await frame.contentFrame())!));

/** The places of the frames that have made their figure. */
async function made(page: Page): Promise<number[]> {
  const maps = await Promise.all(
    // One that is far off is not even loaded; there is nobody to ask in it.
    (await framesOf(page)).map((frame) => (frame.url().includes('?') ? frame.locator('.map canvas').count() : 0)),
  );
  return maps.flatMap((count, place) => (count > 0 ? [place] : []));
}

const onScreen = (page: Page): Promise<number[]> =>
  page.locator('iframe').evaluateAll((frames) =>
    frames.flatMap((frame, place) => {
      const { top, bottom } = frame.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight ? [place] : [];
    }),
  );

const working = (frame: Frame): Promise<{ done: number; asked: string[] }> =>
  frame.evaluate(() => ({ done: window.work.done, asked: [...window.work.asked] }));

/** Waits until a frame does nothing and asks for nothing, while the page around it draws as often as it may. */
const expectRest = (page: Page, frame: Frame): Promise<void> =>
  expect
    .poll(
      async () => {
        const { done } = await working(frame);
        for (let time = 0; time < 5; time++) await drawnTwice(page);
        const after = await working(frame);
        return { asked: after.asked, more: after.done - done };
      },
      { timeout: 20_000 },
    )
    .toEqual({ asked: [], more: 0 });

for (const count of LONG ? [10, 30] : [6]) {
  test(`of ${count} embeds those on the screen start, off it they rest, and go on when they are back`, async () => {
    wholeOnly();
    const page = await open(['show=speed&steps=100&stop=off', ...Array.from({ length: count - 1 }, () => 'steps=80')]);
    const first = (await framesOf(page))[0]!;
    await until(() => made(page)).toEqual(await onScreen(page));
    await drawnTwice(page);
    expect(await made(page)).toEqual(await onScreen(page));

    await first.locator('.transport select').selectOption('0.25');
    const time = first.locator('input[data-param="time"]');
    await first.locator('.transport-play').click();
    await until(() => time.inputValue()).not.toBe('100');
    await until(() => time.inputValue()).not.toBe('0');
    await scroll(page, 700 * count);
    await until(async () => (await made(page)).includes(count - 1)).toBe(true);
    await expectRest(page, first);
    const left = await time.inputValue();
    const away = (await made(page)).filter((place) => place > 1 && place < count - 2);
    expect(away).toEqual([]);

    await scroll(page, 0);
    await until(() => time.inputValue()).not.toBe(left);
    expect(Number(await time.inputValue())).toBeGreaterThan(Number(left));
    await first.locator('.transport-play').click();
    for (const place of await made(page)) await expectRest(page, (await framesOf(page))[place]!);
  });
}

for (const [where, sandbox] of [
  ['in a worker', ''],
  ['in the page, where there may be no worker', ' sandbox="allow-scripts"'],
]) {
  test(`what an embed computes ${where} waits while it is off the screen`, async () => {
    wholeOnly();
    const heavy = `surface=linear-regression&data=line,n:9000&steps=12000&stop=off${'&run=adam,batch:7'.repeat(8)}`;
    const page = await open(['steps=80', heavy, 'steps=80', 'steps=80'], sandbox);
    await scroll(page, 700);
    const frame = (await framesOf(page))[1]!;
    await frame.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
    await until(async () => (await working(frame)).done).toBeGreaterThan(20);
    await scroll(page, 2100);
    await expectRest(page, frame);
    const paint = async (): Promise<number[]> =>
      Promise.all((await frame.locator('canvas.rate-paint').all()).map((track) => fingerprint(track)));
    const left = await paint();
    await scroll(page, 700);
    await until(paint).not.toEqual(left);
  });
}
