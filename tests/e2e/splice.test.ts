import type { FrameLocator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { SpliceMessage } from '../../src/lessons/lms';
import { until } from '../support/app';
import { bundle } from '../support/bundle';
import { serveHost } from '../support/host';
import { STUB_SCRIPT, stubPage } from '../support/lms/stubLesson';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

let library: string;
beforeAll(async () => {
  library = await bundle('src/lessons/lms/index.ts');
});

/** A page that answers may take as long as it needs; for one that keeps silent nobody waits long. */
const START = `
import { connectSplice } from '/lms.js';
const patience = location.search.includes('silent') ? 50 : 60_000;
const memory = await connectSplice(document, { activity: 'a-lesson', patience });
if (memory) window.fallLineMemory = memory;
await import('/stub.js');
`;

const served = (path: string): string | undefined =>
  ({
    '/lesson.html': stubPage('<script type="module" src="/start.js"></script>'),
    '/start.js': START,
    '/lms.js': library,
    '/stub.js': STUB_SCRIPT,
  })[path];

declare global {
  interface Window {
    told: SpliceMessage[];
  }
}

/** A page that hears what a lesson tells; with an answer it gives that to whoever asks for the state. */
async function openAround(search: string, answer?: object): Promise<Page> {
  const lessons = await serveHost(undefined, undefined, served);
  const page = await openPage({
    host: await serveHost('<iframe></iframe>'),
    expected: /^foreign: /,
  });
  await page.evaluate(
    ({ address, reply }) => {
      window.told = [];
      window.addEventListener('message', ({ data, source }) => {
        window.told.push(data);
        if (reply && data.subject === 'SPLICE.getState')
          source?.postMessage(
            { subject: 'SPLICE.getState.response', message_id: data.message_id, ...reply },
            { targetOrigin: '*' },
          );
      });
      document.querySelector('iframe')?.setAttribute('src', address);
    },
    { address: `${lessons}lesson.html${search}`, reply: answer },
  );
  await lesson(page).locator('output[data-ready]').waitFor({ state: 'attached' });
  return page;
}

const lesson = (page: Page): FrameLocator => page.frameLocator('iframe');
const answer = (page: Page, at: number): Promise<void> => lesson(page).locator('button').nth(at).click();
const heard = (page: Page): Promise<SpliceMessage[]> => page.evaluate(() => window.told);

test('a page that asks for SPLICE is told scores and state, and gives them back', async () => {
  const first = await openAround('?lms=splice', { state: null, context_id: 'course' });
  await answer(first, 0);
  await until(async () => (await heard(first)).length).toBe(2);
  const [asked, told] = await heard(first);
  const message_id = expect.any(String);
  expect(asked).toEqual({ subject: 'SPLICE.getState', message_id, activity_id: 'a-lesson' });
  const { state, ...rest } = told as Extract<SpliceMessage, { subject: 'SPLICE.reportScoreAndState' }>;
  expect(rest).toEqual({
    subject: 'SPLICE.reportScoreAndState',
    message_id,
    activity_id: 'a-lesson',
    context_id: 'course',
    score: 1 / 3,
  });
  expect(told!.message_id).not.toBe(asked!.message_id);

  const second = await openAround('?lms=splice', { state });
  expect(await lesson(second).locator('output').innerText()).toBe('where-yellow-ends');
  await answer(second, 1);
  await answer(second, 2);
  await until(async () => (await heard(second)).at(-1)).toMatchObject({ score: 2 / 3, activity_id: 'a-lesson' });
});

test('one that keeps silent is told the scores all the same', async () => {
  wholeOnly();
  const page = await openAround('?lms=splice&silent');
  await answer(page, 2);
  await until(async () => (await heard(page)).at(-1)).toMatchObject({ score: 1 / 3 });
});

test('one that has not asked is told nothing', async () => {
  wholeOnly();
  const page = await openAround('');
  for (const at of [0, 1, 2]) await answer(page, at);
  await until(() => lesson(page).locator('output').innerText()).toBe('where-yellow-ends blue largest');
  // Messages come in the order in which they were sent.
  await lesson(page)
    .locator('body')
    .evaluate(() => window.parent.postMessage('last', '*'));
  await until(() => heard(page)).toEqual(['last']);
});
