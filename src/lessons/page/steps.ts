import { forgetAnswers, recallAll } from '../elements/memory';
import { stepName } from '../elements/progress';

/** Where a reader is: at the guess, at what it did, at their own turn, at what they take away. */
function stage(): number {
  const { steps } = recallAll();
  const of = (tag: string) => [...document.querySelectorAll(tag)].map((element) => steps[stepName(element)]);
  const [questions, tasks] = [of('fall-line-question'), of('fall-line-task')];
  if (!questions.some((kept) => kept?.said !== undefined)) return 1;
  if (questions.some((kept) => kept?.said === undefined)) return 2;
  if (tasks.some((kept) => kept?.said === undefined)) return tasks.some((kept) => kept?.begun) ? 3 : 2;
  return 4;
}

/** The steps above the title follow what has been answered, and the lesson can be begun again. */
export function followSteps(): void {
  const list = document.querySelector<HTMLElement>('.steps');
  const again = document.querySelector<HTMLButtonElement>('[data-restart]');
  if (!list || !again) return;
  const show = (): void => {
    const now = stage();
    for (const [place, item] of [...list.children].entries()) {
      item.classList.toggle('past', place <= now);
      if (place === now) item.setAttribute('aria-current', 'step');
      else item.removeAttribute('aria-current');
    }
    again.hidden = now === 1;
  };
  list.hidden = false;
  show();
  for (const told of ['answered', 'begun']) document.addEventListener(`fall-line:${told}`, show);
  again.addEventListener('click', () => {
    forgetAnswers();
    window.location.reload();
  });
}
