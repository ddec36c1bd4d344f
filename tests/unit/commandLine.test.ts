import { expect, test } from 'vitest';
import { carryOut } from '../../src/cli/commands';
import { readOptions, UsageError } from '../../src/cli/options';

const ADDRESS = '?surface=ravine&steps=20&run=gd,lr:0.02';

test('the ending of the file decides the format of a trace, unless it is said', () => {
  expect(readOptions(['trace', ADDRESS, '-o', 'a.json'])?.format).toBe('json');
  expect(readOptions(['trace', ADDRESS, '-o', 'a.csv'])?.format).toBe('csv');
  expect(readOptions(['trace', ADDRESS, '-o', 'a.csv', '--format', 'json'])?.format).toBe('json');
});

test.each([
  [],
  ['render'],
  ['draw', '?'],
  ['render', '?', 'x'],
  ['render', '?', '--width', '1e9'],
  ['render', '?', '--nonsense'],
])('what can’t be understood is refused: %j %j %j %j', (...args) => {
  expect(() => readOptions(args)).toThrow(UsageError);
});

test('what of an address can’t be used is told, and the rest is drawn', () => {
  const { text, problems } = carryOut(readOptions(['render', `${ADDRESS}&foo=1`, '--lang', 'zh', '--theme', 'dark'])!);
  expect(problems.map(({ key }) => key)).toEqual(['foo']);
  expect(text).toMatch(/^<svg [^>]*lang="zh-Hans"/);
});
