import type { Page } from 'playwright-core';
import { rest } from './app';

/** Milliseconds after which a page with long work is left at it. */
const PATIENCE = 8000;

/** Waits until a page shows all that its address asks for and rests, or has worked at it long enough. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    (patience) =>
      new Promise<void>((done) => {
        const begun = performance.now();
        const look = (): void => {
          const complete =
            document.documentElement.dataset.figure === 'complete' &&
            !document.querySelector('progress, .rate-track:not(:has([data-painted="true"]))');
          if (complete || performance.now() - begun > patience) done();
          else setTimeout(look, 50);
        };
        look();
      }),
    PATIENCE,
  );
  await rest(page);
}
