import { isDeepStrictEqual } from 'node:util';
import { evaluate } from '@mdx-js/mdx';
import fc from 'fast-check';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../../src';
import { LONG } from '../../support/long';
import { scenario, view } from './scenarios';

const SITE = 'https://example.org/fall-line/';
/** What a night's run tries, and what every run does. */
const COUNT = LONG ? 10_000 : 100;
const MINUTES = 600_000;

/** One of the ways in which links are passed on; `n` is a number of its own to go by. */
type Way = (link: string, n: number) => string;

const queryOf = (link: string): string => link.slice(link.indexOf('?') + 1);

/** Python's `quote_plus` keeps letters, digits and `_.-~`, and makes blanks plus signs. */
const quotePlus = (text: string): string =>
  encodeURIComponent(text)
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');

/** Of programs that take an address apart and put it together again. */
const rewriters: Record<string, Way> = {
  'URL.searchParams.set': (link) => {
    const url = new URL(link);
    url.searchParams.set('lang', url.searchParams.get('lang') ?? 'auto');
    return url.href;
  },
  'urlencode(parse_qsl())': (link) => {
    const pairs = queryOf(link)
      .split('&')
      .map((pair) => pair.split('=').map((text) => text.replaceAll('+', ' ')));
    const written = pairs.map(([key = '', value = '']) =>
      [key, value].map((text) => quotePlus(decodeURIComponent(text))).join('='),
    );
    return `${SITE}?${written.join('&')}`;
  },
  'a tracker behind': (link, n) =>
    `${link}&${['utm_source=chat', 'fbclid=IwAR1_x', 'gclid=C.j', 'mc_cid=1&mc_eid=2'][n % 4]}`,
  'a tracker in front': (link) => link.replace('?', '?utm_medium=e-mail&'),
  'a fragment': (link) => `${link}#:~:text=hut`,
  'escapes in lower case': (link) => link.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
};

/** Of pages and their source. */
const pages: Record<string, Way> = {
  'HTML that was not read as HTML': (link) => link.replaceAll('&', '&amp;'),
  'HTML twice': (link) => link.replaceAll('&', '&amp;amp;'),
  'HTML by number': (link) => link.replaceAll('&', '&#38;'),
};

const wrapAt = (link: string, width: number, break_: string): string =>
  link.replace(new RegExp(`.{${width}}`, 'g'), (line) => line + break_);

/** Of what people write in, and read. */
const texts: Record<string, Way> = {
  'wrapped lines': (link, n) => wrapAt(link, 20 + (n % 60), ['\n', '\r\n', '\n> ', '\n\t', '%0A', '%0D%0A'][n % 6]!),
  'marks of no width': (link, n) => wrapAt(link, 10 + (n % 30), ['\u200b', '\u00ad', '\u2060'][n % 3]!),
  'blanks after commas': (link) => link.replace(/,(?=[^=]*(&|$))/g, ', '),
  'escaped blanks after commas': (link) => link.replaceAll(',', ',%20'),
  'blanks at both ends': (link) => ` ${link} `,
  'what ends a sentence': (link, n) => link + ['.', ',', '!', '?', ';', ':', '。', '，', '…', '...'][n % 10],
  brackets: (link, n) =>
    [`(${link})`, `<${link}>`, `[${link}]`, `（${link}）`, `[a figure](${link})`, `【${link}】`][n % 6]!,
  quotes: (link, n) =>
    [`“${link}”`, `"${link}"`, `‘${link}’`, `'${link}'`, `«${link}»`, `「${link}」`, `\`${link}\``][n % 7]!,
  'brackets and what ends a sentence': (link) => `(see “${link}”).`,
  stress: (link, n) => [`**${link}**`, `_${link}_`, `*${link}*`, `~${link}~`][n % 4]!,
};

const kinds = Object.entries({ ...texts, ...pages, ...rewriters });

function expectMeant(mangled: string, whole: string): void {
  const expected = { ...decode(whole), problems: [] };
  const got = decode(mangled);
  if (!isDeepStrictEqual(got, expected)) expect(got, mangled).toEqual(expected);
  const again = encode(got.scenario, got.view);
  if (again !== whole) expect(again).toBe(whole);
}

const FORMULAS = [
  'x^2 + y^2',
  '(x^2 - 1)^2 + 2 x y',
  'x sin(y)',
  '2 x',
  '|x| + |y + 1|',
  'max(x, y) - x',
  'x * y * 3',
  '（ｘ＋１）²×３',
  '1e+3 x^2 + y^2',
  'exp(-(x + y)^2)',
];

/** A scene of a formula, as whoever types it leaves it. */
const formula = fc.tuple(fc.constantFrom(...FORMULAS), view).map(([f, v]) => {
  const { scenario: s } = decode(`?surface=formula&f=${encodeURIComponent(f)}&run=gd,lr:0.01`);
  return encode({ ...s, surface: { id: 'formula', params: { f } } }, v);
});

const link = fc.oneof(
  fc.tuple(scenario, view).map(([s, v]) => encode(s, v)),
  formula,
);

describe('a link that the product wrote says the same', () => {
  test.each(kinds)('after %s', (_, way) => {
    const property = fc.property(link, fc.nat(), (whole, n) => expectMeant(way(SITE + whole, n), whole));
    fc.assert(property, { numRuns: 25, seed: 7 });
  });

  test(`after one to three of all that, in the order in which it happens: ${COUNT} links`, { timeout: MINUTES }, () => {
    const names = (ways: Record<string, Way>) => fc.constantFrom(...Object.values(ways));
    const some = fc.tuple(fc.option(names(rewriters)), fc.option(names(pages)), fc.option(names(texts)));
    const property = fc.property(link, some, fc.nat(), (whole, ways, n) =>
      expectMeant(
        ways.reduce((text, way) => way?.(text, n) ?? text, SITE + whole),
        whole,
      ),
    );
    fc.assert(property, { numRuns: COUNT, seed: 8 });
  });
});

test('a link that the product wrote says the same after Markdown, as a text and as a link', async () => {
  for (const whole of fc.sample(link, { numRuns: 20, seed: 9 })) {
    const markdown = `${SITE}${whole}\n\n[A figure](${SITE}${whole}).`;
    const { default: Content } = await evaluate(markdown, { Fragment, jsx, jsxs });
    const [, text, href] = /<p>(.*)<\/p>\s*<p><a href="([^"]*)">/.exec(renderToStaticMarkup(Content({})))!;
    expectMeant(text!, whole);
    expectMeant(href!, whole);
  }
});

test('the formula of a link has no blank and no mark that a chat or Markdown would take for stress', () => {
  for (const whole of fc.sample(formula, { numRuns: 40, seed: 10 }))
    expect(/&f=([^&]*)/.exec(whole)![1]).toMatch(/^([a-z0-9.-]|%(?!20)[0-9A-F]{2})+$/i);
});

describe('a plus sign in a formula', () => {
  const read = (address: string) => {
    const { scenario: s, problems } = decode(`?surface=formula&${address}`);
    return [s.surface.params.f, problems.map(({ given, taken }) => `${given} → ${taken}`)];
  };

  test('is one as people write it by hand', () => {
    expect(read('f=x^2+y^2')).toEqual(['x^2+y^2', []]);
    expect(read('f=x^2 + y^2')).toEqual(['x^2+y^2', []]);
  });

  test('is a blank where the value holds one that is escaped, or the address its version', () => {
    expect(read('f=2+x+%2B+y')).toEqual(['2x+y', []]);
    expect(read('f=x%5E2+-+y%5E2&v=1')).toEqual(['x^2-y^2', []]);
    expect(read('v=1&f=2+sin%28x%29')).toEqual(['2sin(x)', []]);
  });

  test('that was read as a blank is told where nothing says that a program wrote it', () => {
    expect(read('v=1&f=x^2+y^2')).toEqual([
      decode('?surface=formula&f=x^2%20y^2').scenario.surface.params.f,
      ['x^2+y^2 → x^2 y^2'],
    ]);
  });

  test('in a number is one in any case', () => {
    const { scenario: s, problems } = decode('?v=1&run=gd,+lr:1e-3&start=+1,+2.5e+0&seed=%2B7');
    expect([problems, s.runs[0]!.params.lr, s.start, s.seed]).toEqual([[], 1e-3, [1, 2.5], 7]);
  });
});

test('what is written in the typographer’s way is read', () => {
  const { scenario: s, problems } = decode('“surface=bowl&start=−1.5,–2&run=“gd”,lr:0.1”');
  expect([problems, s.surface.id, s.start, s.runs[0]!.params.lr]).toEqual([[], 'bowl', [-1.5, -2], 0.1]);
});

test.each([
  ['f=(x-1)^2+sin(y)', '(x-1)^2+sin(y)'],
  ['f=(x-1)^2+sin(y)).', '(x-1)^2+sin(y)'],
  ['f=max(x,y)”', 'max(x,y)'],
])('%s keeps the brackets that are its own', (pair, f) => {
  expect(decode(`?surface=formula&${pair}`)).toMatchObject({ scenario: { surface: { params: { f } } }, problems: [] });
});

test('what no way explains is told as before: unknown keys, lost values, words that are none', () => {
  const { problems } = decode('?utm_source=x&utm=1&fbclids=2&surface=&hide=*&run=gd,lr:1 0&f=x!');
  expect(problems.map(({ key, given }) => [key, given])).toEqual([
    ['utm', '1'],
    ['fbclids', '2'],
    ['surface', ''],
    ['f', 'x!'],
    ['run', 'lr:1 0'],
    ['hide', '*'],
  ]);
});
