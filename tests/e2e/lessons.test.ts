import { expect, test } from 'vitest';
import type { FallLineElement } from '../../src/embed/element';
import { decode } from '../../src/index';
import { lessons } from '../../src/lessons';
import { Lab } from '../../src/lessons/build/lab';
import type { Answered, Completed } from '../../src/lessons/elements/events';
import { LANGS } from '../../src/lessons/langs';
import { until } from '../support/app';
import { LONG } from '../support/long';
import { answer, begin, give, move, openLesson, untilTicked } from '../support/student';
import { wholeOnly } from '../support/whole';

const lab = new Lab();

/** In which what a question did comes to stand below the edge. */
const LAPTOP = { width: 1366, height: 700 };

/** Each lesson in one language, all of them in both in the long run, in which all are also answered rightly. */
const read = lessons.flatMap((lesson, place) =>
  LANGS.filter((_, other) => LONG || other === place % LANGS.length).map((lang) => [lesson, lang] as const),
);

for (const [lesson, lang] of read) {
  test(`${lesson.id}, ${lang}: a wrong guess and a task that is solved after a miss, kept over a reload`, async () => {
    if (lesson.place !== 1) wholeOnly();
    const { questions, tasks } = lesson.study(lab);
    const student = await openLesson(lang, lesson.id);
    const { page, question, task, told } = student;
    for (const [name, { options, right }] of Object.entries(questions)) {
      const wrong = options.find((option) => option !== right)!;
      await answer(student, name, wrong);
      expect(await question(name).locator('.option.said').count()).toBe(1);
      expect((await told()).at(-1)).toMatchObject({ question: name, response: wrong, correct: false, attempt: 1 });
    }
    for (const [name, { checks, miss, solution }] of Object.entries(tasks)) {
      await begin(student, name);
      await move(student, miss);
      expect(await task(name).locator('.solved').count()).toBe(0);
      await move(student, solution);
      await untilTicked(student, name, checks.length);
      await task(name).locator('.solved').waitFor();
    }
    const all = await told();
    const max = Object.keys(questions).length + Object.keys(tasks).length;
    expect(all.at(-1)).toEqual({ score: Object.keys(tasks).length, max } satisfies Completed);
    const answers = all.slice(0, -1) as Answered[];
    expect(answers.filter(({ kind, correct }) => kind === 'task' && correct)).toHaveLength(Object.keys(tasks).length);

    await page.reload();
    for (const name of Object.keys(questions)) await question(name).locator('.pair').waitFor();
    for (const name of Object.keys(tasks)) await task(name).locator('.solved').waitFor();
    expect(await told()).toEqual([]);
    await page.locator('[data-restart]').click();
    await question(Object.keys(questions)[0]!).locator('.actions .filled:disabled').waitFor();
    expect(await page.locator('.take').isVisible()).toBe(false);
  });

  if (!LONG && lesson.place % 3 !== 1) continue;

  test(`${lesson.id}, ${lang}: the right guess scores, no guess is said to be none, an answer is given on demand`, async () => {
    wholeOnly();
    const { questions, tasks } = lesson.study(lab);
    const student = await openLesson(lang, lesson.id, { viewport: { width: 390, height: 844 } });
    const { question, told, page } = student;
    const names = Object.keys(questions);
    for (const [place, name] of names.entries()) {
      const guess = place === 0 ? questions[name]!.right : undefined;
      await answer(student, name, guess);
      expect((await told()).at(-1)).toMatchObject({ response: guess ?? '', score: place === 0 ? 1 : 0 });
      expect(await question(name).locator('.option.said.did').count()).toBe(place === 0 ? 1 : 0);
    }
    for (const name of Object.keys(tasks)) {
      await begin(student, name);
      await give(student, name);
    }
    expect((await told()).at(-1)).toEqual({ score: 1, max: names.length + Object.keys(tasks).length });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide, 'nothing is broader than a phone').toBeLessThanOrEqual(0);
  });
}

test('a lesson that plays hides what lies ahead, lets itself be skipped, and puts the focus on what it did', async () => {
  wholeOnly();
  const student = await openLesson('en', 'three-strides', { reducedMotion: 'no-preference', viewport: LAPTOP });
  const { page, question } = student;
  const frame = page.frameLocator('fall-line iframe');
  await frame.locator('.transport-play:disabled').waitFor();
  expect(await frame.locator('.rate-range').count()).toBe(0);
  await question('end').locator('input[value="hut"]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const skip = question('end').locator('.actions button');
  await until(() => skip.evaluate((button) => button.matches(':focus'))).toBe(true);
  await page.keyboard.press('Enter');
  await question('end').locator('.pair').waitFor();
  expect(
    await question('end')
      .locator('.pair h3')
      .first()
      .evaluate((heading) => heading.matches(':focus')),
  ).toBe(true);
  const bottom = await page
    .locator('fall-line-question .reply')
    .evaluate((reply) => reply.getBoundingClientRect().bottom);
  expect(bottom, 'the reply is in sight').toBeLessThan(LAPTOP.height + 1);
  expect(await question('end').locator('[role="status"]').innerText()).toBe(
    'You said: In the hut. It did: It settled in another valley.',
  );
  await frame.locator('.transport-play:enabled').waitFor();
});

test('a scene that the text leads to ticks no check of a task, which leads back to its own', async () => {
  wholeOnly();
  const student = await openLesson('en', 'momentum');
  const { page, task } = student;
  for (const name of ['beyond', 'race']) await answer(student, name);
  await begin(student, 'day');
  const back = task('day').locator('.actions > .link').last();
  expect(await back.isVisible()).toBe(false);
  const link = page.locator('[data-after] a[data-scene]').first();
  const { scenario } = decode((await link.getAttribute('href'))!);
  await link.click();
  await back.waitFor();
  const shown = (): Promise<string> =>
    page
      .locator('fall-line')
      .evaluate((figure) => (figure as FallLineElement).getState().then(({ address }) => address));
  await until(async () => decode(await shown()).scenario.noise).toBe(scenario.noise);
  expect(scenario.noise).toBeGreaterThan(0);
  const { solution } = lessons.find(({ id }) => id === 'momentum')!.study(lab).tasks.day!;
  await move(student, solution).catch(() => undefined);
  expect(await task('day').locator('.check.ticked').count()).toBe(0);
  await back.click();
  await page.locator('fall-line[data-led="day"]').waitFor({ state: 'attached' });
  await move(student, solution);
  await task('day').locator('.solved').waitFor();
});
