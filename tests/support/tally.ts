import type { Reporter, SerializedError, TestModule, TestRunEndReason, Vitest } from 'vitest/node';

/**
 * Ends a run with one plain line, "N passed, N failed"; what could not be run counts as a failure, and so does a run
 * without a test, but where only what has changed is asked for.
 */
export class Tally implements Reporter {
  #mayBeEmpty = false;

  onInit({ config }: Vitest): void {
    this.#mayBeEmpty = Boolean(config.changed);
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[], reason: TestRunEndReason): void {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      const bad = tests.filter((test) => test.result().state === 'failed').length;
      passed += tests.filter((test) => test.result().state === 'passed').length;
      failed += module.ok() ? bad : Math.max(bad, 1);
    }
    const isEmpty = modules.length === 0 && !this.#mayBeEmpty;
    if (modules.length === 0 && this.#mayBeEmpty)
      console.log('No test hangs on what has changed since then; since another commit: npm run check -- main');
    if (isEmpty || reason !== 'passed') failed = Math.max(failed, 1);
    console.log(`${passed} passed, ${failed} failed`);
  }
}
