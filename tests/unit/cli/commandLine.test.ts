import { expect, test } from 'vitest';
import { runCommand } from '../../../src/cli/commands';
import { readOptions, USAGE, UsageError } from '../../../src/cli/options';

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

test.each([
  ['--turn', '181'],
  ['--turn=-180.5'],
  ['--turn', 'north'],
  ['--turn', ''],
  ['--tilt=-1'],
  ['--tilt', '91'],
  ['--tilt', ' '],
  ['--tilt', 'NaN'],
])('a relief is not seen from there: %s %s', (...args) => {
  expect(() => readOptions(['render', ADDRESS, ...args])).toThrow(UsageError);
  expect(() => readOptions(['render', ADDRESS, ...args])).toThrow(/degrees from -?\d+ to \d+, not/);
});

const render = (address: string, ...more: string[]) => runCommand(readOptions(['render', address, ...more])!).file!;

test('a relief is seen from where the command says, as at first where it says nothing', () => {
  const relief = `${ADDRESS}&view=3d`;
  expect(readOptions(['render', ADDRESS, '--turn=-180', '--tilt', '15'])).toMatchObject({ turn: -180, tilt: 15 });
  expect(readOptions(['render', ADDRESS])).toMatchObject({ turn: undefined, tilt: undefined });
  const first = render(relief);
  expect(first).toContain('id="walls"');
  // Along the ravine, whose near side would hide its floor.
  expect(render(relief, '--turn', '71', '--tilt', '47')).toBe(first);
  expect(render(relief, '--turn', '0')).not.toBe(first);
  const above = render(relief, '--turn', '0', '--tilt', '90');
  expect(above).not.toContain('id="walls"');
  expect(render(ADDRESS)).not.toContain('id="walls"');
});

test('from where a relief is seen at first is for the landscape to say, wherever the routes start', () => {
  const walls = (start: string): string =>
    /<g id="walls".*?<\/g>/s.exec(render(`?surface=goldstein-price&view=3d&steps=20&start=${start}`))![0];
  // Each of them would be seen from another side.
  expect(walls('1.75,1.375')).toBe(walls('-0.25,-1.325'));
  expect(USAGE.replaceAll('\n', ' ')).toContain("the landscape's usual start and its lowest points");
});

test.each(['--turn=0', '--tilt=60'])('%s is refused where there is no relief', (option) => {
  const why = /^--turn and --tilt are for a relief, which only render draws, of an address with view=3d$/;
  for (const view of ['', '&view=map', '&view=compare', '&view=experiment'])
    expect(() => render(`${ADDRESS}${view}`, option)).toThrow(why);
  for (const command of ['trace', 'explore'])
    expect(() => readOptions([command, `${ADDRESS}&view=3d`, option])).toThrow(why);
  expect(() => render(ADDRESS, option)).toThrow(UsageError);
  // Nor where one was meant, and may be left out.
  expect(() => render(`${ADDRESS}&view=3D`, option, '--lenient')).toThrow(why);
  expect(complaintsAbout(`${ADDRESS}&view=3D`, option)).toEqual([expect.stringContaining('view=3D')]);
});

test.each([
  ['--turn=71', '--turn=19'],
  ['--tilt=63', '--tilt=47'],
])('of a relief that is seen from elsewhere at first, only what is said changes: %s, %s', (same, other) => {
  const relief = '?surface=six-hump-camel&view=3d&steps=20&run=gd,lr:0.02';
  expect(render(relief, same)).toBe(render(relief));
  expect(render(relief, other)).not.toBe(render(relief));
});

test.each(['ravine', 'scenes/ravine.txt', './ravine', 'C:\\scenes\\ravine.txt', 'https://example.org/', ''])(
  '“%s” is no address, and is refused unless that is let pass',
  (given) => {
    expect(() => readOptions(['render', given])).toThrow(/no address/);
    expect(readOptions(['render', given, '--lenient'])?.address).toBe(given);
  },
);

const complaintsAbout = (address: string, ...more: string[]) =>
  runCommand(readOptions(['render', address, ...more])!).complaints;

test.each([
  ['?surface=ravin', ['At character 2: surface=ravin not known here (used instead: mountain)']],
  ['?surface=ravine&run=', ['At character 17: run= not known here (used instead: gd)']],
  ['?surface=bowl&run=gd,lr:', ['At character 22: run=lr not written as expected (used instead: lr:0.3)']],
  [
    '?surface=bowl&steps=many&foo=1',
    ['At character 26: foo=1 not known here (left out)', /^At character 15: steps=many not/],
  ],
  [
    '?surface=formula&f=2(x',
    [/^At character 18: f=2\(x is no formula in x and y\. At character 2: this “\(” is never closed/],
  ],
  ['scenes/a=b.txt', [/not known here/]],
])('of %s nothing is drawn: what can’t be used is told, where it stands and why', (address, expected) => {
  for (const command of ['render', 'trace']) {
    const { file, complaints } = runCommand(readOptions([command, address])!);
    expect(file).toBeUndefined();
    expect(complaints).toEqual(expected.map((line) => (typeof line === 'string' ? line : expect.stringMatching(line))));
  }
});

test('with --lenient the rest is drawn all the same', () => {
  const options = readOptions(['render', `${ADDRESS}&foo=1`, '--lang', 'zh', '--theme', 'dark', '--lenient'])!;
  const { file, complaints } = runCommand(options);
  expect(complaints).toHaveLength(1);
  expect(file).toMatch(/^<svg [^>]*lang="zh-Hans"/);
});

test('complaints are in the language of the figure', () => {
  expect(complaintsAbout('?foo=1&lang=zh')[0]).toMatch(/^第 2 个字符/);
  expect(complaintsAbout('?foo=1&lang=zh', '--lang', 'en')[0]).toMatch(/^At character 2/);
});

test('an address that was mangled on its way is no complaint', () => {
  const mangled = 'Look: “https://example.org/?surface=ravine&amp;run=gd, lr:0.02&utm_source=chat).”';
  expect(complaintsAbout(mangled)).toEqual([]);
});
