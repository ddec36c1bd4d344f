import type { Frame, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { drawnTwice, until } from '../support/app';
import { serveHost } from '../support/host';
import { LONG } from '../support/long';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

declare global {
  interface Window {
    /** What the frames of a page told of their heights, by frame, through a port and as Canvas hears it. */
    heights: { port: number[]; canvas: number[] }[];
  }
}

/** Runs in the host: connects to every frame, and keeps the heights. */
function keepHeights(): void {
  window.heights = [];
  const of = (source: unknown): { port: number[]; canvas: number[] } => {
    const place = [...document.querySelectorAll('iframe')].findIndex(({ contentWindow }) => contentWindow === source);
    window.heights[place] ??= { port: [], canvas: [] };
    return window.heights[place];
  };
  window.addEventListener('message', ({ source, data }: MessageEvent) => {
    if (data?.subject === 'lti.frameResize') of(source).canvas.push(data.height);
    if (data?.type !== 'fall-line:hello') return;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => event.data.type === 'resize' && of(source).port.push(event.data.height);
    (source as Window).postMessage({ type: 'fall-line:connect', version: 1 }, '*', [port2]);
  });
}

const framed = (address: string, width: number, height: number): string =>
  `<iframe src="${inject('site')}?${address.replaceAll('&', '&amp;')}" width="${width}" height="${height}" title="Figure"></iframe>`;

/**
 * The frames in a page around them, all in the faces of the system: a browser that is busy takes those in one frame and the
 * page's own in another, and their lines do not break alike.
 */
async function open(...frames: readonly string[]): Promise<Page> {
  const host = await serveHost(frames.join('<br>'));
  const page = await openPage({
    host,
    viewport: { width: 1000, height: 12_000 },
    prepare: async (blank) => {
      await blank.route('**/*.woff2', (route) => route.abort());
      await blank.addInitScript(keepHeights);
    },
    expected: /\.woff2|Failed to load resource/,
  });
  await page.waitForFunction(
    (count) => window.heights.filter(({ port }) => port.length > 0).length === count,
    frames.length,
  );
  return page;
}

const heights = (page: Page): Promise<Window['heights']> => page.evaluate(() => window.heights);
const grow = (frame: Frame, height: number): Promise<void> =>
  frame.locator('.embed-play').evaluate((foot, px) => {
    (foot as HTMLElement).style.paddingBottom = `${px}px`;
  }, height);

const ADDRESSES = [
  'ui=embed',
  'ui=embed&surface=nowhere',
  'ui=min',
  'ui=embed&show=map,transport,routes,data,loss,scene,table&surface=linear-regression',
  'ui=embed&show=routes,foot,optimizer,batch',
  'ui=embed&view=compare&run=gd&run=adam&show=map,transport,routes,loss,results,view',
  'ui=embed&lock=map,transport,routes',
  'ui=embed&fit=column&show=map,transport,loss,routes,foot&hide=lr-1,lr-3',
  'ui=embed&fit=column&show=map,loss,table,data,foot&surface=linear-regression',
];

// Outside the long run each address in one of the widths, so many at a time.
for (const [turn, width] of [320, 900].entries())
  test(`the height asked for does not hang on the height that is given, ${width} px wide`, async () => {
    wholeOnly();
    const some = ADDRESSES.filter((_, i) => LONG || i % 2 === turn);
    for (let from = 0; from < some.length; from += 4) {
      const addresses = some.slice(from, from + 4);
      const page = await open(
        ...addresses.flatMap((address) => [250, 2500].map((height) => framed(address, width, height))),
      );
      const asked = async (): Promise<unknown[][]> => {
        const last = (await heights(page)).map(({ port }) => port.at(-1));
        return addresses.map((_, i) => last.slice(2 * i, 2 * i + 2));
      };
      await until(async () => (await asked()).map((pair) => new Set(pair).size)).toEqual(addresses.map(() => 1));
      for (const [i, [height]] of (await asked()).entries()) expect(height, addresses[i]).toBeGreaterThan(150);
      await page.close();
    }
  });

test('a height is told when it has changed by 2 px or more, and not before; with fit=canvas as Canvas hears it, too', async () => {
  wholeOnly();
  const page = await open(framed('ui=embed&fit=canvas', 480, 460), framed('ui=embed', 480, 460));
  const first = await heights(page);
  expect(first[0]!.canvas.at(-1)).toBe(first[0]!.port.at(-1));
  expect(first[1]!.canvas).toEqual([]);
  const fits = page.frames().map((frame) => frame.url().includes('fit=canvas'));
  const frame = page.frames()[fits.indexOf(true)]!;
  const before = first[0]!.port.at(-1)!;
  const told = async (): Promise<number[][]> => {
    const { port, canvas } = (await heights(page))[0]!;
    return [port.slice(first[0]!.port.length), canvas.slice(first[0]!.canvas.length)];
  };
  await grow(frame, 1);
  await drawnTwice(frame);
  await drawnTwice(page);
  expect(await told()).toEqual([[], []]);
  await grow(frame, 2);
  await until(told).toEqual([[before + 2], [before + 2]]);
  await grow(frame, 40);
  await until(told).toEqual([
    [before + 2, before + 40],
    [before + 2, before + 40],
  ]);
  expect((await heights(page))[1]!.canvas).toEqual([]);
});

test('a frame that follows the height it is told settles, and nothing is cut off in it', async () => {
  const page = await open(framed('ui=embed&show=map,transport,routes,loss,foot', 480, 300));
  const frame = page.frames()[1]!;
  const told = async (): Promise<number> => (await heights(page))[0]!.port.at(-1)!;
  const aside = frame.locator('.embed-aside');
  /** Gives the frame the height that it told last: whether it tells the same then, and shows all of itself. */
  const follow = async (): Promise<boolean[]> => {
    const height = await told();
    await page.evaluate((px) => {
      document.querySelector('iframe')!.height = String(px);
    }, height);
    await until(() => frame.evaluate(() => window.innerHeight)).toBe(height);
    await drawnTwice(frame);
    const hidden = await aside.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    return [(await told()) === height, hidden <= 1];
  };
  await until(follow).toEqual([true, true]);
  expect(await follow()).toEqual([true, true]);
});
