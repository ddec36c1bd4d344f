import type { Frame } from 'playwright-core';
import { findFirefox, launchFirefox } from '../firefox';
import type { Driver, Engine, Spot } from './engine';

async function launch(): Promise<Driver> {
  const browser = await launchFirefox();
  const page = await browser.newPage();
  const heard: string[] = [];
  page.on('pageerror', ({ stack, message }) => heard.push(stack ?? message));
  let place: Frame = page.mainFrame();
  let corner: Spot = [0, 0];
  return {
    knowsItself: true,
    async open(address, width = 1366, height = 900) {
      await page.setViewportSize({ width, height });
      await page.goto(address);
      place = page.mainFrame();
      corner = [0, 0];
    },
    async enterFrame() {
      const frame = await page.locator('iframe').elementHandle();
      const box = await frame?.boundingBox();
      place = (await frame?.contentFrame()) ?? place;
      corner = [box?.x ?? 0, box?.y ?? 0];
    },
    run: (what, ...args) =>
      place.evaluate(
        // The page's policy allows no code from text: playwright brings the function in by the protocol.
        `(${what})(...${JSON.stringify(args)})`,
      ) as never,
    async drag(...way) {
      const [first, ...rest] = way.map(([x, y]): Spot => [x + corner[0], y + corner[1]]);
      await page.mouse.move(...first!);
      await page.mouse.down();
      for (const spot of rest) await page.mouse.move(...spot);
      await page.mouse.up();
    },
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    chooseFile: (selector, path) => page.locator(selector).setInputFiles(path),
    heard: () => heard.splice(0),
    close: () => browser.close(),
  };
}

/** Firefox as it is installed, driven over WebDriver BiDi. */
export const firefox: Engine = { name: 'Firefox', missing: findFirefox() ? undefined : 'firefox-esr', launch };
