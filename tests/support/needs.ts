import { ensureChromium } from './chromium';
import { ensureFirefox } from './firefox';

// Asked before any test runs: without this, the lack of a browser shows as a page of unrelated failures.
try {
  if (process.argv.includes('firefox')) ensureFirefox();
  else ensureChromium();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
