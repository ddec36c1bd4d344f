import { expect, inject, test } from 'vitest';
import { until } from '../support/app';
import { bundle } from '../support/bundle';
import { expectToWork, figures } from '../support/embeds';
import { PLACEHOLDER } from '../support/exampleNotebook';
import { fencesIn } from '../support/guideExamples';
import { serveHost } from '../support/host';
import { buildWithMyst, type MystPage } from '../support/mystProject';
import { openPage } from '../support/page';

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 6"/>';

/** A course of what a guide has one write for MyST, built. */
const courseOf = async (guide: string): Promise<MystPage> => {
  const parts = fencesIn(guide, 'markdown', '~~~').filter((part) => !part.includes('{=html}'));
  expect(parts.length).toBe(3);
  return buildWithMyst(['# A course', ...parts].join('\n\n').replaceAll(PLACEHOLDER, inject('site')), {
    'widget.js': await bundle('src/embed/widget.ts'),
    'figures/ravine.svg': PICTURE,
  });
};

/** Serves what a theme makes of it: frames, and widgets with a model that nobody keeps. */
async function serveCourse(course: MystPage): Promise<string> {
  const frames = course.all('iframe').map(({ src, title }) => {
    const address = String(src).replaceAll('&', '&amp;');
    return `<iframe src="${address}" title="${title}" width="700" height="420"></iframe>`;
  });
  const [widget] = course.all('anywidget');
  const model = await bundle('tests/support/notebookModel.ts');
  const html = `<link rel="icon" href="data:,">${frames.join('')}<div id="widget"></div><script type="module">
    import widget from '${widget!.esm}';
    import { createNotebookModel } from '/model.js';
    window.model = createNotebookModel(${JSON.stringify(widget!.model)});
    widget.render({ model, el: document.querySelector('#widget').attachShadow({ mode: 'open' }) });
  </script>`;
  return serveHost(html, undefined, (path) => (path === '/model.js' ? model : course.file(path)));
}

for (const guide of ['docs/courses.md', 'docs/courses.zh.md'])
  test(`what ${guide} has one write for MyST is built by it: a figure in a frame, as a widget, and a lesson`, async () => {
    const course = await courseOf(guide);
    expect(course.all('iframe')).toMatchObject([
      { width: '100%', title: expect.stringMatching(/./) },
      { width: '100%' },
    ]);
    expect(course.all('image')).toMatchObject([{ placeholder: true, url: expect.stringContaining('ravine') }]);
    const page = await openPage({ host: await serveCourse(course), viewport: { width: 900, height: 1800 } });
    for (const frame of await figures(page, 2)) await expectToWork(page, frame);
    await until(() => page.evaluate("model.get('verdicts').length")).toBe(2);
    const lesson = page.frameLocator('iframe >> nth=1');
    await lesson.locator('fall-line-question input').first().check();
  });

test('MyST takes the element and scripts out of a page, as the guides say, and leaves what stands in it', () => {
  const page = buildWithMyst(
    '# A course\n\n<script src="a.js"></script>\n\n<fall-line surface="bowl"><p>A bowl</p></fall-line>\n',
    {},
  );
  expect([page.all('html'), page.text]).toEqual([[], 'A bowl']);
});
