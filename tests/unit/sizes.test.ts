import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** How many lines the files of src with some endings have. */
const linesOf = (ending: RegExp): readonly (readonly [path: string, lines: number])[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => [path, readFileSync(join('src', path), 'utf8').split('\n').length - 1] as const);

test('no file of code is longer than 250 lines, no sheet of styles than 200', () => {
  expect(linesOf(/\.tsx?$/).filter(([, lines]) => lines > 250)).toEqual([]);
  expect(linesOf(/\.css$/).filter(([, lines]) => lines > 200)).toEqual([]);
});

test('half of all files of code have at most 45 lines', () => {
  const lengths = linesOf(/\.tsx?$/)
    .map(([, lines]) => lines)
    .sort((a, b) => a - b);
  expect(lengths.length).toBeGreaterThan(1000);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(45);
});
