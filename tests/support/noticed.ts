import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/** The text of a package's licence; of one that brings none, the text that is held for it. */
function licenceOf(name: string): string {
  const folder = join('node_modules', name);
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  return readFileSync(file ? join(folder, file) : `src/notices/${name}.txt`, 'utf8').trim();
}

/** The packages that sources import by name; those of the lessons only make pages of them, and are in none. */
function importedIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^(?!lessons).*\.tsx?$/.test(name),
  );
  const names = files.flatMap((name) =>
    [
      ...readFileSync(join(folder, name), 'utf8').matchAll(/^(?:import|export)\s(?!type)[^;]*?from '([^'.][^']*)';/gm),
    ].map(([, from]) => /^(?:@[^/]+\/)?[^/]+/.exec(from!)![0]),
  );
  return [...new Set(names)].filter((name) => !name.startsWith('node:')).sort();
}

/** What the page is bundled of: what its sources import, the parts of D3 by their own names, and what React needs. */
export const PACKAGES: readonly string[] = [
  ...importedIn('src').filter((name) => name !== 'd3'),
  ...['d3-array', 'd3-contour', 'scheduler'],
];

/** Holds a text to have the whole licence of each package, under its name. */
export function expectNoticed(text: string, packages: readonly string[]): void {
  expect(packages.length).toBeGreaterThan(0);
  for (const name of packages) {
    expect(text, name).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    expect(text.includes(licenceOf(name)), `the licence of ${name}`).toBe(true);
  }
}
