import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Answered, Completed } from '../../src/lessons/elements/events';
import type { Lang } from '../../src/lessons/langs';
import { until } from './app';
import { openPage, type Visit } from './page';

/** What a lesson tells the page around it. */
type Told = Answered | Completed;

/** A reader of a lesson, and what the lesson has told of them. */
export interface Student {
  readonly page: Page;
  question(name: string): Locator;
  task(name: string): Locator;
  told(): Promise<readonly Told[]>;
}

/** Opens a lesson; its figure moves nothing by itself unless `reducedMotion` says otherwise. */
export async function openLesson(lang: Lang, id: string, visit: Visit = {}): Promise<Student> {
  const page = await openPage({
    host: `${inject('site')}lessons/${lang}/${id}/`,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...visit,
    prepare: async (blank) => {
      await blank.addInitScript(() => {
        const told: unknown[] = [];
        Object.assign(window, { told });
        for (const name of ['answered', 'completed'])
          document.addEventListener(`fall-line:${name}`, (event) => told.push((event as CustomEvent).detail));
      });
      await visit.prepare?.(blank);
    },
  });
  return {
    page,
    question: (name) => page.locator(`fall-line-question[name="${name}"]`),
    task: (name) => page.locator(`fall-line-task[name="${name}"]`),
    told: () => page.evaluate('told'),
  };
}

/** Answers a question by an option's id, or has it shown where none is given; waits for what it did. */
export async function answer({ question }: Student, name: string, option?: string): Promise<void> {
  const element = question(name);
  if (option !== undefined) await element.locator(`input[value="${option}"]`).check();
  await element.locator(option === undefined ? '.actions .link' : '.actions .filled').click();
  await element.locator('.pair').waitFor();
}

/** Begins a task: the figure is the reader's. */
export async function begin({ task, page }: Student, name: string): Promise<void> {
  await task(name).locator('.actions .filled').click();
  await page.locator(`fall-line[data-led="${name}"]`).waitFor({ state: 'attached' });
}

/** Has the answer to a task shown. */
export async function give({ task }: Student, name: string): Promise<void> {
  await task(name).locator('.actions > .link').first().click();
  await task(name).locator('.solved').waitFor();
}

/** Brings the figure to a scene with what is left free in it; a page that asks for more than that is refused. */
export const move = ({ page }: Student, address: string): Promise<void> =>
  page
    .locator('fall-line')
    .evaluate(
      (figure, to) => (figure as HTMLElementTagNameMap['fall-line']).setState(to).then(() => undefined),
      address,
    );

/** Waits until so many checks of a task are ticked. */
export const untilTicked = ({ task }: Student, name: string, ticked: number): Promise<void> =>
  until(() => task(name).locator('.check.ticked').count()).toBe(ticked);
