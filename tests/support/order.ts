import type { TestSequencer, TestSpecification, Vitest } from 'vitest/node';

/** What takes much longer than the size of its file says. */
const LONG = /\/e2e\/(?:engines\/|held|monkey|blockedParts|axe|film)/;

/** Begins with the files that take longest, so that both workers end together; the rest as usual. */
export class LongFirst implements TestSequencer {
  readonly #vitest: Vitest;

  constructor(vitest: Vitest) {
    this.#vitest = vitest;
  }

  async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await this.#usual()).shard(files);
  }

  async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await (await this.#usual()).sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }

  /** Fetched when it is needed: builds read this file too, and have no use for a test runner. */
  async #usual(): Promise<TestSequencer> {
    const { BaseSequencer } = await import('vitest/node');
    return new BaseSequencer(this.#vitest);
  }
}
