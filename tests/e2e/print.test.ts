import { expect, test } from 'vitest';
import { decode } from '../../src';
import { en } from '../../src/locales/whole';
import { said } from '../support/app';
import { openPage } from '../support/page';

test('a printed page shows the figure, every route’s settings and outcome, and the link; no controls', async () => {
  const page = await openPage({ address: '?lang=en&surface=ravine&run=gd,lr:0.02&run=adam,lr:0.1' });
  const sheet = page.locator('.print-sheet');
  await sheet.waitFor({ state: 'attached' });
  expect(await sheet.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await sheet.isVisible()).toBe(true);
  expect(await page.locator('.map').isVisible()).toBe(true);
  expect(await page.getByRole('button').count()).toBe(0);
  const words = await sheet.innerText();
  for (const part of [en.surfaces.ravine.name, `${en.optimizers.gd.name}, α 0.02`, `${en.optimizers.adam.name}, α 0.1`])
    expect(words).toContain(part);
  expect(decode(await page.locator('.print-link').innerText()).scenario).toEqual(said(page).scenario);
  await page.emulateMedia({ media: 'screen' });
  expect((await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)!.length).toBeLessThanOrEqual(
    2,
  );
});
