import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, transformWithOxc, Visitor } from 'vite';
import { expect, test } from 'vitest';
import { NEWER_SCRIPT, NEWER_SET, NEWER_STYLE } from '../support/newer';
import { TARGETS } from '../support/targets';

/** What is built for pages, by the name of the file. */
const built = (ending: RegExp): [name: string, text: string][] =>
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => [name, readFileSync(join('dist', name), 'utf8')]);

/** Whether a script is written otherwise for the oldest browsers than for the newest. */
async function isTooNew(name: string, code: string): Promise<boolean> {
  const [old, fresh] = await Promise.all(
    [TARGETS, 'esnext'].map((target) => transformWithOxc(code, name, { target, lang: 'js' })),
  );
  return old!.code !== fresh!.code;
}

/** The names of the properties and globals that a script uses, and of the properties that it gives a value. */
function namesIn(name: string, code: string): { used: Set<string>; set: Set<string> } {
  const used = new Set<string>();
  const set = new Set<string>();
  const visitor = new Visitor({
    Identifier: (node) => {
      used.add(node.name);
    },
    // `'name' in thing`
    BinaryExpression: ({ operator, left }) => {
      if (operator === 'in' && left.type === 'Literal') used.add(String(left.value));
    },
    AssignmentExpression: ({ left }) => {
      if (left.type === 'MemberExpression' && left.property.type === 'Identifier') set.add(left.property.name);
    },
  });
  visitor.visit(parseSync(name, code).program);
  return { used, set };
}

/** Names that something stands for, in the order in which they are told. */
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

test('what is built is written in no newer language than the oldest supported browsers know', async () => {
  expect(await isTooNew('new.js', 'const letters = /[\\p{L}--[a-z]]/v')).toBe(true);
  const scripts = built(/\.js$/);
  expect(scripts.length).toBeGreaterThan(20);
  for (const [name, code] of scripts) expect(await isTooNew(name, code), name).toBe(false);
});

test('what is built calls nothing newer than the oldest supported browsers, but where it does without', () => {
  const used: string[] = [];
  const given: string[] = [];
  for (const [name, code] of built(/\.js$/)) {
    const names = namesIn(name, code);
    used.push(...names.used);
    given.push(...[...names.set].filter((one) => NEWER_SET.test(one)).map((one) => `${one} in ${name}`));
  }
  expect(used).toContain('createElement');
  const found = sorted(used.filter((name) => Object.hasOwn(NEWER_SCRIPT, name)));
  const excused = Object.keys(NEWER_SCRIPT).filter((name) => NEWER_SCRIPT[name]!.without);
  expect(found).toEqual(sorted(excused));
  expect(given, 'in Firefox before 119 no attribute follows').toEqual([]);
});

test('what is built is styled with nothing newer, but what may be left out', () => {
  const styles = built(/\.css$/)
    .map(([, text]) => text)
    .join('\n');
  const found = Object.keys(NEWER_STYLE).filter((name) => NEWER_STYLE[name]!.found.test(styles));
  const excused = Object.keys(NEWER_STYLE).filter((name) => NEWER_STYLE[name]!.without);
  expect(found).toEqual(excused);
});

test('the page and the README, in both languages, name the browsers that it is built for', () => {
  const named = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox', safari: 'Safari' };
  const versions = TARGETS.map((target) => target.match(/^([a-z]+)(.*)$/)!.slice(1) as [keyof typeof named, string]);
  for (const file of ['index.html', 'README.md', 'README.zh.md']) {
    const text = readFileSync(file, 'utf8');
    for (const [name, version] of versions)
      expect(text, file).toMatch(new RegExp(`${named[name]}[^.。，,]* ${version}`));
  }
});
