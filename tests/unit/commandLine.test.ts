import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { decode, simulate } from '../../src';
import { carryOut } from '../../src/cli/commands';
import { readOptions, UsageError } from '../../src/cli/options';

const ADDRESS = '?surface=ravine&steps=20&run=gd,lr:0.02';
const MINUTES = 180_000;

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

test('the package packs, and works in a folder of its own: the command, the library and its types', {
  timeout: MINUTES,
}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'fall-line-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['pack', '--silent', '--pack-destination', folder], { env, shell: process.platform === 'win32' });
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const home = join(folder, 'node_modules', name);
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, `${name}-${version}.tgz`), '-C', home, '--strip-components=1']);
  const run = (...args: string[]): string =>
    execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env });

  const { bin, exports } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  expect(existsSync(join(home, exports['.'].types))).toBe(true);
  const json = JSON.parse(run(join(home, bin['fall-line']), 'trace', ADDRESS, '--format', 'json'));
  const [route] = simulate(decode(ADDRESS).scenario);
  expect(Float64Array.from(json.routes[0].loss)).toEqual(route!.loss);
  run(join(home, bin['fall-line']), 'render', ADDRESS, '-o', 'figure.svg');
  expect(readFileSync(join(folder, 'figure.svg'), 'utf8')).toMatch(/^<svg /);
  const program = `import { decode, simulate } from '${name}'; console.log(simulate(decode('${ADDRESS}').scenario)[0].x.join())`;
  expect(run('--input-type=module', '-e', program).trim()).toBe(route!.x.join());
});
