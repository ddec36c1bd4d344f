import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { until } from '../support/app';
import { expectToBeCurrent, serveCourse } from '../support/course';
import { expectToWork, figures, snippet } from '../support/embeds';
import { playGuideLesson } from '../support/guideLesson';
import { serveHost } from '../support/host';
import { openPage } from '../support/page';
import { serveSlides } from '../support/slides';

const VIEWPORT = { width: 1200, height: 900 };
const sandboxed = (tokens: string): string => snippet('iframe').replace('<iframe', `<iframe sandbox="${tokens}"`);

test('an embed works in a plain page', async () => {
  const page = await openPage({ host: await serveHost(snippet('iframe')), viewport: VIEWPORT });
  const [frame] = await figures(page);
  await expectToWork(page, frame!);
});

test('an embed works in the frame that its page has put in place of another, as one that is drawn anew does', async () => {
  const page = await openPage({ host: await serveHost(snippet('iframe')), viewport: VIEWPORT });
  await figures(page);
  await page.locator('iframe').evaluate((frame) => frame.replaceWith(frame.cloneNode()));
  const [frame] = await figures(page);
  await expectToWork(page, frame!);
});

for (const readme of ['README.md', 'README.zh.md']) {
  test(`what ${readme} has one paste into a bare page is a Chinese scene with one free slider`, async () => {
    const [paste] = readFileSync(readme, 'utf8').match(/<iframe src="https:\/\/example\.org\/.*?<\/iframe>/s)!;
    const host = await serveHost(paste.replace('https://example.org/fall-line/', inject('site')));
    const page = await openPage({ host, viewport: VIEWPORT });
    const [frame] = await figures(page);
    expect(await frame!.locator('html').getAttribute('lang')).toMatch(/^zh/);
    const rates = frame!.locator('input[data-param="lr"]');
    expect(await rates.count()).toBe(3);
    expect(await rates.evaluateAll((all) => all.map((rate) => rate.matches(':disabled')))).toEqual([false, true, true]);
    const sentence = frame!.locator('.outcome strong').first();
    const before = await sentence.innerText();
    await rates.first().press('End');
    await until(() => sentence.innerText()).not.toBe(before);
  });
}

for (const tokens of ['allow-scripts', 'allow-scripts allow-same-origin']) {
  test(`an embed works in a frame with sandbox="${tokens}", and its sliders are painted there`, async () => {
    const page = await openPage({ host: await serveHost(sandboxed(tokens)), viewport: VIEWPORT });
    const [frame] = await figures(page);
    await expectToWork(page, frame!);
    const sliders = await frame!.locator('.rate-range').count();
    expect(sliders).toBeGreaterThan(0);
    await until(() => frame!.locator('canvas[data-painted="true"]').count()).toBe(sliders);
  });
}

test('a frame and an element work in a page with the policy that the page itself has', async () => {
  const { origin } = new URL(inject('site'));
  const policy = [
    `default-src 'none'; script-src 'self' ${origin}; style-src 'self'; img-src 'self' data: blob:; font-src 'self'`,
    `worker-src 'self' blob:; connect-src 'self'; frame-src ${origin}; base-uri 'none'; form-action 'none'`,
    "require-trusted-types-for 'script'; trusted-types 'none'",
  ].join('; ');
  const body = snippet('iframe') + snippet('element', 'surface=bowl&run=gd,lr:0.1');
  const page = await openPage({ host: await serveHost(body, policy), viewport: { ...VIEWPORT, height: 1400 } });
  for (const frame of await figures(page, 2)) await expectToWork(page, frame);
});

test('an embed works on a slide of reveal.js: loaded with its slide, and its keys are its own', async () => {
  const slides = ['<h2>Gradient descent</h2>', snippet('reveal'), '<h2>The end</h2>'];
  const host = await serveSlides(VIEWPORT, ...slides);
  const page = await openPage({ host, viewport: VIEWPORT });
  const slide = (): Promise<number> => page.evaluate('deck.getIndices().h');
  await page.locator('.reveal.ready').waitFor();
  expect(await page.locator('iframe').getAttribute('src')).toBeNull();
  await page.keyboard.press('ArrowRight');
  const [frame] = await figures(page);
  await expectToWork(page, frame!);
  await frame!.locator('.rate-range').first().press('ArrowRight');
  expect(await slide()).toBe(1);
});

test('the course made with Docusaurus is made of the snippets as they are', expectToBeCurrent);

test('the snippets work in pages that Docusaurus makes of MDX, and when the reader goes to and fro', async () => {
  const page = await openPage({ host: await serveCourse(), viewport: { ...VIEWPORT, height: 1400 } });
  const follow = async (name: string, heading: string): Promise<void> => {
    const opened = await page.evaluate(() => performance.timeOrigin);
    await page.getByRole('article').getByRole('link', { name }).click();
    await page.getByRole('heading', { name: heading }).waitFor();
    expect(await page.evaluate(() => performance.timeOrigin), 'the page is still the one that was opened').toBe(opened);
  };
  await page.locator('html[data-has-hydrated="true"]').waitFor();
  const [frame] = await figures(page);
  await expectToWork(page, frame!);
  await follow('On to the bowl', 'Next');
  const [element] = await figures(page);
  expect(element!.url()).toContain('bowl');
  await expectToWork(page, element!);
  await follow('Back to the mountain', 'A course');
  const [again] = await figures(page);
  expect(again!.url()).toContain('mountain');
  await expectToWork(page, again!);
  await page.goBack();
  await page.getByRole('heading', { name: 'Next' }).waitFor();
  await follow('A lesson', 'A lesson');
  await playGuideLesson(page);
});
