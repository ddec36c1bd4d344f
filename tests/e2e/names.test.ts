import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../src/locales/whole';
import { chooseOf, openWalk, wholePage } from '../support/app';
import { bringAxe } from '../support/axe';
import { chromiumOnly } from '../support/browser';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

/** The sliders, fields and boxes of the page as they are spoken. */
async function named(page: Page): Promise<string[]> {
  const spoken = await page.locator('body').ariaSnapshot();
  return [...spoken.matchAll(/(?:slider|textbox|checkbox) "[^"]*"/g)].map(([line]) => line);
}

const twice = (names: readonly string[]): string[] => names.filter((name, i) => names.indexOf(name) !== i);

async function landmarksAlike(page: Page): Promise<string[]> {
  await bringAxe(page);
  const options = { runOnly: { type: 'rule', values: ['landmark-unique'] } };
  const { passes, violations }: AxeResults = await page.evaluate(`axe.run(${JSON.stringify(options)})`);
  expect(passes).toHaveLength(1);
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
}

test('no two sliders, fields or boxes share a name, and no two landmarks do, on one map and side by side', async () => {
  wholeOnly();
  chromiumOnly('axe brings down the process of a page of Firefox 153');
  const run = 'run=momentum,momentum:0.5,schedule:one-cycle';
  const page = await openPage({ address: `?surface=linear-regression&${run}&${run}&${run}`, locale: 'en-US' });
  await wholePage(page);
  await openWalk(page);
  for (const place of [2, 1, 0]) await chooseOf(page, place, en.route.more);
  const names = await named(page);
  expect(names.filter((name) => name.includes(en.lr.label))).toHaveLength(6);
  expect(names.length).toBeGreaterThan(20);
  expect(twice(names)).toEqual([]);
  expect(await landmarksAlike(page)).toEqual([]);
  await page.getByText(en.views.compare, { exact: true }).click();
  await page.locator('.compare-results table').waitFor();
  expect(twice(await named(page))).toEqual([]);
  expect(await landmarksAlike(page)).toEqual([]);
});
