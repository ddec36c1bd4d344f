import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';

/** What lies in the same place of several parallel files bears the same name: languages, facts of a room, and scenes. */
const PARALLEL =
  /^(locales|(optimizers|schedules|surfaces|datasets)\/[^/]+\/(?!shared)|scenes\/(?!scene\.)|codegen\/(python|javascript)\/|ui\/[^/]+\/(words\.|Panel\.)|lessons\/[^/]+\/(scene|picture\.|about\.)|optimizers\/shared\/(python|javascript)Search)/;

/** Parts that come late are called there what they are called where they stand. */
const LATE = 'ui/late/lateParts.ts';

const EXPORT = /^export (?:declare )?(?:abstract )?(?:async )?(?:const|function\*?|class|interface|type|enum) (\w+)/gm;

/** Where each exported name stands. */
function exportedIn(root: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' }).map((at) => at.split(sep).join('/'))) {
    if (!/\.tsx?$/.test(path) || path === LATE || PARALLEL.test(path)) continue;
    for (const [, name] of readFileSync(join(root, path), 'utf8').matchAll(EXPORT))
      found.set(name!, [...(found.get(name!) ?? []), path]);
  }
  return found;
}

test('no exported name has two meanings', () => {
  const found = exportedIn('src');
  expect(found.size).toBeGreaterThan(900);
  expect([...found].filter(([, paths]) => paths.length > 1)).toEqual([]);
});
