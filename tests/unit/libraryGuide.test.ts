import { readFileSync } from 'node:fs';
import { format } from 'node:util';
import { describe, expect, test } from 'vitest';
import * as library from '../../src';
import { KINDS } from '../../src/core/outcome/outcome';
import { examplesIn, fencesIn, type GuideExample } from '../support/guideExamples';

/** What an example prints, run with the sources in the place of the package. */
function printedBy({ code }: GuideExample): string[] {
  const printed: string[] = [];
  const log = (...told: unknown[]): unknown => printed.push(format(...told));
  const body = code.replace(/^import (\{[^}]*\}) from 'fall-line';$/gm, 'const $1 = library;');
  new Function('library', 'console', body)(library, { log });
  return printed;
}

/** Every name of the library's face, its types too. */
const faceOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names]) =>
    names!.split(',').flatMap((name) => /(\w+)\s*$/.exec(name)?.[1] ?? []),
  );

describe.each(['docs/library.md', 'docs/library.zh.md'])('%s', (guide) => {
  const text = readFileSync(guide, 'utf8');

  test.each(examplesIn(guide).map((example, place) => ({ place: place + 1, ...example })))(
    'example $place prints what it says',
    (example) => {
      expect(example.prints.length).toBeGreaterThan(0);
      expect(printedBy(example)).toEqual(example.prints);
    },
  );

  test('has an example with each function of the face', () => {
    const code = fencesIn(guide, 'js').join('\n');
    expect(Object.keys(library).filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  });

  test('names all of the face and every way a route may end', () => {
    const names = [...faceOf('src/index.ts'), ...KINDS];
    expect(names).toEqual(expect.arrayContaining([...Object.keys(library), 'Trajectory', 'View']));
    const missing = names.filter((name) => !new RegExp(`\`${name}\\b`).test(text));
    expect(missing, `to be added to ${guide}`).toEqual([]);
  });

  test('names every entry of the package and every trait of its widget', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    const entries = Object.keys(exports).filter((entry) => !entry.endsWith('.json'));
    const named = entries.map((entry) => `\`${entry.replace('.', 'fall-line')}\``);
    const traits = [...readFileSync('src/embed/widgetModel.ts', 'utf8').matchAll(/^ {2}readonly (\w+)/gm)];
    expect(traits.length).toBe(7);
    const [python] = fencesIn(guide, 'python');
    expect(traits.filter(([, trait]) => !text.includes(`| \`${trait}\` |`) || !python!.includes(trait!))).toEqual([]);
    expect(named.filter((entry) => !text.includes(entry))).toEqual([]);
  });
});
