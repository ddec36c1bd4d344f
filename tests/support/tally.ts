import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Ends a run with one plain line, "N passed, N failed"; a file that could not be run counts as a failure. */
export class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      const bad = tests.filter((test) => test.result().state === 'failed').length;
      passed += tests.filter((test) => test.result().state === 'passed').length;
      failed += module.ok() ? bad : Math.max(bad, 1);
    }
    console.log(`${passed} passed, ${failed} failed`);
  }
}
