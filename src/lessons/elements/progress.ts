import { type Answered, type Completed, STEPS } from './events';
import { keepDone, recall, remember } from './memory';

const stepsOf = (): Element[] => [...document.querySelectorAll(STEPS)];

/** By what a question or task is kept and told: its name, or else its place on the page. */
export const stepName = (step: Element): string => step.getAttribute('name') || `step-${stepsOf().indexOf(step) + 1}`;

/** Keeps and tells that a question has been answered or a task done, and then whether that was the last one. */
export function answered(
  element: HTMLElement,
  told: Omit<Answered, 'question' | 'attempt'>,
  more: { readonly ticked?: readonly number[] } = {},
): void {
  const question = stepName(element);
  const attempt = (recall(question)?.attempt ?? 0) + 1;
  remember(question, { said: told.response, score: told.score, attempt, ...more });
  const detail: Answered = { question, attempt, ...told };
  element.dispatchEvent(new CustomEvent('fall-line:answered', { detail, bubbles: true }));
  openAfter(question);
  const scores = stepsOf().map((step) => recall(stepName(step))?.score);
  if (scores.includes(undefined)) return;
  keepDone();
  const score = scores.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const completed: Completed = { score, max: scores.length };
  document.dispatchEvent(new CustomEvent('fall-line:completed', { detail: completed }));
}

/** Shows what stands behind a question: the elements of the page whose `data-after` names it. */
export function openAfter(name: string): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-after]')) {
    if (element.dataset.after === name) element.toggleAttribute('data-open', true);
  }
}

/** Whether it is the last one on the page that has been answered or begun: the figure shows what that one left. */
export function isLatest(element: HTMLElement): boolean {
  const touched = stepsOf().filter((step) => {
    const kept = recall(stepName(step));
    return (kept?.said ?? kept?.begun) !== undefined;
  });
  return touched.at(-1) === element;
}
