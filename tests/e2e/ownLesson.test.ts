import { expect, inject, test } from 'vitest';
import { until } from '../support/app';
import { guideLesson, playGuideLesson } from '../support/guideLesson';
import { serveHost } from '../support/host';
import { openPage } from '../support/page';
import { serveSlides } from '../support/slides';
import { wholeOnly } from '../support/whole';

const VIEWPORT = { width: 1000, height: 900 };

for (const guide of ['docs/lessons.md', 'docs/lessons.zh.md'])
  test(`the lesson of ${guide} is at most 25 lines, and works as it stands in a bare page of another origin`, async () => {
    wholeOnly();
    const lesson = guideLesson(guide, inject('site'));
    expect(lesson.trimEnd().split('\n').length).toBeLessThanOrEqual(25);
    const host = await serveHost(lesson);
    await playGuideLesson(await openPage({ host, viewport: VIEWPORT, reducedMotion: 'reduce' }));
  });

test('a question and a task without names are told by their places, and the end only after both', async () => {
  wholeOnly();
  const lesson = guideLesson('docs/lessons.md', inject('site')).replaceAll(/ name="\w+"/g, '');
  const page = await openPage({ host: await serveHost(lesson), viewport: VIEWPORT, reducedMotion: 'reduce' });
  await playGuideLesson(page, ['step-1', 'step-2']);
});

test('the lesson of the guide works on a slide of reveal.js', async () => {
  wholeOnly();
  const lesson = guideLesson('docs/lessons.md', inject('site'));
  const scrolled = `<div style="overflow:auto;max-height:880px;font-size:20px">${lesson}</div>`;
  const host = await serveSlides(VIEWPORT, '<h2>Gradient descent</h2>', scrolled);
  const page = await openPage({ host, viewport: VIEWPORT, reducedMotion: 'reduce' });
  await page.locator('.reveal.ready').waitFor();
  await page.keyboard.press('ArrowRight');
  await playGuideLesson(page);
});

test('a page that frames a lesson and connects to it hears what is answered, and no page else', async () => {
  wholeOnly();
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
