import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../src/locales/whole';
import { fingerprint, until } from '../support/app';
import { boxes, lesson, STRIDES } from '../support/lesson';
import { wholeOnly } from '../support/whole';

const FIRST = `${STRIDES}&k=1&hide=ahead`;
const SIZE = 'height="760"';
/** How the routes end, whatever the numbers. */
const ENDS = /reached|ended|still|valley,|swings/i;

const described = (frame: Frame): Promise<string> => frame.locator('#map-description').innerText();
const routes = (frame: Frame): Promise<number> => fingerprint(frame.locator('.map > canvas').nth(1));
const sentences = (frame: Frame): Promise<string[]> => frame.locator('.outcome strong').allInnerTexts();

test('with what lies ahead hidden the map is as if the run ended at the cursor', async () => {
  wholeOnly();
  const show = '&show=map,transport';
  const hidden = await lesson(FIRST + show, 836, SIZE);
  const short = await lesson(STRIDES.replace('steps=60', 'steps=1') + show, 836, SIZE);
  const whole = await lesson(`${STRIDES}&k=1${show}`, 836, SIZE);
  for (const { frame } of [hidden, short, whole]) await frame.locator('.map-words text').first().waitFor();
  expect(await boxes(hidden.frame, '.map')).toEqual(await boxes(short.frame, '.map'));
  expect(await routes(hidden.frame)).toBe(await routes(short.frame));
  expect(await routes(whole.frame)).not.toBe(await routes(short.frame));
});

test('no word tells how routes end that lie ahead, until playback stands at the end', async () => {
  wholeOnly();
  const { frame, ask } = await lesson(`${FIRST}&show=map,transport,loss,routes,outcomes,table`, 836, SIZE);
  await frame.locator('#map-description').waitFor({ state: 'attached' });
  await frame.locator('.route-table tbody tr').first().waitFor();
  expect(await described(frame)).not.toMatch(ENDS);
  expect(await described(frame)).toContain(`${en.routes.route(1)} is at (`);
  const told = await sentences(frame);
  expect(told).toHaveLength(6);
  expect(told.join()).not.toMatch(ENDS);
  expect(await frame.locator('.route-table tbody tr').count()).toBe(6);
  await ask('seek', 60);
  await until(() => described(frame)).toMatch(ENDS);
  await until(async () => (await sentences(frame)).join()).toMatch(ENDS);
  await until(() => frame.locator('.route-table tbody tr').count()).toBeGreaterThan(6);
});

test('the page around hides what lies ahead and shows it again', async () => {
  wholeOnly();
  const { frame, ask } = await lesson(`${STRIDES}&k=1&show=map,transport,loss,routes`, 836, SIZE);
  await frame.locator('#map-description').waitFor({ state: 'attached' });
  const before = await routes(frame);
  await until(() => described(frame)).toMatch(ENDS);
  await ask('setParts', { hide: ['ahead'] });
  await until(() => routes(frame)).not.toBe(before);
  await until(() => described(frame)).not.toMatch(ENDS);
  expect((await sentences(frame)).join()).not.toMatch(ENDS);
  await ask('setParts', { hide: [] });
  await until(() => routes(frame)).toBe(before);
  await until(() => described(frame)).toMatch(ENDS);
});
