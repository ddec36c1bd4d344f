import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { lessons } from '../../src/lessons';
import { en } from '../../src/locales/whole';
import { drawnTwice, until } from '../support/app';
import { expectAccessible } from '../support/axe';
import { chromiumOnly } from '../support/browser';
import { LONG } from '../support/long';
import { openPage } from '../support/page';
import { answer, begin, give, openLesson } from '../support/student';
import { wholeOnly } from '../support/whole';

const at = (path: string): string => `${inject('site')}lessons/${path}`;
const looked = LONG ? lessons : lessons.slice(0, 1);

test('the script of questions and tasks has at most 8 KiB of gzip -9', () => {
  expect(gzipSync(readFileSync('dist/fall-line-lesson.js'), { level: 9 }).length).toBeLessThanOrEqual(8 * 1024);
});

for (const lang of ['en', 'zh'])
  test(`axe finds nothing in the pages of the lessons, in each of their states, ${lang}`, async () => {
    wholeOnly();
    const page = await openPage({ host: at(`${lang}/`) });
    await expectAccessible(page, 'the list of lessons');
    for (const { id } of looked) {
      const student = await openLesson(lang === 'en' ? 'en' : 'zh', id);
      await expectAccessible(student.page, 'a question');
      for (const question of await student.page.locator('fall-line-question').all())
        await answer(
          student,
          (await question.getAttribute('name'))!,
          await question.locator('input').first().inputValue(),
        );
      await expectAccessible(student.page, 'answered');
      for (const task of await student.page.locator('fall-line-task').all())
        await begin(student, (await task.getAttribute('name'))!);
      await expectAccessible(student.page, 'a task');
      await student.page.goto(at(`${lang}/${id}/teachers/`));
      await expectAccessible(student.page, 'for teachers');
    }
  });

test('a lesson is read before any script of ours has come, and nothing moves when it does', async () => {
  chromiumOnly('Firefox tells of no layout shifts');
  let release = (): void => undefined;
  const held = new Promise<void>((go) => {
    release = go;
  });
  const page = await openPage({
    host: 'about:blank',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    prepare: async (blank) => {
      await blank.route('**/*.js', async (route) => {
        await held;
        await route.continue();
      });
      await blank.addInitScript(() => {
        const shifts: unknown[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
    },
  });
  await page.goto(at('en/three-strides/'), { waitUntil: 'commit' });
  await until(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(1);
  expect(await page.locator('fall-line-question h2').isVisible()).toBe(true);
  expect(await page.locator('fall-line-question li > div').first().isVisible(), 'nothing is given away').toBe(false);
  release();
  await page.locator('fall-line-question .actions .filled').waitFor();
  await page.frameLocator('fall-line iframe').locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
  await drawnTwice(page);
  const moved: number[] = await page.evaluate('shifts');
  expect(moved.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
});

test('the folder of all languages has a link to each', async () => {
  const door = await openPage({ host: at('') });
  await door.getByRole('link', { name: '课程' }).click();
  await door.getByRole('heading', { name: '课程', level: 1 }).waitFor();
  expect(door.url()).toBe(at('zh/'));
  await door.goBack();
  await door.getByRole('link', { name: 'Lessons' }).click();
  await door.getByRole('heading', { name: 'Lessons', level: 1 }).waitFor();
});

/** Pages of which each is looked at in both languages in the long run, else one. */
const pages = LONG ? lessons.flatMap(({ id }) => [`en/${id}`, `zh/${id}`]) : ['zh/three-strides'];

for (const path of pages) {
  test(`without scripts ${path} is read to its end, with a picture of its figure`, async () => {
    const page = await openPage({ host: at(`${path}/`), javaScriptEnabled: false });
    for (const reply of await page.locator('fall-line-question li > div').all())
      expect(await reply.isVisible()).toBe(true);
    expect(await page.locator('.take').isVisible()).toBe(true);
    const picture = page.locator('.lesson-figure noscript img');
    await picture.scrollIntoViewIfNeeded();
    await until(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(700);
  });

  test(`on paper ${path} is its text and its figure, and nothing is broader than the sheet`, async () => {
    wholeOnly();
    const page = await openPage({ host: at(`${path}/`), viewport: { width: 794, height: 1123 } });
    await page.locator('fall-line-question .actions .filled').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header').isVisible()).toBe(false);
    expect(await page.locator('.lesson-text h1').isVisible()).toBe(true);
    expect(await page.locator('fall-line-question .actions').first().isVisible()).toBe(false);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
}

test('the list of lessons follows what has been done, also on the way back, until it is to be forgotten', async () => {
  wholeOnly();
  const student = await openLesson('en', 'three-strides');
  const { page } = student;
  await answer(student, 'end', 'off');
  await page.locator('.lesson-top a').click();
  const card = page.locator('[data-lesson="three-strides"]');
  await card.locator('.lesson-open').waitFor();
  expect(await page.locator('[data-done]').innerText()).toBe('0');
  await card.click();
  await begin(student, 'longest');
  await give(student, 'longest');
  await page.goBack();
  await card.locator('.lesson-done').waitFor();
  expect(await page.locator('[data-done]').innerText()).toBe('1');
  await page.locator('[data-forget]').click();
  expect(await card.locator('.lesson-done').isVisible()).toBe(false);
  expect(await page.locator('.index-progress').isVisible()).toBe(false);
});

test('the header of Explore leads to the lessons in its language, and theirs back', async () => {
  wholeOnly();
  const page = await openPage({ address: '?lang=zh' });
  await page.locator('.nav a[href="lessons/zh/"]').click();
  await page.getByRole('heading', { name: '课程', level: 1 }).waitFor();
  await page.locator('.header .nav a').first().click();
  await page.locator('html[lang^="zh"][data-figure="complete"]').waitFor({ state: 'attached' });
});

test('the theme that is chosen in a lesson is its figure’s too, and Explore’s', async () => {
  wholeOnly();
  const { page } = await openLesson('en', 'three-strides');
  const frame = page.frameLocator('fall-line iframe');
  await frame.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
  await page.locator('[data-theme-switch]').click();
  await frame.locator('html[data-theme="dark"]').waitFor({ state: 'attached' });
  await page.locator('.header .nav a').first().click();
  await page.locator('html[data-theme="dark"][data-figure="complete"]').waitFor({ state: 'attached' });
});

test('what Explore tells of a surface leads to the lessons about it, and the lesson back to its scene', async () => {
  wholeOnly();
  const page = await openPage({ address: '?lang=en&surface=mountain' });
  await page
    .getByRole('button', { name: en.explain.about(en.surfaces.mountain.name) })
    .first()
    .click();
  await page.locator('.explain-lessons a').first().click();
  await page.getByRole('heading', { name: 'Three strides', level: 1 }).waitFor();
});
