import { type Browser, type Frame, firefox as launcher } from 'playwright-core';
import type { Driver, Engine, Spot } from './engine';
import { programOf } from './programs';

const program = process.env.FIREFOX ?? programOf('firefox-esr') ?? programOf('firefox');

/** Asked of every page by the driver, and not known to Firefox. */
const UNKNOWN = 'emulation.setMediaFeaturesOverride';

/** Lets a driver that has just started Firefox ask for what that does not know, as if it had been done. */
function answerUnknown(browser: Browser): void {
  const inside = Reflect.get(browser, '_connection').toImpl(browser);
  const line = Object.getPrototypeOf(inside._browserSession);
  const { send } = line;
  line.send = function (method: string, ...rest: unknown[]) {
    return method === UNKNOWN ? Promise.resolve({}) : send.call(this, method, ...rest);
  };
}

async function launch(): Promise<Driver> {
  const browser = await launcher.launch({
    channel: 'moz-firefox',
    ...(program && { executablePath: program }),
    firefoxUserPrefs: {
      // A frame of another site stays in the process of its page: the driver's keys reach it only there.
      'fission.webContentIsolationStrategy': 0,
      // Nobody sees the icon that it would fetch for every page, be its policy what it may.
      'browser.chrome.site_icons': false,
    },
  });
  answerUnknown(browser);
  const page = await browser.newPage();
  let place: Frame = page.mainFrame();
  let corner: Spot = [0, 0];
  return {
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
    close: () => browser.close(),
  };
}

/** Firefox as it is installed, driven over WebDriver BiDi. */
export const firefox: Engine = { name: 'Firefox', missing: program ? undefined : 'firefox-esr', launch };
