import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownOnly } from '../../../src/notices/ownOnly';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fall-line-own-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Builds a script of some files, beside a package without and one with a scope. */
async function built(files: Readonly<Record<string, string>>): Promise<string> {
  const packages = Object.fromEntries(
    ['plain', '@some/one'].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
      [`node_modules/${name}/index.js`, 'export const theirs = "theirs";'],
      [`node_modules/${name}/style.css`, '.theirs { color: red }'],
    ]),
  );
  for (const [path, content] of Object.entries({ ...packages, ...files })) {
    mkdirSync(resolve(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const found = await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    publicDir: false,
    plugins: [ownOnly()],
    build: { write: false, rolldownOptions: { input: join(folder, 'main.js'), output: { format: 'iife' } } },
  });
  return [found].flat().flatMap((one) => ('output' in one ? one.output[0].code : []))[0]!;
}

test('a script of our own modules is built', async () => {
  const files = {
    'main.js': 'import { ours } from "./ours.js"; console.log(ours);',
    'ours.js': 'export const ours = "ours";',
  };
  expect(await built(files)).toContain('ours');
});

test.each([
  ['plain', { 'main.js': 'import { theirs } from "plain"; console.log(theirs);' }],
  ['@some/one', { 'main.js': 'import "./ours.js";', 'ours.js': 'export * from "@some/one";' }],
  ['plain', { 'main.js': 'import "plain/style.css";' }],
])('one that takes something from the package %s is not, and the reason names it: %j', async (name, files) => {
  await expect(built(files)).rejects.toThrow(`${name} would come without its notice`);
});

test('each build within a build of what goes out has no package in it', () => {
  const configs = readdirSync('.').filter((name) => /^vite\..*ts$/.test(name));
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.ts$/.test(name));
  const files = [...configs, ...sources.map((name) => join('src', name))];
  const nested = files.flatMap((file) => {
    // What makes the lessons' pages is run, and does not go out.
    const parts = file.endsWith('load.ts')
      ? []
      : readFileSync(file, 'utf8')
          .split(/\bawait build\(\{/)
          .slice(1);
    return parts.map((options) => [file, /^\s*plugins: \[ownOnly\(\)\],$/m.exec(options) !== null]);
  });
  expect(nested.map(([file]) => file).sort()).toEqual([
    join('src', 'lessons', 'plugin.ts'),
    'vite.config.ts',
    'vite.lib.config.ts',
    'vite.scorm.config.ts',
  ]);
  expect(nested.filter(([, held]) => !held)).toEqual([]);
});
