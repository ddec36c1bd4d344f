import { expect, test } from 'vitest';
import { packageContents } from '../../src/lessons/lms/packages/contents';
import { EDITIONS } from '../../src/lessons/lms/packages/manifest';
import { readFolder } from '../../src/lessons/lms/packages/readFolder';
import { zipOf } from '../../src/lessons/lms/packages/zip';
import { until } from '../support/app';
import { bundle } from '../support/bundle';
import { openPackage } from '../support/lms/openPackage';
import { STUB_SCRIPT, stubPage } from '../support/lms/stubLesson';
import { wholeOnly } from '../support/whole';

const PAGE = 'lessons/en/a-lesson/index.html';

/** The policy of the built site's pages, but for what only the figure needs. */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; frame-src 'self'; style-src 'self'">`;

test.each(EDITIONS)(
  'a package for %s has all that a lesson and its figure need, under the policy of its page',
  async (edition) => {
    wholeOnly();
    const html = stubPage(
      `<fall-line surface="bowl" height="500"></fall-line>
      <script src="../../../fall-line.js"></script><script src="../../../fall-line-lesson.js"></script>`,
      POLICY,
    );
    const site = new Map(readFolder('dist', 'packages'));
    site.set(PAGE, Buffer.from(html)).set('fall-line-lesson.js', Buffer.from(STUB_SCRIPT));
    const scripts = {
      scorm: await bundle('src/lessons/lms/scorm/script.ts', 'iife'),
      figure: await bundle('src/lessons/lms/packages/figure.ts', 'iife'),
    };
    const zip = zipOf(packageContents(site, { id: 'a-lesson', lang: 'en', page: PAGE }, edition, scripts));
    expect(zip.length).toBeLessThan(3 * 2 ** 20);

    const { page, lesson, played, leave } = await openPackage(zip);
    const figure = lesson.locator('fall-line').frameLocator('iframe');
    await figure.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
    // By its name: what serves packages shows no folder's index.
    expect(page.frames().map((frame) => new URL(frame.url()).pathname)).toContain('/content/7/index.html');
    await lesson.locator('button', { hasText: 'where-yellow-ends' }).click();
    await until(async () => (await played()).committed).toMatchObject({ 'cmi.interactions.0.id': 'where-yellow-ends' });
    const { data } = await leave();
    expect(data['cmi.suspend_data']).toBe('{"where-yellow-ends":1}');

    const again = await openPackage(zip, data);
    await until(() => again.lesson.locator('output').innerText()).toBe('where-yellow-ends');
  },
);
