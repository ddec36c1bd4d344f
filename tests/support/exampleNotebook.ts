import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { inject } from 'vitest';
import { bundle } from './bundle';
import { folder, serveHost } from './host';

/** Where the site stands in guides and examples. */
export const PLACEHOLDER = 'https://example.org/fall-line/';

/** Serves the examples, with the library beside them and their figures from the site that is tested. */
export async function serveExamples(): Promise<string> {
  const files = folder(resolve('docs/examples'));
  const library: Readonly<Record<string, string>> = {
    '/node_modules/fall-line/lib/index.js': await bundle('src/index.ts'),
    '/node_modules/fall-line/lib/element.js': await bundle('src/embed/element.ts'),
  };
  return serveHost(undefined, undefined, (path) => {
    const file = library[path] ?? files(path);
    return path.endsWith('.html') ? file?.toString().replaceAll(PLACEHOLDER, inject('site')) : file;
  });
}

/** The scripts of an example: its cells. */
export const cellsOf = (example: string): string[] =>
  [...readFileSync(example, 'utf8').matchAll(/<script type="module" class="cell">([\s\S]*?)<\/script>/g)].map(
    ([, code]) => code!,
  );
