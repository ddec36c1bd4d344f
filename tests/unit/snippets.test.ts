import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode, simulate, type Trajectory } from '../../src';
import { CONTROLS, LOCKABLE, listsOf, OWN_CHOICE, PANELS } from '../../src/ui/share/partChoice';
import { type Embedded, snippets, type Way } from '../../src/ui/share/snippets';
import { scenario, view } from './scenarios';

const SITE = 'https://example.org/fall-line/';
const MINUTES = 300_000;

const embedded = (address: string, title = 'A figure'): Embedded => ({
  site: SITE,
  address,
  title,
  width: 720,
  height: 560,
});

/** The address in a snippet, as what reads it would: HTML with its entities, Markdown with its escapes. */
const read: Readonly<Record<Way, (code: string) => string>> = {
  iframe: (code) => attribute(code, 'src'),
  reveal: (code) => attribute(code, 'data-src'),
  markdown: (code) => /\]\(([^()\s]*)\)$/.exec(code)![1]!,
  myst: (code) => /^:::\{iframe\} (\S+)$/m.exec(code)![1]!,
};

function attribute(code: string, name: string): string {
  const [, value] = new RegExp(` ${name}="([^"]*)"`).exec(code)!;
  return value!.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** Every number of a run, so that two can be compared to the last bit. */
const bits = ({ x, y, loss, gradNorm, evals, lr, outcome }: Trajectory) =>
  [
    ...[x, y, loss, gradNorm, evals, lr].map((column) => Buffer.from(column.buffer).toString('base64')),
    outcome,
  ] as const;

describe('a snippet carries the scenario', () => {
  test('a thousand random scenarios come out of every kind of snippet with the same trajectories, bit by bit', {
    timeout: MINUTES,
  }, () => {
    const short = scenario.map((s) => ({ ...s, steps: Math.min(s.steps, 40) }));
    const ways = fc.constantFrom<Way[]>('iframe', 'reveal', 'markdown', 'myst');
    fc.assert(
      fc.property(short, view, ways, (given, shown, way) => {
        const code = snippets[way](embedded(encode(given, { ...shown, ui: 'embed' })));
        const { scenario: found, view: seen, problems } = decode(read[way](code));
        expect(problems).toEqual([]);
        expect(seen.ui).toBe('embed');
        expect(simulate(found).map(bits)).toEqual(simulate(given).map(bits));
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});

describe('the frame', () => {
  test('is attributes only, with every & written out', () => {
    const code = snippets.iframe(embedded('?v=1&surface=bowl&run=gd,lr:0.1'));
    expect(code).toBe(
      '<iframe src="https://example.org/fall-line/?v=1&amp;surface=bowl&amp;run=gd,lr:0.1" width="720" height="560" ' +
        'title="A figure" loading="lazy" allow="fullscreen; clipboard-write"></iframe>',
    );
  });

  test('no title breaks out of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const title = `"><script>alert(1)</script>${text}`;
        const code = snippets.iframe(embedded('?v=1', title));
        expect(code.match(/[<>]/g)).toHaveLength(4);
        expect(code.match(/"/g)).toHaveLength(12);
      }),
    );
  });
});

test('Markdown: brackets and stars in a title stand for themselves', () => {
  expect(snippets.markdown(embedded('?v=1', 'a](b) *c* <d>'))).toBe(
    '[a\\]\\(b\\) \\*c\\* \\<d\\>](https://example.org/fall-line/?v=1)',
  );
});

describe('the parts of an embed', () => {
  test('nothing is written where it is as usual', () => {
    expect(listsOf(OWN_CHOICE)).toEqual({ show: [], hide: [], lock: [] });
  });

  test('another choice of panels is written whole, controls only where they differ', () => {
    const shown = new Set(OWN_CHOICE.shown);
    for (const id of ['routes', 'zoom'] as const) shown.delete(id);
    for (const id of ['loss', 'surface'] as const) shown.add(id);
    expect(listsOf({ shown, locked: new Set(['lr', 'zoom']) })).toEqual({
      show: ['map', 'transport', 'loss', 'foot', 'surface'],
      hide: ['zoom'],
      lock: ['lr'],
    });
  });

  test('no panel at all hides those that would stand there', () => {
    const shown = new Set([...OWN_CHOICE.shown].filter((id) => !PANELS.some((panel) => panel === id)));
    expect(listsOf({ shown, locked: new Set() }).hide).toEqual(['map', 'transport', 'routes', 'foot']);
  });

  test('every list is one that an address can say', () => {
    const all = listsOf({ shown: new Set([...PANELS, ...CONTROLS]), locked: new Set(LOCKABLE) });
    const { scenario: bowl } = decode('?surface=bowl');
    const { view: seen, problems } = decode(encode(bowl, { ui: 'embed', ...all }));
    expect(problems).toEqual([]);
    expect(seen).toMatchObject(all);
  });
});
