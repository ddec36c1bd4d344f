import { forgetAll, lessonState } from '../elements/memory';

/** What of each lesson has been done in this browser, on the page of all lessons. */
export function showProgress(): void {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-lesson]')];
  const box = document.querySelector<HTMLElement>('.index-progress');
  if (!box) return;
  const show = (): void => {
    let done = 0;
    let begun = 0;
    for (const card of cards) {
      const state = lessonState(card.dataset.lesson ?? '');
      if (state === 'done') done++;
      if (state !== 'none') begun++;
      const part = (name: string) => card.querySelector<HTMLElement>(`.lesson-${name}`);
      part('done')!.hidden = state !== 'done';
      part('open')!.hidden = state !== 'begun';
    }
    box.hidden = begun === 0;
    box.querySelector('[data-done]')!.textContent = String(done);
  };
  show();
  window.addEventListener('pageshow', show);
  box.querySelector('[data-forget]')?.addEventListener('click', () => {
    forgetAll();
    show();
    cards[0]?.focus();
  });
}
