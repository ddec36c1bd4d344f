import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode, type Experiment } from '../../src';
import { datasets, optimizers, schedules, surfaces } from '../../src/core/catalogue';
import { MEASURES, POLICIES } from '../../src/core/explore/experiment';
import { FallLineElement } from '../../src/embed/element';
import { EMBED_FORMATS } from '../../src/embed/formats';
import { CALLS, REQUESTS } from '../../src/embed/messages';
import type { EmbedEvent, ErrorCode, ToHost } from '../../src/embed/protocol';
import { lessons } from '../../src/lessons';
import { OPTIMIZERS } from '../../src/optimizers/ids';
import { isOptimizer } from '../../src/scenario/defaults';
import { CONTROLS, PANELS } from '../../src/scenario/parts';
import { VIEW_KEYS } from '../../src/scenario/viewCodec';
import { questions, stories } from '../../src/scenes';
import { RATES } from '../../src/schedules/ids';

/** Every name of a union, which the compiler holds to be all of them. */
const namesOf = <T extends string>(names: Readonly<Record<T, true>>): string[] => Object.keys(names);

const ALL_OF_AN_EXPERIMENT: Readonly<Record<Exclude<keyof Experiment, 'vary'>, true>> = {
  by: true,
  from: true,
  to: true,
  places: true,
  fromBy: true,
  toBy: true,
  placesBy: true,
  measure: true,
  target: true,
  draws: true,
  policy: true,
  parallel: true,
  route: true,
};

const MESSAGES: Readonly<Record<string, readonly string[]>> = {
  answers: namesOf<ToHost['type']>({ ready: true, state: true, resize: true, event: true, error: true }),
  events: namesOf<EmbedEvent['name']>({
    started: true,
    changed: true,
    scrubbed: true,
    converged: true,
    diverged: true,
    explored: true,
    exported: true,
  }),
  errors: namesOf<ErrorCode>({
    version: true,
    invalid: true,
    locked: true,
    unsupported: true,
    busy: true,
    failed: true,
  }),
  formats: EMBED_FORMATS,
};

const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  keys: [...VIEW_KEYS, ...'surface f data start steps stop noise seed rule run'.split(' ')],
  panels: PANELS,
  controls: CONTROLS,
  surfaces: Object.keys(surfaces),
  optimizers: Object.keys(optimizers).filter(isOptimizer),
  schedules: Object.keys(schedules),
};

test('every key of the address is an attribute of the element, but the one that its page decides', () => {
  const keys = ADDRESSES.keys!.filter((key) => key !== 'parent');
  expect(FallLineElement.observedAttributes).toEqual(expect.arrayContaining(keys));
});

/** The names that a text lacks. */
const lackingIn = (text: string, names: readonly string[]): string[] =>
  names.filter((name) => !text.includes(`\`${name}\``));

describe.each(['docs/address.md', 'docs/address.zh.md'])('%s names', (file) => {
  const text = readFileSync(file, 'utf8');

  test.each(Object.entries(ADDRESSES))('all %s', (_, names) => {
    expect(lackingIn(text, names), `to be added to ${file}`).toEqual([]);
  });

  test('all data sets', () => {
    const missing = Object.keys(datasets).filter((id) => !new RegExp(`[\`=]${id}[\`,]`).test(text));
    expect(missing, `to be added to ${file}`).toEqual([]);
  });
});

/** The beginning of a request's line in the table of the guides: its call, its type, its fields. */
function lineOf(call: (typeof CALLS)[number]): string {
  const row: { readonly fields: Readonly<Record<string, string>>; readonly usual?: string } = REQUESTS[call];
  const fields = Object.entries(row.fields).map(([name, kind]) => name + (kind.endsWith('?') ? '?' : ''));
  const given = fields.length > 1 ? `{${fields.join(', ')}}` : fields.map((one) => one + (row.usual ? '?' : '')).join();
  return `| \`${call}(${given})\` | \`${REQUESTS[call].type}\` | ${fields.map((one) => `\`${one}\``).join(', ')} |`;
}

describe.each(['docs/embed.md', 'docs/embed.zh.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test.each(Object.entries(MESSAGES))('names all %s', (_, names) => {
    expect(lackingIn(text, names), `to be added to ${file}`).toEqual([]);
  });

  test('has a line of each request, with some words about it, and of no other', () => {
    const lines = text.split('\n').filter((line) => /^\| `\w+\(/.test(line));
    const expected = CALLS.map((call) => lineOf(call).replace('|  |', '| |'));
    expect(
      lines.map((line) => `${line.split('|').slice(0, 4).join('|')}|`),
      `the lines of ${file}`,
    ).toEqual(expected);
    for (const line of lines) expect(line.split('|')[4], line).toMatch(/\S/);
  });
});

const SMALL =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** A number below a hundred as a text has it, in English and in Chinese. */
function inWords(n: number): { en: string; zh: string } {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const small = SMALL.split(' ');
  const en = n < 20 ? small[n]! : TENS.split(' ')[tens - 2]! + (ones ? `-${small[ones]}` : '');
  const digit = (one: number): string => '零一二三四五六七八九'[one]!;
  const zh = n < 10 ? digit(n) : `${tens > 1 ? digit(tens) : ''}十${ones ? digit(ones) : ''}`;
  return { en, zh };
}

test.each([
  // A reader's own rule is spoken of elsewhere, and a rate that stays is one of the menu's.
  ['optimizers', OPTIMIZERS.length - 1, '种优化器'],
  ['schedules', RATES.length, '种学习率调度'],
  ['lessons', lessons.length, '课'],
  ['scenes', questions.length + stories.length, '个场景'],
])('both READMEs say how many %s there are: %i', (what, count, counted) => {
  const { en, zh } = inWords(count);
  const said: readonly (readonly [file: string, words: string])[] = [
    ['README.md', `${en} ${what}`],
    ['README.zh.md', `${zh}${counted}`],
  ];
  for (const [file, words] of said) {
    const text = readFileSync(file, 'utf8').toLowerCase();
    const there = new RegExp(`(?<![\\w-]|[一二三四五六七八九十])${words}`).test(text);
    expect(there, `${file} says “${words}”`).toBe(true);
  }
});

const PAGES = [
  'README.md',
  'README.zh.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];

/** The packages that a text has a registry asked for: all that are run, and of those installed our own name. */
const askedFor = (text: string): string[] =>
  [
    ...text.matchAll(
      /\b(?:npx|npm exec|pnpm dlx|yarn dlx|bunx)\s+(?:-\S+\s+)*([@\w][^\s`]*)|\b(?:npm (?:i|install|add)|(?:pnpm|yarn|bun) add)\s+(?:-\S+\s+)*(fall-line)(?![\w-]*\.tgz)\b/g,
    ),
  ].map(([, run, installed]) => (run ?? installed)!.replace(/(?<=.)@.*$/, ''));

test('a command by a name that a registry may give to somebody else is found, however it is written', () => {
  const commands = [
    'npx fall-line',
    'npx --yes fall-line@1',
    'npm exec -- fall-line',
    'npm i -D fall-line',
    'yarn dlx  fall-line',
  ];
  for (const command of commands) expect(askedFor(`Run \`${command}\`.`), command).toEqual(['fall-line']);
  expect(askedFor('`npx @some/one@2`, `bunx other run`')).toEqual(['@some/one', 'other']);
  expect(askedFor('`npm install ./fall-line-0.1.0.tgz`, `npm ci`, `npm run build`')).toEqual([]);
});

test.each(PAGES)('%s has no command by a name that a registry may give to somebody else', (file) => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  // What is installed with the sources is not asked of a registry anew.
  const strange = askedFor(readFileSync(file, 'utf8')).filter((name) => !(name in devDependencies));
  expect(strange).toEqual([]);
});

test('the page about hosting says of privacy what logs, links and drawings give away', () => {
  const [, privacy = ''] = readFileSync('docs/hosting.md', 'utf8').split(/^## Privacy$/m);
  const points = privacy
    .split(/^## /m)[0]!
    .split(/^- /m)
    .map((point) => point.replace(/\s+/g, ' '));
  const saying = (...words: readonly RegExp[]) => points.filter((point) => words.every((word) => word.test(point)));
  expect(saying(/\bquery\b/, /\blogs?\b/, /network address/), 'that the query stands in logs').toHaveLength(1);
  expect(saying(/\bfile\b/, /\bstays in the browser\b/, /\bfingerprint\b/), 'what a link tells of a file').toHaveLength(
    1,
  );
  expect(saying(/\bname of the file\b/, /\btitles\b/, /\bdrawings\b/), 'where the name of a file stands').toHaveLength(
    1,
  );
});

test('the guides lead to pages that are there', () => {
  const links = PAGES.flatMap((page) =>
    [
      ...readFileSync(page, 'utf8')
        .replace(/(`{3,}|~{3,})[\s\S]*?\1|`[^`\n]*`/g, '')
        .matchAll(/\]\(([^)\s#]+)/g),
    ].map(([, to]) => [page, to!]),
  ).filter(([, to]) => !/^[a-z]+:/.test(to!));
  expect(links.length).toBeGreaterThan(40);
  expect(links.filter(([page, to]) => !existsSync(join(dirname(page!), to!)))).toEqual([]);
});

describe.each(['docs/experiments.md', 'docs/experiments.zh.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('names every part of an experiment, every measure and every policy', () => {
    const names = [...Object.keys(ALL_OF_AN_EXPERIMENT), ...MEASURES, ...POLICIES];
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  test('shows addresses that are read without a word', () => {
    const addresses = [...text.matchAll(/\?surface=[^\s"'`]+/g)].map(([address]) => address);
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) {
      const { view, problems } = decode(address);
      expect([address, problems, view.experiment?.route]).toEqual([address, [], 1]);
    }
  });
});
