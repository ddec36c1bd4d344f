import { evaluate } from '@mdx-js/mdx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode, simulate, type Trajectory } from '../../../../src';
import { objectiveOf } from '../../../../src/core/objective';
import { share as shareEn } from '../../../../src/locales/share/en';
import { share as shareZh } from '../../../../src/locales/share/zh';
import { en, zh } from '../../../../src/locales/whole';
import { frameTitle } from '../../../../src/report/frameTitle';
import { CONTROLS, PANELS } from '../../../../src/scenario/parts';
import { listsOf, lockableIn, OWN_CHOICE, SHOWABLE, type ShownPart } from '../../../../src/ui/share/partChoice';
import { type Embedded, snippets, type Way } from '../../../../src/ui/share/snippets';
import { portion } from '../../../support/long';
import { scenario, view } from '../../scenario/scenarios';

const SITE = 'https://example.org/fall-line/';
const MINUTES = 300_000;

const embedded = (address: string, title = 'A figure'): Embedded => ({
  site: SITE,
  address,
  full: '?v=1',
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
  element: (code) => {
    const [, inside] = /<fall-line([^>]*)>/.exec(code)!;
    const pairs = [...inside!.matchAll(/ ([a-z]+)="([^"]*)"/g)].flatMap(([, name, value]) =>
      unescaped(value!)
        .split(name === 'run' ? '; ' : '\0')
        .map((one) => `${name}=${encodeURIComponent(one)}`),
    );
    return `?ui=embed&${pairs.filter((pair) => !pair.startsWith('title=')).join('&')}`;
  },
};

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

function attribute(code: string, name: string): string {
  const [, value] = new RegExp(` ${name}="([^"]*)"`).exec(code)!;
  return unescaped(value!);
}

/** Every number of a run, so that two can be compared to the last bit. */
const bits = ({ x, y, loss, gradNorm, evals, lr, outcome }: Trajectory) =>
  [
    ...[x, y, loss, gradNorm, evals, lr].map((column) => Buffer.from(column.buffer).toString('base64')),
    outcome,
  ] as const;

describe('a snippet carries the scenario', () => {
  test('random scenarios come out of every kind of snippet with the same trajectories, bit by bit', {
    timeout: MINUTES,
  }, () => {
    const short = scenario.map((s) => ({ ...s, steps: Math.min(s.steps, 40) }));
    const ways = fc.constantFrom<Way[]>('iframe', 'reveal', 'markdown', 'myst', 'element');
    fc.assert(
      fc.property(short, view, ways, (given, shown, way) => {
        const code = snippets[way](embedded(encode(given, { ...shown, ui: 'embed' })));
        const { scenario: found, view: seen, problems } = decode(read[way](code));
        expect(problems).toEqual([]);
        expect(seen.ui).toBe('embed');
        expect(simulate(found).map(bits)).toEqual(simulate(given).map(bits));
      }),
      { numRuns: portion(1000), seed: 7 },
    );
  });
});

/** What MDX makes of a text: the elements in it with their attributes and what stands in them. */
async function inMdx(text: string): Promise<Made[]> {
  const made: Made[] = [];
  const jsx = (type: unknown, { children, ...props }: Record<string, unknown>): unknown => {
    if (typeof type === 'function') return type({ children, ...props });
    const inside = [children].flat().filter((child) => typeof child === 'string');
    made.push({ type: String(type), props, text: inside.join('') });
    return inside.join('');
  };
  const { default: content } = await evaluate(text, { Fragment: 'fragment', jsx, jsxs: jsx });
  content({});
  return made;
}

interface Made {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly text: string;
}

describe('MDX', () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', ' ', '{', '}', '<', '>', '"', "'", '&', '*', '_', '`', '\\', '[', '$'),
  });

  test('takes a frame and an element with any title and any scene as what they are', { timeout: MINUTES }, async () => {
    await fc.assert(
      fc.asyncProperty(scenario, view, texts, async (given, shown, text) => {
        const title = `A${text}z`;
        const figure = embedded(encode(given, { ...shown, ui: 'embed' }), title);
        const [frame] = await inMdx(snippets.iframe(figure));
        expect(frame).toMatchObject({
          type: 'iframe',
          props: { src: SITE + figure.address, width: '720', height: '560', title, loading: 'lazy' },
        });
        const [, link, element] = await inMdx(snippets.element(figure));
        expect(link).toMatchObject({ type: 'a', props: { href: `${SITE}?v=1` }, text: title });
        expect(element).toMatchObject({ type: 'fall-line', props: { title, seed: String(given.seed) } });
        const [paragraph, anchor] = (await inMdx(snippets.markdown(figure))).reverse();
        expect(paragraph!.type).toBe('p');
        expect(anchor).toMatchObject({ type: 'a', text: title });
        expect(decode(String(anchor!.props.href)).scenario).toEqual(given);
      }),
      { numRuns: portion(300), seed: 3 },
    );
  });
});

describe('the script of the element', () => {
  const tag = (figure: Embedded): string => /<script[^>]*>/.exec(snippets.element(figure))![0];

  test('is that of this version alone, held by its hash, where the site has one under such a name', () => {
    const script = { file: 'fall-line-0123456789.js', integrity: 'sha384-abc+/=' };
    expect(tag({ ...embedded('?v=1&ui=embed'), script })).toBe(
      `<script src="${SITE}fall-line-0123456789.js" integrity="sha384-abc+/=" crossorigin="anonymous" async>`,
    );
  });

  test('else the one that stays', () => {
    expect(tag(embedded('?v=1&ui=embed'))).toBe(`<script src="${SITE}fall-line.js" async>`);
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

describe('the element', () => {
  test('is attributes only behind its one script, each the key of an address, with a link within', () => {
    const code = snippets.element(
      embedded('?v=1&surface=formula&f=x%5E2%20%26%20%22y&run=gd,lr:0.1&run=adam,lr:0.2&ui=embed', '*A* {b}'),
    );
    expect(code.split('\n')).toEqual([
      '<script src="https://example.org/fall-line/fall-line.js" async></script>',
      '<fall-line v="1" surface="formula" f="x^2 &amp; &quot;y" run="gd,lr:0.1; adam,lr:0.2" title="*A* {b}">' +
        '<a href="https://example.org/fall-line/?v=1">&#42;A&#42; &#123;b&#125;</a></fall-line>',
    ]);
  });

  test('its script stands beside the page, whatever the page is called', () => {
    expect(snippets.element({ ...embedded('?v=1'), site: 'https://example.org/a/index.html' })).toContain(
      'src="https://example.org/a/fall-line.js"',
    );
  });
});

test.each([
  ['en', { text: en, words: shareEn }],
  ['zh', { text: zh, words: shareZh }],
] as const)('figures that differ in what is compared have different titles, in %s', (_, language) => {
  const scenes = [
    '?surface=ravine&noise=0.5&run=gd,lr:0.1',
    '?surface=ravine,kappa:50&noise=0.5&run=gd,lr:0.1',
    '?surface=bowl&noise=0.5&run=gd,lr:0.1',
    '?surface=ravine&noise=0.4&run=gd,lr:0.1',
    '?surface=ravine&noise=0.5&seed=2&run=gd,lr:0.1',
    '?surface=ravine&noise=0.5&steps=17&run=gd,lr:0.1',
    '?surface=ravine&noise=0.5&start=0,1&run=gd,lr:0.1',
    '?surface=ravine&noise=0.5&run=gd,lr:0.1,batch:1',
    '?surface=ravine&noise=0.5&run=gd,lr:0.1,batch:8',
    '?surface=ravine&noise=0.5&run=gd,lr:0.1,schedule:step',
    '?surface=ravine&noise=0.5&run=gd,lr:0.2',
    '?surface=ravine&noise=0.5&run=momentum,lr:0.1',
    '?surface=ravine&noise=0.5&run=gd,lr:0.1&run=gd,lr:0.1',
    '?surface=linear-regression&run=gd,lr:0.1',
    '?surface=linear-regression&data=line&run=gd,lr:0.1',
    '?surface=linear-regression&data=line,n:50&run=gd,lr:0.1',
    '?surface=formula&f=x^2&run=gd,lr:0.1',
    '?surface=formula&f=y^2&run=gd,lr:0.1',
  ];
  const titles = scenes.map((scene) => {
    const { scenario: given } = decode(scene);
    return frameTitle(given, objectiveOf(given), language);
  });
  expect(new Set(titles).size).toBe(scenes.length);
});

describe('the parts of an embed', () => {
  const all = CONTROLS;

  test('nothing is written where it is as usual', () => {
    expect(listsOf(OWN_CHOICE, 3)).toEqual({ show: [], hide: [], lock: [] });
  });

  test('another choice of panels is written whole, controls only where they differ', () => {
    const shown = new Set(OWN_CHOICE.shown);
    for (const id of ['foot', 'zoom'] as const) shown.delete(id);
    for (const id of ['loss', 'surface', 'optimizer'] as const) shown.add(id);
    expect(listsOf({ shown, locked: new Set<ShownPart>(['lr', 'zoom']) }, 1)).toEqual({
      show: ['map', 'transport', 'loss', 'routes', 'experiment', 'surface', 'optimizer'],
      hide: ['zoom'],
      lock: ['lr'],
    });
  });

  test('no panel at all hides those that would stand there', () => {
    const shown = new Set([...OWN_CHOICE.shown].filter((id) => !PANELS.some((panel) => panel === id)));
    expect(listsOf({ shown, locked: new Set() }, 3).hide).toEqual(['map', 'transport', 'routes', 'experiment', 'foot']);
  });

  test('of several routes each has a learning rate to lock, and a control that is not shown has nothing', () => {
    const ids = (routes: number, ...hidden: ShownPart[]): ShownPart[] => {
      const shown = new Set([...OWN_CHOICE.shown].filter((id) => !hidden.includes(id)));
      return lockableIn({ shown, locked: new Set() }, routes).map(({ id }) => id);
    };
    expect(ids(1)).toEqual(['start', 'zoom', 'playback', 'lr', 'experiment-settings', 'reset']);
    expect(ids(3)).toEqual(['start', 'zoom', 'playback', 'lr-1', 'lr-2', 'lr-3', 'experiment-settings', 'reset']);
    expect(ids(3, 'routes', 'zoom')).toEqual(['start', 'playback', 'experiment-settings', 'reset']);
  });

  test('every panel and control of the page that an embed has is offered, and an address can say each', () => {
    expect(PANELS.filter((id) => !SHOWABLE.some((other) => other === id))).toEqual(['inspector']);
    const shown = new Set<ShownPart>([...SHOWABLE, ...all]);
    const locked = new Set(lockableIn({ shown, locked: new Set() }, 3).map(({ id }) => id));
    expect(all.filter((id) => id !== 'lr' && !locked.has(id))).toEqual(['explain', 'share', 'legend', 'ahead', 'open']);
    const lists = listsOf({ shown, locked }, 3);
    const { scenario: bowl } = decode('?surface=bowl');
    const { view: seen, problems } = decode(encode(bowl, { ui: 'embed', ...lists }));
    expect(problems).toEqual([]);
    expect(seen).toMatchObject(lists);
  });
});
