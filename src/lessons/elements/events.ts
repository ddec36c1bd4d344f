/** Detail of `fall-line:answered`: a question by one of its options, or a task by the state of its figure. */
export interface Answered {
  readonly question: string;
  readonly kind: 'question' | 'task';
  /** The option's id, empty where the answer was shown without a guess; of a task an address of at most 255 characters. */
  readonly response: string;
  readonly correct: boolean;
  /** 0…1 */
  readonly score: number;
  /** From 1. */
  readonly attempt: number;
  /** What the figure showed, from the `?` on. */
  readonly address: string;
}

/** Detail of `fall-line:completed`: every question and task of the page is done. */
export interface Completed {
  readonly score: number;
  readonly max: number;
}

declare global {
  interface DocumentEventMap {
    'fall-line:answered': CustomEvent<Answered>;
    'fall-line:completed': CustomEvent<Completed>;
  }
}
