import { expect, test } from 'vitest';
import { share as words } from '../../src/locales/share/en';
import { en } from '../../src/locales/whole';
import { decode } from '../../src/scenario/decodeAddress';
import { until } from '../support/app';
import { openPage } from '../support/page';
import { dialog, share } from '../support/share';
import { wholeOnly } from '../support/whole';

test('while playback runs the link and its code stay as they are, and lead to where it rests after that', async () => {
  wholeOnly();
  const page = await openPage({ address: '?surface=bowl&steps=100000&stop=off&run=gd,lr:0.001' });
  await page.getByRole('button', { name: en.transport.play }).click();
  await share(page, 'link');
  const field = dialog(page).getByRole('textbox', { name: words.link.label });
  const scrub = page.locator('.transport input[type="range"]');
  const stands = (): Promise<string | null> => scrub.getAttribute('aria-valuetext');
  expect(decode(await field.inputValue()).view.k).toBeUndefined();
  const remade = await page
    .locator('.share-qr path')
    .last()
    .evaluateHandle((path) => {
      const seen = { times: 0 };
      new MutationObserver(() => seen.times++).observe(path, { attributes: true });
      return seen;
    });
  const before = await stands();
  await until(stands).not.toBe(before);
  expect(await remade.evaluate(({ times }) => times)).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: en.transport.pause }).click();
  await share(page, 'link');
  const { k } = decode(await field.inputValue()).view;
  expect(k).toBeGreaterThan(0);
  expect(decode(page.url()).view.k ?? k).toBe(k);
});
