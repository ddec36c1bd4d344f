import { expect, inject, test } from 'vitest';
import { expectToWork, figures } from '../support/embeds';
import { PLACEHOLDER } from '../support/exampleNotebook';
import { fencesIn } from '../support/guideExamples';
import { serveHost } from '../support/host';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

test.each([
  ['docs/courses.md', 'en'],
  ['docs/courses.zh.md', 'zh'],
])('what %s has one write for Quarto is a figure and a lesson in the page that comes of it', async (guide, lang) => {
  wholeOnly();
  // Quarto puts the one into the head and passes the others on as they are.
  const scripts = fencesIn(guide, 'yaml').flatMap((settings) => settings.match(/<script .*<\/script>/g) ?? []);
  const blocks = fencesIn(guide, '{=html}');
  expect([scripts.length, blocks.length]).toEqual([2, 2]);
  const html = [...scripts, '<link rel="icon" href="data:,">', ...blocks].join('\n');
  const host = await serveHost(html.replaceAll(PLACEHOLDER, inject('site')));
  const page = await openPage({ host, viewport: { width: 900, height: 1600 } });
  const [frame] = await figures(page);
  expect(await frame!.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${lang}`));
  await expectToWork(page, frame!);
  const lesson = page.frameLocator('body > iframe');
  expect(await lesson.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${lang}`));
  await lesson.locator('fall-line-question input').first().check();
});
