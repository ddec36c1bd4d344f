import type { Frame, Page } from 'playwright-core';
import { inject } from 'vitest';
import { until } from './app';
import { figures } from './embeds';
import { serveHost } from './host';
import { openPage } from './page';

/** Three routes that end differently, in a frame that is a column. */
export const STRIDES =
  '?surface=mountain&start=0.25,1.1&steps=60&run=gd,lr:0.1&run=gd,lr:0.75&run=gd,lr:0.005&ui=embed&fit=column';

/** A page with one figure, and its frame. */
interface Lesson {
  readonly page: Page;
  readonly frame: Frame;
  /** Asks something of the element. */
  ask(method: string, argument: unknown): Promise<unknown>;
  /** The height that the frame has by now. */
  height(): Promise<number>;
}

/** Keeps the height that the figure has asked for last, once it has. */
const LISTEN =
  '<script>addEventListener("fall-line:resize", ({ detail }) => { window.asked = detail.height })</script>';

/** A page with one figure that has told how high it wants to be, which it does when it rests. */
export async function lesson(address: string, width = 836, attributes = ''): Promise<Lesson> {
  const script = `<script src="${inject('site')}fall-line.js"></script>`;
  const figure = `<fall-line address="${address.replaceAll('&', '&amp;')}" ${attributes}></fall-line>`;
  const page = await openPage({
    host: await serveHost(`<body style="margin:0">${LISTEN}${script}${figure}</body>`),
    viewport: { width, height: 900 },
  });
  const [frame] = await figures(page);
  await page.waitForFunction(() => 'asked' in window);
  const height = (): Promise<number> => frame!.evaluate(() => window.innerHeight);
  const asked = await page.evaluate(() => (window as unknown as { asked: number }).asked);
  if (!attributes.includes('height=')) await until(height).toBe(asked);
  return {
    page,
    frame: frame!,
    ask: (method, argument) =>
      page
        .locator('fall-line')
        .evaluate(
          (element, [name, given]) =>
            (element as unknown as Record<string, (given: unknown) => Promise<unknown>>)[name as string]!(given),
          [method, argument] as const,
        ),
    height,
  };
}

/** Top and height of what stands in a frame, px, in the order of its document. */
export const boxes = (frame: Frame, selector: string): Promise<{ name: string; top: number; height: number }[]> =>
  frame.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { top, height } = element.getBoundingClientRect();
      return { name: element.classList[element.classList.length - 1]!, top, height };
    }),
  );
