import { expect, test } from 'vitest';
import { until } from '../support/app';
import { expectAccessible } from '../support/axe';
import { figures } from '../support/embeds';
import { cellsOf, serveExamples } from '../support/exampleNotebook';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

test('both languages of the example notebook have the same cells', () => {
  const cells = cellsOf('docs/examples/notebook.html');
  expect(cells.length).toBe(3);
  expect(cellsOf('docs/examples/notebook.zh.html')).toEqual(cells);
});

test('the example notebook computes with the library what its figure shows, and both follow its slider', async () => {
  const host = `${await serveExamples()}notebook.html`;
  const page = await openPage({ host, viewport: { width: 900, height: 1800 } });
  const rows = page.locator('#strides tr');
  await until(() => rows.locator('td:last-child').allInnerTexts()).toEqual(['descending', 'settling', 'diverged']);
  expect(await page.locator('#edge').innerText()).toBe('2/λ = 0.04 < 0.04024');
  const [frame] = await figures(page);
  const sentence = frame!.locator('.outcome strong').first();
  const [before, chart] = [await sentence.innerText(), page.locator('#loss svg')];
  expect(await chart.getAttribute('aria-label')).toMatch(/^α = 0.02: J /);
  await page.locator('#rate').press('End');
  await until(() => chart.getAttribute('aria-label')).toMatch(/^α = 0.05: J /);
  await until(() => sentence.innerText()).not.toBe(before);
  expect(await page.locator('.cell').first().innerText()).toContain("from 'fall-line'");
});

test.each(['notebook.html', 'notebook.zh.html'])('axe finds nothing in %s', async (example) => {
  wholeOnly();
  const page = await openPage({ host: (await serveExamples()) + example, viewport: { width: 900, height: 1800 } });
  await page.locator('#edge').getByText('0.04024').waitFor();
  await figures(page);
  await expectAccessible(page, example);
});
