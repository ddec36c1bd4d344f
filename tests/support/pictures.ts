import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContextOptions, chromium } from 'playwright-core';
import { launchOptions } from './chromium';
import { buildSite, serveSite } from './site';

/** Pictures of the built site to look at: node tests/support/run.mjs tests/support/pictures.ts [folder]. */
const folder = process.argv[3] ?? 'node_modules/.pictures';

const SCREENS: Record<string, BrowserContextOptions> = {
  desktop: { viewport: { width: 1440, height: 900 } },
  laptop: { viewport: { width: 1280, height: 720 } },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};
const SCENES = { mountain: '', penguins: '&surface=linear-regression&data=penguins' };
const THEMES = ['light', 'dark'] as const;
const LANGUAGES = ['en', 'zh'];

mkdirSync(folder, { recursive: true });
buildSite();
const site = await serveSite();
const browser = await chromium.launch(launchOptions());
for (const [screen, options] of Object.entries(SCREENS)) {
  for (const colorScheme of THEMES) {
    const context = await browser.newContext({ ...options, colorScheme });
    for (const language of LANGUAGES) {
      for (const [scene, query] of Object.entries(SCENES)) {
        const page = await context.newPage();
        await page.goto(`${site.address}?lang=${language}${query}`);
        await page.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
        await page.waitForTimeout(1000);
        const path = join(folder, `${scene}-${screen}-${colorScheme}-${language}.png`);
        await page.screenshot({ path, fullPage: screen === 'phone' });
        await page.close();
      }
    }
    await context.close();
  }
}
await browser.close();
await site.close();
console.log(`pictures in ${folder}`);
