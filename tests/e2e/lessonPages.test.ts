import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { lessons } from '../../src/lessons';
import { expectAccessible } from '../support/axe';
import { chromiumOnly } from '../support/browser';
import { LONG } from '../support/long';
import { openPage } from '../support/page';
import { answer, begin, openLesson } from '../support/student';

const at = (path: string): string => `${inject('site')}lessons/${path}`;
const looked = LONG ? lessons : lessons.slice(0, 1);

test('the script of questions and tasks has at most 8 KiB of gzip -9', () => {
  expect(gzipSync(readFileSync('dist/fall-line-lesson.js'), { level: 9 }).length).toBeLessThanOrEqual(8 * 1024);
});

for (const lang of ['en', 'zh'])
  test(`axe finds nothing in the pages of the lessons, in each of their states, ${lang}`, async () => {
    const page = await openPage({ host: at(`${lang}/`) });
    await expectAccessible(page, 'the list of lessons');
    for (const { id } of looked) {
      const student = await openLesson(lang === 'en' ? 'en' : 'zh', id);
      await expectAccessible(student.page, 'a question');
      for (const question of await student.page.locator('fall-line-question').all())
        await answer(student, (await question.getAttribute('name'))!, await question.locator('input').first().inputValue());
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
    host: at('en/three-strides/'),
    untilComplete: false,
    viewport: { width: 1440, height: 900 },
    prepare: async (blank) => {
      await blank.route('**/*.js', async (route) => {
        await held;
        await route.continue();
      });
      await blank.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
    },
  }).catch(() => undefined);
  expect(page).toBeDefined();
  release();
});
