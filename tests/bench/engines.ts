import { chromium } from 'playwright-core';
import { bundle } from '../support/bundle';
import { launchOptions } from '../support/chromium';
import { contest } from './core';

type Contest = typeof contest;

/** The contest in a page, whose clock ticks in tenths of a millisecond: each turn is long. */
async function inChromium(...given: Parameters<Contest>): Promise<string[]> {
  const code = await bundle('tests/bench/core.ts');
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage();
    return await page.evaluate(
      async ([code, given]) => {
        const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
        const { contest }: { contest: Contest } = await import(address);
        return contest(...given);
      },
      [code, given] as const,
    );
  } finally {
    await browser.close();
  }
}

/** Prints the core beside loops by hand, in the engine that readers have and in the one of the command line. */
export async function benchCore(): Promise<void> {
  const places = [
    { name: 'Chromium', updates: 200_000, rounds: 21, lines: inChromium },
    { name: 'Node', updates: 20_000, rounds: 101, lines: contest },
  ];
  for (const { name, updates, rounds, lines } of places) {
    console.log(`Core on Rosenbrock in ${name}, ${updates} updates, medians of ${rounds}:`);
    for (const line of await lines(updates, rounds)) console.log(line);
  }
}
