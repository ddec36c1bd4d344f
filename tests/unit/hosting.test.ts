import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { follow } from '../support/webServers';

let [folder, root] = ['', ''];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fall-line-versions-'));
  root = join(folder, 'served');
  mkdirSync(root);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Builds a version of a site, and brings it to the server as the page about hosting says. */
function bring(...hashed: readonly string[]): void {
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  mkdirSync(join(folder, 'dist/assets'), { recursive: true });
  for (const name of ['index.html', ...hashed]) writeFileSync(join(folder, 'dist', name), hashed.join());
  follow('bring', folder, root);
}

/** Has files of the server come so many days ago. */
function age(days: number, ...names: readonly string[]): void {
  const then = new Date(Date.now() - days * 86_400_000);
  for (const name of names) utimesSync(join(root, name), then, then);
}

const served = (): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .sort();

test('a version is put beside the one before it; what none of the last three months has brought can be taken away', () => {
  bring('assets/index-1.js', 'assets/map-1.js', 'fall-line-1a.js');
  bring('assets/index-2.js', 'assets/map-1.js', 'assets/view-1.js', 'fall-line-2b.js');
  const all = ['assets/index-1.js', 'assets/index-2.js', 'assets/map-1.js', 'assets/view-1.js'];
  const kept = ['fall-line-1a.js', 'fall-line-2b.js', 'index.html'];
  expect(served()).toEqual([...all, ...kept]);

  age(100, 'assets/index-1.js', 'assets/map-1.js', ...kept);
  age(80, 'assets/index-2.js');
  // What a new version has, too, has just been brought.
  bring('assets/index-3.js', 'assets/map-1.js', 'fall-line-3c.js');
  follow('clear', folder, root);
  expect(served()).toEqual([
    ...['assets/index-2.js', 'assets/index-3.js', 'assets/map-1.js', 'assets/view-1.js'],
    ...['fall-line-1a.js', 'fall-line-2b.js', 'fall-line-3c.js', 'index.html'],
  ]);
});
