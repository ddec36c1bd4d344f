import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { decode } from '../../../src';
import { runCommand } from '../../../src/cli/commands';
import { readOptions, UsageError } from '../../../src/cli/options';

const folder = mkdtempSync(join(tmpdir(), 'fall-line-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]): string => {
  const { file, complaints } = runCommand(readOptions(['explore', ...args])!);
  expect(complaints).toEqual([]);
  return file!;
};

/** Files with these contents, by their paths. */
const files = (...texts: readonly string[]): string[] =>
  texts.map((text, i) => {
    const path = join(folder, `part-${i}.csv`);
    writeFileSync(path, text);
    return path;
  });

const rowsOf = (csv: string): string[][] =>
  csv
    .trimEnd()
    .split('\r\n')
    .map((row) => row.split(','));

describe('the table', () => {
  const csv = run(
    '?surface=linear-regression&data=line,n:64&steps=90&run=gd,batch:4&experiment=batch,measure:updates,target:0.05,draws:5,policy:linear',
  );
  const [header, ...rows] = rowsOf(csv);

  test('has a row a place, its first columns where it lies and what was set there', () => {
    expect(header!.slice(0, 4)).toEqual(['place', 'batch', 'rate', 'draws']);
    expect(rows.map(([place, batch]) => [Number(place), Number(batch)])).toEqual(
      [1, 2, 4, 8, 16, 32, 64].map((batch, i) => [i + 1, batch]),
    );
    expect(header).toEqual(
      expect.arrayContaining(['updatesP10', 'updatesMedian', 'updatesP90', 'updatesMean', 'meanLossUpdate', 'within']),
    );
  });

  test('carries the address of the whole, which makes the same table', () => {
    const [, address] = /"(\?[^"]*)"/.exec(csv)!;
    expect(decode(address!).problems).toEqual([]);
    expect(run(address!)).toBe(csv);
  });

  test('in JSON is the same, as columns', () => {
    const address = '?surface=ravine&run=momentum&experiment=lr,by:momentum,places:4,placesBy:3';
    const found = JSON.parse(run(address, '--format', 'json', '--site', 'https://example.org/'));
    const [names, ...cells] = rowsOf(run(address)) as [string[], ...string[][]];
    expect(found.experiment).toMatchObject({ vary: 'lr', by: 'momentum', places: 4 });
    expect(found.link).toBe(`https://example.org/${found.address}`);
    for (const name of ['place', 'lr', 'momentum', 'diverged', 'updatesMedian'])
      expect(found.places[name]).toEqual(cells.map((row) => Number(row[names.indexOf(name)])));
  });

  test('of starts lies on the map that the address shows', () => {
    const wide = rowsOf(run('?surface=bowl&run=gd&domain=-9,9,-4,4&experiment=start,places:3,placesBy:2')).slice(1);
    expect(wide.map(([, x, y]) => [Number(x), Number(y)])).toEqual(
      [-2, 2].flatMap((y) => [-6, 0, 6].map((x) => [x, y])),
    );
  });
});

describe.each([
  '?surface=mountain&run=gd&experiment=start,places:20,placesBy:13',
  '?surface=linear-regression&data=line,n:64&steps=40&run=gd&experiment=batch,measure:updates,target:0.1,draws:3,policy:tuned',
  '?surface=ravine&run=gd&experiment=lr,by:kappa,places:5,placesBy:9',
])('%s', (address) => {
  const whole = run(address);
  const shards = Array.from({ length: 7 }, (_, i) => run(address, '--shard', `${i + 1}/7`));

  test('7 parts, in whatever order, merge into what one machine makes, byte for byte', () => {
    expect(new Set(shards).size).toBe(7);
    expect(run('--merge', ...files(...shards))).toBe(whole);
    expect(run('--merge', ...files(...shards.toReversed()))).toBe(whole);
  });

  test('what is not all of one table is refused', () => {
    const merge = (...texts: readonly string[]) => run('--merge', ...files(...texts));
    expect(() => merge(...shards.slice(1))).toThrow(/part 1 of 7 is missing/);
    expect(() => merge(...shards, shards[2]!)).toThrow(/are both part 3/);
    expect(() => merge(...shards.slice(0, 6), run('?surface=bowl&experiment=lr', '--shard', '7/7'))).toThrow(
      /different tables/,
    );
    const holed = shards[0]!.split('\r\n').toSpliced(2, 1).join('\r\n');
    expect(() => merge(holed, ...shards.slice(1))).toThrow(/row of place 1 is missing/);
    expect(() => merge(whole)).toThrow(/no part of a table/);
    expect(() => merge(...shards.slice(0, 6), shards[6]!.slice(0, -30))).toThrow(/its end is missing/);
  });
});

test('more parts than places are there too, some of them empty', () => {
  const address = '?surface=mountain&run=gd&experiment=lr,places:3';
  const parts = Array.from({ length: 5 }, (_, i) => run(address, '--shard', `${i + 1}/5`));
  expect(run('--merge', ...files(...parts))).toBe(run(address));
});

test.each([
  ['?', '--shard', '0/3'],
  ['?', '--shard', '4/3'],
  ['?', '--shard', 'all'],
  ['?', '--shard', '1/2', '--format', 'json'],
  ['?', '--shard', '1/2', '-o', 'part.svg'],
  ['--merge', 'a.csv', '--format', 'json'],
  ['--merge', 'a.csv', '--shard', '1/2'],
  ['?', '?'],
  ['?', '--format', 'png'],
  [],
])('%j %j %j %j is refused', (...args) => {
  expect(() => readOptions(['explore', ...args])).toThrow(UsageError);
});

test.each(['--shard', '--merge'])('only explore has %s', (option) => {
  expect(() => readOptions(['trace', '?', option, ...(option === '--shard' ? ['1/2'] : [])])).toThrow(/only explore/);
});

test('of many missing parts some are named', () => {
  const part = run('?experiment=lr,places:2', '--shard', '1/9999');
  expect(() => run('--merge', ...files(part))).toThrow(/^part 2, 3, 4, 5, 6, 7, 8, 9 … of 9999 is missing$/);
});

test('an experiment that makes no sense on the surface is refused with the reason', () => {
  expect(() => run('?surface=formula&f=x%2By&run=gd&experiment=lr,measure:updates')).toThrow(
    /makes no sense here: no lowest/,
  );
});

test('nothing to merge, or a file that is not there, is told', () => {
  expect(() => run('--merge')).toThrow(/needs the parts/);
  expect(() => run('--merge', join(folder, 'nothing.csv'))).toThrow(/nothing\.csv/);
});

test('the ending of the file, or the format, makes it a figure, in the language, theme and size that are asked for', () => {
  const address = '?surface=ravine&run=gd&experiment=lr,by:kappa,places:9,placesBy:5';
  const more = ['--lang', 'zh', '--theme', 'dark', '--width', '400', '--site', 'https://example.org/'];
  const figure = run(address, '-o', 'figure.svg', ...more);
  expect(figure).toMatch(/^<svg [^>]*width="432"[^>]*lang="zh-Hans"/);
  expect(figure).toContain('href="https://example.org/?');
  expect(run(address, '--format', 'svg', ...more)).toBe(figure);
  expect(() => run('?surface=formula&f=x%2By&run=gd&experiment=lr,measure:updates', '-o', 'a.svg')).toThrow(
    /makes no sense here/,
  );
});
