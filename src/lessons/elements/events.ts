/** What a page asks: its questions and tasks. */
export const STEPS = 'fall-line-question,fall-line-task';

/** Told when a question has been answered, or a task solved or shown: of a learner no more than what they answered. */
export interface Answered {
  /** The name of the question or task. */
  readonly question: string;
  readonly kind: 'question' | 'task';
  /** The option's id, empty where none was chosen; of a task the address that solved it, empty where it was shown. */
  readonly response: string;
  readonly correct: boolean;
  /** 0 … 1 */
  readonly score: number;
  /** How many times it has been answered, this one included. */
  readonly attempt: number;
  /** Of the figure, from the `?` on. */
  readonly address: string;
}

/** Told when every question and task of a page has been answered. */
export interface Completed {
  readonly score: number;
  readonly max: number;
}

declare global {
  interface HTMLElementEventMap {
    'fall-line:answered': CustomEvent<Answered>;
    'fall-line:completed': CustomEvent<Completed>;
  }
  interface DocumentEventMap {
    'fall-line:answered': CustomEvent<Answered>;
    'fall-line:completed': CustomEvent<Completed>;
  }
}
