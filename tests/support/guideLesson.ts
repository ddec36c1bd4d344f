import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { until } from './app';

/** The lesson that a guide shows, with its figure and elements from a site. */
export function guideLesson(guide: string, site: string): string {
  const [, html] = /```html\n([\s\S]*?)```/.exec(readFileSync(guide, 'utf8')) ?? [];
  return html!.replaceAll('https://example.org/fall-line/', site);
}

/** Goes through the lesson of the guide as a reader does, and hears what it tells, by the names of its question and task. */
export async function playGuideLesson(page: Page, [asked, tried] = ['steps', 'swing']): Promise<void> {
  await page.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    for (const name of ['answered', 'completed'])
      document.addEventListener(`fall-line:${name}`, (event) => told.push((event as CustomEvent).detail));
  });
  const question = page.locator('fall-line-question');
  const frame = page.frameLocator('fall-line iframe');
  await frame.locator('.transport-play:disabled').waitFor();
  await question.locator('input[value="forty"]').check();
  await question.locator('.actions .filled').click();
  await question.locator('.pair').waitFor();
  const task = page.locator('fall-line-task');
  await task.locator('.actions .filled').click();
  const rate = frame.locator('.rate-field input').first();
  await rate.fill('1.5');
  await rate.press('Enter');
  await task.locator('.check.ticked').first().waitFor();
  await rate.fill('2');
  await rate.press('Enter');
  await task.locator('.solved').waitFor();
  await until(() => page.evaluate('told.length')).toBe(3);
  expect(await page.evaluate('told')).toMatchObject([
    { question: asked, response: 'forty', correct: false },
    { question: tried, kind: 'task', correct: true },
    { score: 1, max: 2 },
  ]);
}
