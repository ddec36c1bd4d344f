import type { AxeResults } from 'axe-core';
import source from 'axe-core/axe.min.js?raw';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { chromiumOnly } from './browser';

/** Frames are looked at by themselves: axe would wait for each of them to answer. Nor does any rule here read styles. */
const ANY = { resultTypes: ['violations'], selectors: false, iframes: false, preload: false };
const ALL = {
  ...ANY,
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'target-size': { enabled: true } },
};
/** What a theme can change: it is colours and nothing else. */
const COLOURS = {
  ...ANY,
  runOnly: { type: 'rule', values: ['color-contrast'] },
};

/** Makes axe known in a page that has just been opened. */
export async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${source};0`);
}

async function violations(page: Page, options: typeof ALL | typeof COLOURS): Promise<string[]> {
  const found: AxeResults = await page.evaluate(`axe.run(${JSON.stringify(options)})`);
  if (options === ALL) expect(found.passes.length, 'rules that had something to look at').toBeGreaterThan(10);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/**
 * Holds the page as it stands to the rules of WCAG 2.2 AA that a program can check.
 * @param dark whether in the dark as well: yes, but where only the words are others than those that were looked at
 */
export async function expectAccessible(page: Page, what = 'the page', dark = true): Promise<void> {
  chromiumOnly('axe brings down the process of a page of Firefox 153');
  await bringAxe(page);
  for (const colorScheme of dark ? (['dark', 'light'] as const) : (['light'] as const)) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html:not([data-theme]), html[data-theme="${colorScheme}"]`).waitFor({ state: 'attached' });
    expect(await violations(page, colorScheme === 'light' ? ALL : COLOURS), `${what}, ${colorScheme}`).toEqual([]);
  }
}
