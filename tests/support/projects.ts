import { playwright } from '@vitest/browser-playwright';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { launchOptions } from './chromium.ts';

/** Milliseconds that a test may take: a limit for what hangs, not a measure, since machines of CI are shared. */
const PATIENCE = 60_000;

/** The same for what one action brings about. */
const expectation = { poll: { timeout: PATIENCE / 6 } };

/** What runs at a time: each fills a core of a small machine by itself. */
const maxWorkers = 2;

/** Of the end-to-end tests one more: each waits for its page a tenth of its time. */
const maxReaders = maxWorkers + 1;

/**
 * The three kinds of test. Those of components, which wait for frames half of their time, run beside the unit tests; the
 * end-to-end tests, which fill a small machine by themselves, after both.
 * @param mode `whole`: all end-to-end tests run, not only those of `npm test`; `long`: what takes minutes of its own runs
 * too, files whose name says so; `firefox`: all end-to-end tests drive Firefox
 */
export const projects = (mode: string): TestProjectInlineConfiguration[] => {
  const exclude = mode === 'long' ? [] : ['**/*.long.test.ts'];
  const env = {
    WHOLE: String(['whole', 'long', 'firefox'].includes(mode)),
    LONG: String(mode === 'long'),
    BROWSER: mode === 'firefox' ? 'firefox' : 'chromium',
  };
  return [
    {
      extends: true,
      test: {
        name: 'unit',
        environment: 'node',
        setupFiles: ['src/catalogue/whole.ts', 'tests/support/properties.ts'],
        include: ['tests/unit/**/*.test.ts', 'tests/golden/**/*.test.ts'],
        exclude,
        env,
        // Files share what they have loaded: none of them changes it.
        isolate: false,
        maxWorkers,
        testTimeout: PATIENCE,
        sequence: { groupOrder: 0 },
      },
    },
    {
      extends: true,
      // Named, because a dependency that is discovered halfway reloads the page under a running test.
      optimizeDeps: { include: ['react', 'react-dom/client', 'react/jsx-dev-runtime', 'd3', 'valibot', 'zustand'] },
      test: {
        name: 'browser',
        setupFiles: ['src/catalogue/whole.ts'],
        include: ['tests/browser/**/*.test.tsx'],
        isolate: false,
        maxWorkers,
        testTimeout: PATIENCE,
        expect: expectation,
        sequence: { groupOrder: 0 },
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          provider: playwright({ launchOptions: launchOptions() }),
          instances: [{ browser: 'chromium' }],
        },
      },
    },
    {
      extends: true,
      test: {
        name: 'e2e',
        environment: 'node',
        setupFiles: ['src/catalogue/whole.ts'],
        include: ['tests/e2e/**/*.test.ts'],
        exclude,
        env,
        globalSetup: 'tests/support/site.ts',
        // Files share a browser, and give each test a profile of its own.
        pool: 'forks',
        isolate: false,
        maxWorkers: maxReaders,
        testTimeout: 2 * PATIENCE,
        hookTimeout: 2 * PATIENCE,
        expect: expectation,
        sequence: { groupOrder: 1 },
      },
    },
  ];
};
