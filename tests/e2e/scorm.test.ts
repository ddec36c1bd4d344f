import type { FrameLocator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '../support/app';
import { bundle } from '../support/bundle';
import { serveHost } from '../support/host';
import { PLATFORM_12, PLATFORM_2004, type Platform } from '../support/lms/dataModel';
import { type Defect, type Played, play } from '../support/lms/play';
import { STUB_SCRIPT, stubPage } from '../support/lms/stubLesson';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

let scorm: string;
beforeAll(async () => {
  scorm = await bundle('src/lessons/lms/scorm/script.ts', 'iife');
});

const FRAME = '<iframe src="/lesson.html"></iframe>';

const served = (path: string): string | undefined =>
  ({
    '/lesson.html': stubPage('<script src="/fall-line-scorm.js"></script><script src="/stub.js"></script>'),
    '/fall-line-scorm.js': scorm,
    '/stub.js': STUB_SCRIPT,
  })[path];

/** Opens the lesson in a page that plays the part of a platform, with what an earlier visit has left there. */
async function visit(platform: Platform, before: Record<string, string> = {}, defect?: Defect): Promise<Page> {
  const page = await openPage({
    host: await serveHost(FRAME, undefined, served),
    prepare: (blank) => blank.addInitScript(play, { platform, before, ...(defect && { defect }) }),
  });
  await lesson(page).locator('output[data-ready]').waitFor({ state: 'attached' });
  return page;
}

const lesson = (page: Page): FrameLocator => page.frameLocator('iframe');
const answer = (page: Page, at: number): Promise<void> => lesson(page).locator('button').nth(at).click();
const played = (page: Page): Promise<Played> => page.evaluate(() => window.played);
const known = (page: Page): Promise<string> => lesson(page).locator('output').innerText();

/** Leaves the lesson as readers do; gives what the platform has of it. */
async function leave(page: Page): Promise<Played> {
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  return played(page);
}

const VERSIONS = [
  [
    'SCORM 1.2',
    PLATFORM_12,
    {
      score: { 'cmi.core.score.raw': '66.67', 'cmi.core.score.min': '0', 'cmi.core.score.max': '100' },
      begun: { 'cmi.core.lesson_status': 'incomplete' },
      done: { 'cmi.core.lesson_status': 'completed' },
      answers: {
        'cmi.interactions.0.id': 'where-yellow-ends',
        'cmi.interactions.0.student_response': 'another-valley',
        'cmi.interactions.0.result': 'correct',
        'cmi.interactions.1.result': 'neutral',
        'cmi.interactions.2.student_response': '?run=gd,lr:0.24',
      },
      time: ['cmi.core.session_time', /^0000:0\d:\d\d\.\d\d$/],
    },
  ],
  [
    'SCORM 2004',
    PLATFORM_2004,
    {
      score: { 'cmi.score.scaled': '0.6667', 'cmi.score.raw': '66.67', 'cmi.score.min': '0', 'cmi.score.max': '100' },
      begun: { 'cmi.completion_status': 'incomplete' },
      done: { 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed' },
      answers: {
        'cmi.interactions.0.id': 'where-yellow-ends',
        'cmi.interactions.0.learner_response': 'another_valley',
        'cmi.interactions.0.result': 'correct',
        'cmi.interactions.1.result': 'neutral',
        'cmi.interactions.2.learner_response': '?run=gd,lr:0.24',
      },
      time: ['cmi.session_time', /^PT(\dM)?[\d.]+S$/],
    },
  ],
] as const;

describe.each(VERSIONS)('a platform of %s', (_, platform, expected) => {
  test('hears the answers, the score and the end of a lesson, and refuses nothing of it', async () => {
    const page = await visit(platform);
    expect((await played(page)).data).toMatchObject(expected.begun);
    for (const at of [0, 1, 2]) await answer(page, at);
    await until(async () => (await played(page)).committed).toMatchObject({
      ...expected.score,
      ...expected.done,
      ...expected.answers,
    });
    const { data, refused, calls } = await leave(page);
    expect(refused).toEqual([]);
    const [name, format] = expected.time;
    expect(data[name]).toMatch(format);
    const names = calls.map(([call]) => call);
    expect(names.at(-1)).toBe(platform.calls.terminate);
    // Once for each answer, and at the end.
    expect(names.filter((call) => call === platform.calls.commit)).toHaveLength(4);
  });

  test('gives a later visit the state and the score of the earlier one', async () => {
    wholeOnly();
    const first = await visit(platform);
    await answer(first, 0);
    const { data } = await leave(first);
    expect(data[platform === PLATFORM_12 ? 'cmi.core.score.raw' : 'cmi.score.raw']).toBe('33.33');

    const second = await visit(platform, data);
    await until(() => known(second)).toBe('where-yellow-ends');
    await answer(second, 2);
    await until(async () => (await played(second)).committed).toMatchObject({ ...expected.score, ...expected.begun });
    await answer(second, 1);
    await until(async () => (await played(second)).committed).toMatchObject({ ...expected.score, ...expected.done });
    expect((await leave(second)).refused).toEqual([]);
  });

  test.each(['throws', 'refuses'] as const)('that %s leaves the lesson as it is', async (defect) => {
    wholeOnly();
    const page = await visit(platform, {}, defect);
    for (const at of [0, 1, 2]) await answer(page, at);
    await until(() => known(page)).toBe('where-yellow-ends blue largest');
    expect((await leave(page)).data).toEqual({});
  });

  test('that keeps no answers has the score all the same', async () => {
    wholeOnly();
    const page = await visit(platform, {}, 'no interactions');
    for (const at of [0, 1, 2]) await answer(page, at);
    await until(async () => (await played(page)).committed).toMatchObject({ ...expected.score, ...expected.done });
    expect((await leave(page)).refused).toEqual(expect.arrayContaining(['get cmi.interactions._count']));
  });
});

test('the platform is found across a frame of another site', async () => {
  wholeOnly();
  const own = await serveHost('<iframe id="out"></iframe>', undefined, served);
  const other = await serveHost(`<iframe src="${own}lesson.html"></iframe>`);
  const page = await openPage({
    host: own,
    expected: /^foreign: /,
    prepare: (blank) => blank.addInitScript(play, { platform: PLATFORM_12, before: {} }),
  });
  await page.evaluate((address) => document.querySelector('iframe')?.setAttribute('src', address), other);
  await lesson(page).frameLocator('iframe').locator('button').first().click();
  await until(async () => (await played(page)).committed).toMatchObject({ 'cmi.interactions.0.result': 'correct' });
});

test('without a platform the lesson is a lesson', async () => {
  const page = await openPage({ host: await serveHost(FRAME, undefined, served) });
  for (const at of [0, 1, 2]) await answer(page, at);
  await until(() => known(page)).toBe('where-yellow-ends blue largest');
});
