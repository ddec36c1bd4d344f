import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { CONTROLS, PANELS } from '../../src/scenario/parts';
import { openPage } from '../support/page';

const OPTIONS = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'target-size': { enabled: true } },
};

const DESKTOP = { width: 1366, height: 768 };
/** As high as the page, so that the transport, which keeps to the bottom edge, covers nothing at this scroll position. */
const PHONE = { width: 390, height: 3200 };

const VIEWS = {
  'the mountain': '',
  'real data': '&surface=linear-regression&data=penguins',
  'a list of problems': '&surface=nowhere&steps=none',
  'a formula': '&surface=formula&f=foo',
  'routes side by side': '&view=compare&noise=0.5&run=gd&run=adam,batch:32,schedule:cosine&run=gd,batch:1',
};

/** What axe finds wrong in the page as it stands, once it has found enough to look at. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: AxeResults = await page.evaluate(`axe.run(${JSON.stringify(OPTIONS)})`);
  expect(found.passes.length).toBeGreaterThan(10);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const [view, query] of Object.entries(VIEWS)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const lang of ['en', 'zh']) {
      test(`axe finds nothing in the view of ${view}, ${colorScheme}, ${lang}`, async () => {
        const page = await openPage({ address: `?lang=${lang}${query}`, colorScheme });
        expect(await violations(page)).toEqual([]);
      });
    }
  }
}

for (const ui of ['embed', 'min']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const lang of ['en', 'zh']) {
      test(`axe finds nothing in ui=${ui}, in a small frame and with all that it can show, ${colorScheme}, ${lang}`, async () => {
        const whole = `show=${PANELS.join()},${Object.keys(CONTROLS).join()}&surface=linear-regression`;
        const scenes = [
          'lock=start,lr-1,lr-3',
          'surface=nowhere&lock=routes,transport',
          whole,
          `${whole}&lock=scene,routes`,
        ];
        for (const scene of scenes) {
          const all = scene.startsWith(whole);
          const page = await openPage({
            address: `?ui=${ui}&lang=${lang}&${scene}`,
            colorScheme,
            viewport: all ? { width: 900, height: 1200 } : { width: 320, height: 420 },
          });
          if (all) await page.locator('.route-table').waitFor();
          await page.waitForLoadState('networkidle');
          expect(await violations(page), scene).toEqual([]);
          await page.close();
        }
      });
    }
  }
}

for (const [name, lang] of [
  ['embed.html', 'en'],
  ['embed.zh.html', 'zh'],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of [DESKTOP, { width: 320, height: 640 }]) {
      test(`axe finds nothing in ${name}, ${colorScheme}, ${viewport.width} px`, async () => {
        const page = await openPage({ address: name, colorScheme, viewport, untilComplete: false });
        await page.locator('#log > li').nth(2).waitFor();
        const frame = page.frames().find((one) => one.url().includes(`lang=${lang}`))!;
        await frame.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
        expect(await violations(page)).toEqual([]);
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(sideways).toBeLessThanOrEqual(0);
      });
    }
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const lang of ['en', 'zh']) {
    for (const [kind, host] of [
      ['an optimizer', '.route-head'],
      ['a schedule', '.schedule-choice'],
      ['a surface', '.stage-bar'],
    ] as const) {
      test(`axe finds nothing in the explanation of ${kind}, ${colorScheme}, ${lang}`, async () => {
        const address = `?lang=${lang}&surface=linear-regression&run=radam,schedule:plateau`;
        const page = await openPage({ address, colorScheme });
        await page.locator('.route-button[aria-expanded]').click();
        await page.locator(`${host} button[aria-haspopup="dialog"]`).first().click();
        await page.locator('.sheet math').first().waitFor();
        expect(await violations(page)).toEqual([]);
      });
    }
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const lang of ['en', 'zh']) {
    for (const viewport of [DESKTOP, PHONE]) {
      test(`axe finds nothing side by side with all of it open, ${colorScheme}, ${lang}, ${viewport.width} px`, async () => {
        const page = await openPage({ address: `?view=compare&lang=${lang}`, colorScheme, viewport });
        await page.locator('.compare-head button').first().click();
        await page.locator('.compare-bar > button').click();
        await page.locator('.compare-own').waitFor();
        await page.locator('.compare-own select').first().selectOption('optimizer');
        await page.locator('.compare-own button').click();
        await page.locator('.compare-difference').first().waitFor();
        expect(await violations(page)).toEqual([]);
      });
    }
    test(`axe finds nothing in what shares and exports, ${colorScheme}, ${lang}`, async () => {
      const page = await openPage({ address: `?lang=${lang}`, colorScheme });
      await page.locator('.header-tools button[aria-haspopup="dialog"]').click();
      const tasks = page.locator('.share .segments').first().locator('input');
      await tasks.first().waitFor();
      for (let task = 0; task < 3; task++) {
        await tasks.nth(task).check();
        if (task === 2) await page.locator('.share-picture').waitFor();
        expect(await violations(page)).toEqual([]);
      }
    });
  }
}
