import { playwright } from '@vitest/browser-playwright';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { launchOptions } from './chromium.ts';

/** Milliseconds that a test may take: a limit for what hangs, not a measure, since machines of CI are shared. */
const PATIENCE = 30_000;

/** The three kinds of test, one after the other, since each of the later two fills a small machine by itself. */
export const projects: TestProjectInlineConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'unit',
      environment: 'node',
      setupFiles: ['src/core/whole.ts'],
      include: ['tests/unit/**/*.test.ts', 'tests/golden/**/*.test.ts'],
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
      setupFiles: ['src/core/whole.ts'],
      include: ['tests/browser/**/*.test.tsx'],
      testTimeout: PATIENCE,
      sequence: { groupOrder: 1 },
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
      setupFiles: ['src/core/whole.ts'],
      include: ['tests/e2e/**/*.test.ts'],
      globalSetup: 'tests/support/site.ts',
      fileParallelism: false,
      testTimeout: 2 * PATIENCE,
      hookTimeout: 2 * PATIENCE,
      sequence: { groupOrder: 2 },
    },
  },
];
