import { expect, test } from 'vitest';
import { experiment } from '../../../src/locales/experiment/zh';
import { en, zh } from '../../../src/locales/whole';

type Words = Readonly<Record<string, unknown>>;

const ENGLISH = import.meta.glob<Words>('../../../src/locales/*/en.ts', { eager: true });
const CHINESE = import.meta.glob<Words>('../../../src/locales/*/zh.ts', { eager: true });

/** What a file gives, whatever it is called there. */
const given = (file: Words): Words => ({ ...Object.values(file) });

/** What each part of the page says, in both languages. */
const PARTS: readonly (readonly [part: string, en: Words, zh: Words])[] = [
  ['whole', en, zh] as unknown as [string, Words, Words],
  ...Object.entries(ENGLISH).map(
    ([path, words]) =>
      [path.split('/').at(-2)!, given(words), given(CHINESE[path.replace(/en\.ts$/, 'zh.ts')]!)] as const,
  ),
];

/** All that is said, by its path; what is made of values is a function. */
function leaves(words: unknown, path = ''): [path: string, said: unknown][] {
  if (typeof words !== 'object' || words === null) return [[path, words]];
  return Object.entries(words).flatMap(([name, value]) => leaves(value, path === '' ? name : `${path}.${name}`));
}

/** What a phrase says of a value that is no word of any language, once for one thing and once for many. */
function phrases(said: (...values: unknown[]) => unknown): string[] {
  return [1, 7].map((n) => String(said(...Array.from({ length: said.length }, () => n))));
}

/** Words that stand as they are in every language. */
const KEPT = /λmax|\b(CSV|JSON|SVG|PNG|URL|PDF)\b/g;
const ENGLISH_WORD = /\p{Script=Latin}{3,}/u;

test('there is something of each part', () => {
  expect(PARTS.map(([part]) => part)).toContain('experiment');
  expect(PARTS.length).toBeGreaterThan(8);
});

test.each(PARTS)('%s says the same things in both languages', (_, english, chinese) => {
  const kinds = (words: Words) => leaves(words).map(([path, said]) => `${path}: ${typeof said}`);
  expect(kinds(chinese).sort()).toEqual(kinds(english).sort());
});

test.each(PARTS.filter(([part]) => part.startsWith('experiment')))(
  '%s leaves no English in Chinese',
  (_, english, chinese) => {
    const other = new Map(leaves(chinese));
    let compared = 0;
    for (const [path, said] of leaves(english)) {
      const told = other.get(path);
      // What takes no number, but a name or a list of them.
      if (typeof said === 'function' && /\.(by|within)$/.test(path)) continue;
      const [from, to] =
        typeof said === 'function' ? [phrases(said as never), phrases(told as never)] : [[said], [told]];
      from.forEach((phrase, i) => {
        if (!ENGLISH_WORD.test(String(phrase).replace(KEPT, ''))) return;
        compared++;
        expect(String(to[i]).replace(KEPT, ''), path).not.toMatch(ENGLISH_WORD);
        expect(String(to[i]), path).toMatch(/\p{Script=Han}/u);
      });
    }
    expect(compared).toBeGreaterThan(15);
  },
);

test('in Chinese a minimum that has no name is called a point, apart from the verb before its bracket', () => {
  const name = experiment.minimumAt(experiment.reading.point('1', '2'));
  expect(experiment.reaches(name)).toBe('到达 (1, 2) 处的极小值点');
  expect(experiment.endsIn(name)).toBe('停在 (1, 2) 处的极小值点');
  expect(experiment.reaches(experiment.lowest)).toBe('到达最低点');
});

test('in Chinese a route that is still on the slope is called so wherever it is told of', () => {
  for (const said of [zh.paint.tones.descending, zh.zones.names.descending, experiment.legend.shortAfter('60')])
    expect(said).toContain(zh.outcomes.descending);
});
