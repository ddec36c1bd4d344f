import { ensureChromium } from './chromium';

// Asked before any test runs: without this, the lack of a browser shows as a page of unrelated failures.
try {
  ensureChromium();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
