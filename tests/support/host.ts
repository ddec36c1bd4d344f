import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Files, openHost } from './openHost';

/** A folder as a web server shows it. */
export const folder =
  (root: string): Files =>
  (path) => {
    const file = join(root, normalize(path));
    return existsSync(file) ? readFileSync(file) : undefined;
  };

/** Serves a page from a site that is not the figure's until the test has ended; gives its address. */
export async function serveHost(...page: Parameters<typeof openHost>): Promise<string> {
  const { address, close } = await openHost(...page);
  onTestFinished(close);
  return address;
}
