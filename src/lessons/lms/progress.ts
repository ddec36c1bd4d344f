import type { Answered, Completed } from '../elements/events';

const within = (score: number): number => Math.min(1, Math.max(0, Math.round(score * 100) / 100));

/** What has been reached of a lesson: the best score of each question, and their share of the whole, which never falls. */
export class LessonProgress {
  readonly #scores = new Map<string, number>();
  #share: number | undefined;

  /**
   * @param text what an earlier visit has left
   * @param share what it had reached, 0…1
   */
  constructor(text = '', share?: number) {
    for (const [question, score] of new URLSearchParams(text))
      if (Number.isFinite(Number(score))) this.#scores.set(question, within(Number(score)));
    this.#raise(share);
  }

  /** @param questions how many there are in all; without any, the share waits for the end of the lesson */
  answer({ question, score }: Pick<Answered, 'question' | 'score'>, questions: number): void {
    this.#scores.set(question, Math.max(within(score), this.#scores.get(question) ?? 0));
    let sum = 0;
    for (const each of this.#scores.values()) sum += each;
    if (questions > 0) this.#raise(sum / Math.max(questions, this.#scores.size));
  }

  complete({ score, max }: Completed): void {
    this.#raise(max > 0 ? score / max : 1);
  }

  #raise(share: number | undefined): void {
    if (share !== undefined && Number.isFinite(share)) this.#share = Math.max(this.#share ?? 0, Math.min(1, share));
  }

  /** 0…1; nothing as long as nothing is known. */
  get share(): number | undefined {
    return this.#share;
  }

  /** For the next visit. */
  get text(): string {
    return new URLSearchParams([...this.#scores].map(([question, score]) => [question, String(score)])).toString();
  }
}
