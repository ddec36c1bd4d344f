import { describe, expect, test } from 'vitest';
import { decode } from '../../../src';

const untouched = decode('');

describe('sizes beyond reason', () => {
  const megabyte = 'x'.repeat(2 ** 20);

  test('a megabyte of hash is no part of the address', () => {
    expect(decode(`?#${megabyte}`)).toEqual(untouched);
    expect(decode(`#${megabyte}?surface=bowl`)).toEqual(untouched);
  });

  test('of a megabyte of query what comes first is read, and the rest told once', () => {
    const { scenario, problems } = decode(`?surface=bowl&${'run=gd&'.repeat(150_000)}`);
    expect(scenario.surface.id).toBe('bowl');
    expect(scenario.runs).toHaveLength(8);
    expect(problems[0]).toMatchObject({ key: '…', reason: 'excess' });
    expect(problems).toHaveLength(24);
    for (const { key, given, taken } of problems)
      expect(Math.max(key.length, given.length, taken.length)).toBeLessThan(62);
  });

  test('a megabyte that is one word is one problem', () => {
    expect(decode(`?steps=${megabyte}`).problems.map(({ key, reason }) => [key, reason])).toEqual([
      ['…', 'excess'],
      ['steps', 'malformed'],
    ]);
  });

  test('long rows of digits that end in no number do not hang', () => {
    for (let k = 0; k < 30; k++) {
      const digits = String(k + 10).repeat(8000);
      expect(decode(`?noise=${digits}x`).problems).toMatchObject([{ key: 'noise', reason: 'malformed' }]);
    }
  });
});

describe('good addresses in other clothes', () => {
  const { scenario } = decode('?surface=ravine,kappa:50&steps=7');

  test.each([
    'surface=ravine,kappa:50&steps=7',
    '?surface=ravine,kappa:50&steps=7#part',
    '?&&surface=ravine,kappa:50&&steps=7&',
    '?surface=ravine%2Ckappa%3A50&steps=%37',
    '?steps=7.0&surface=ravine,kappa:5e1',
    'https://example.org/fall-line/?surface=ravine,kappa:50&steps=7#?surface=bowl',
    'file:///home/a%20b/index.html?surface=ravine,kappa:50&steps=7',
  ])('%s', (address) => {
    expect(decode(address)).toEqual({ scenario, view: untouched.view, problems: [] });
  });

  test.each(['', '?', '#', '?#', 'https://example.org/fall-line/', 'https://example.org/#a?b=c'])(
    '“%s” is the default',
    (address) => {
      expect(decode(address)).toEqual(untouched);
    },
  );

  test('minus zero is zero, so that two addresses of one place are one address', () => {
    expect(decode('?start=-0,-0.0e5').scenario.start).toEqual([0, 0]);
  });

  test.each([
    ['zh-CN', 'zh'],
    ['zh_Hans', 'zh'],
    ['ZH', 'zh'],
    ['en-GB', 'en'],
    ['auto', 'auto'],
  ])('lang=%s is %s', (given, lang) => {
    expect(decode(`?lang=${given}`)).toMatchObject({ view: { lang }, problems: [] });
  });
});
