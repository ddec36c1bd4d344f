import { type Kept, recall } from './memory';
import { stepName } from './progress';
import { type Words, wordsFor } from './words';

/** Where there is no page, as when one is written by a server, this may be imported all the same. */
const Base = typeof HTMLElement === 'undefined' ? (class {} as typeof HTMLElement) : HTMLElement;

/** What a question and a task have in common: both go on where the reader has left them, as long as they stand. */
export abstract class LessonStep extends Base {
  protected words!: Words;
  /** Ends when it is taken away, or put elsewhere. */
  protected stay = new AbortController();

  connectedCallback(): void {
    this.stay = new AbortController();
    this.words = wordsFor(this);
    this.resume(recall(this.name));
  }

  disconnectedCallback(): void {
    this.stay.abort();
  }

  get name(): string {
    return stepName(this);
  }

  /** Shows it as it is kept. */
  protected abstract resume(kept: Kept | undefined): void;
}
