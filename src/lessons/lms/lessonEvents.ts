import { type Answered, type Completed, STEPS } from '../elements/events';

/** What follows a lesson from outside. */
export interface LessonListener {
  answered(detail: Answered): void;
  completed(detail: Completed): void;
  /** Once all is told that one action of the reader brings about, the state in the memory among it. */
  settled(): void;
}

/** Hears the events of a lesson's elements. */
export function follow(target: EventTarget, { answered, completed, settled }: LessonListener): void {
  let waiting = false;
  const settle = (): void => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      settled();
    });
  };
  target.addEventListener('fall-line:answered', (event) => {
    answered((event as CustomEvent<Answered>).detail);
    settle();
  });
  target.addEventListener('fall-line:completed', (event) => {
    completed((event as CustomEvent<Completed>).detail);
    settle();
  });
}

/** How many questions and tasks a page has. */
export const questionsOf = (page: Document): number => page.querySelectorAll(STEPS).length;
