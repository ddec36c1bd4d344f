import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { until } from '../support/app';
import { folder, serveHost } from '../support/host';
import { openPage } from '../support/page';

const require = createRequire(import.meta.url);
const VIEWPORT = { width: 1000, height: 900 };

/** The lesson that the guide shows, with its figure and elements from here. */
function guideLesson(guide: string): string {
  const [, html] = /```html\n([\s\S]*?)```/.exec(readFileSync(guide, 'utf8')) ?? [];
  return html!.replaceAll('https://example.org/fall-line/', inject('site'));
}

const events = `<script>
  window.told = [];
  for (const name of ['answered', 'completed'])
    document.addEventListener('fall-line:' + name, ({ detail }) => told.push(detail));
</script>`;

/** Goes through the lesson of the guide as a reader does. */
async function play(page: Page): Promise<void> {
  const question = page.locator('fall-line-question');
  const frame = page.frameLocator('fall-line iframe');
  await frame.locator('.transport-play:disabled').waitFor();
  await question.locator('input[value="forty"]').check();
  await question.locator('.actions .filled').click();
  await question.locator('.pair').waitFor();
  const task = page.locator('fall-line-task');
  await task.locator('.actions .filled').click();
  const slider = frame.locator('.rate-range').first();
  const rate = frame.locator('.rate-field input').first();
  await rate.fill('1.5');
  await rate.press('Enter');
  await task.locator('.check.ticked').first().waitFor();
  await rate.fill('2');
  await rate.press('Enter');
  await task.locator('.solved').waitFor();
  expect(await slider.isEnabled()).toBe(true);
  await until(() => page.evaluate('told.length')).toBe(3);
  expect(await page.evaluate('told')).toMatchObject([
    { question: 'steps', response: 'forty', correct: false },
    { question: 'swing', kind: 'task', correct: true },
    { score: 1, max: 2 },
  ]);
}

for (const guide of ['docs/lessons.md', 'docs/lessons.zh.md'])
  test(`the lesson of ${guide} is at most 25 lines, and works as it stands in a bare page of another origin`, async () => {
    const lesson = guideLesson(guide);
    expect(lesson.trimEnd().split('\n').length).toBeLessThanOrEqual(25);
    const host = await serveHost(events + lesson);
    await play(await openPage({ host, viewport: VIEWPORT, reducedMotion: 'reduce' }));
  });

test('the lesson of the guide works on a slide of reveal.js', async () => {
  const deck = `
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
    <link rel="stylesheet" href="./reveal.css"><link rel="stylesheet" href="./theme/white.css">
    ${events}
    <div class="reveal"><div class="slides">
      <section><h2>Gradient descent</h2></section>
      <section style="overflow:auto;max-height:880px;font-size:20px">${guideLesson('docs/lessons.md')}</section>
    </div></div>
    <script type="module">
      import Reveal from './reveal.mjs';
      window.deck = new Reveal({ width: ${VIEWPORT.width}, height: ${VIEWPORT.height}, margin: 0 });
      window.deck.initialize();
    </script>`;
  const host = await serveHost(deck, undefined, folder(dirname(require.resolve('reveal.js'))));
  const page = await openPage({ host, viewport: VIEWPORT, reducedMotion: 'reduce' });
  await page.locator('.reveal.ready').waitFor();
  await page.keyboard.press('ArrowRight');
  await play(page);
});

test('a page that frames a lesson and connects to it hears what is answered, and no page else', async () => {
  const { origin } = new URL(inject('site'));
  const host =
    await serveHost(`<iframe src="${inject('site')}lessons/en/three-strides/" width="1000" height="880" title="A lesson"></iframe>
    <script>
      window.told = [];
      addEventListener('message', ({ source, origin, data }) => {
        if (origin !== '${origin}' || data?.type !== 'fall-line:hello' || source.parent !== window) return;
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => told.push(data);
        source.postMessage({ type: 'fall-line:connect', version: 1 }, origin, [port2]);
      });
    </script>`);
  const page = await openPage({ host, viewport: VIEWPORT, reducedMotion: 'reduce' });
  await until(() => page.evaluate('told.length')).toBe(1);
  expect(await page.evaluate('told')).toMatchObject([{ type: 'ready', version: 1 }]);
  const lesson = page.frameLocator('iframe');
  await lesson.locator('input[value="other"]').check();
  await lesson.locator('fall-line-question .actions .filled').click();
  await until(() => page.evaluate('told.length')).toBe(2);
  expect((await page.evaluate<unknown[]>('told'))[1]).toMatchObject({
    type: 'event',
    name: 'answered',
    question: 'end',
    response: 'other',
    correct: true,
  });
});
