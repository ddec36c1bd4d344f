import type { Reporter, SerializedError, TestModule, TestRunEndReason } from 'vitest/node';

/** Ends a run with one plain line, "N passed, N failed"; what could not be run counts as a failure. */
export class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[], reason: TestRunEndReason): void {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      const bad = tests.filter((test) => test.result().state === 'failed').length;
      passed += tests.filter((test) => test.result().state === 'passed').length;
      failed += module.ok() ? bad : Math.max(bad, 1);
    }
    if (modules.length === 0 || reason !== 'passed') failed = Math.max(failed, 1);
    console.log(`${passed} passed, ${failed} failed`);
  }
}
