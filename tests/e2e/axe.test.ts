import axe, { type AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/page';

const OPTIONS = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'target-size': { enabled: true } },
};

const VIEWS = {
  'the mountain': '',
  'real data': '&surface=linear-regression&data=penguins',
  'a list of problems': '&surface=nowhere&steps=none',
};

for (const [view, query] of Object.entries(VIEWS)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const lang of ['en', 'zh']) {
      test(`axe finds nothing in the view of ${view}, ${colorScheme}, ${lang}`, async () => {
        const page = await openPage({ address: `?lang=${lang}${query}`, colorScheme });
        await page.evaluate(axe.source);
        const found: AxeResults = await page.evaluate(`axe.run(${JSON.stringify(OPTIONS)})`);
        expect(found.passes.length).toBeGreaterThan(10);
        const nodes = found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
        expect(nodes).toEqual([]);
      });
    }
  }
}
