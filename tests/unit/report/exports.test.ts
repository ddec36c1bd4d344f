import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { decode, encode, simulate } from '../../../src';
import { objectiveOf } from '../../../src/core/objective';
import { share as shareEn } from '../../../src/locales/share/en';
import { share as shareZh } from '../../../src/locales/share/zh';
import { en, zh } from '../../../src/locales/whole';
import * as altitudes from '../../../src/plot/altitude';
import { dark, light } from '../../../src/plot/palette';
import { drawFigure } from '../../../src/plot/svg/drawFigure';
import { escapeMarkup } from '../../../src/plot/svg/markup';
import { widthOf, wrapText } from '../../../src/plot/svg/wrap';
import { figureOf } from '../../../src/report/figureOf';
import { createFormat } from '../../../src/report/format';
import { csvOf, jsonOf } from '../../../src/report/tables';
import { portion } from '../../support/long';
import { scenario } from '../scenario/scenarios';
import { elementsOf } from './elementsOf';

const SIGHT = { width: 400, height: 300, palette: light, transparent: false } as const;

function figure(address: string, lang: 'en' | 'zh' = 'en', sight: Partial<Parameters<typeof figureOf>[1]> = {}) {
  const { scenario: given, view } = decode(address);
  const result = { scenario: given, objective: objectiveOf(given), trajectories: simulate(given) };
  const [text, words] = lang === 'zh' ? [zh, shareZh] : [en, shareEn];
  const shown = { domain: view.domain, clock: view.clock, time: view.k, ...SIGHT, ...sight };
  const link = `https://example.org/${encode(given, view)}`;
  return figureOf(result, shown, link, { text, words, format: createFormat(text.tag) });
}

describe('the SVG file', () => {
  test('tells of the decisive step with the routes, not with what stands on a film from its first picture on', () => {
    const shown = figure('?');
    const words = en.onMap.crosses('4');
    expect(drawFigure(shown, ['routes'])).toContain(words);
    expect(drawFigure(shown, ['under'])).not.toContain(words);
    expect(drawFigure(shown, ['over'])).not.toContain(words);
    // Laid out alike, each layer by itself.
    const marks = (svg: string) => /<g id="minima">.*?<\/g>/s.exec(svg)?.[0];
    expect(marks(drawFigure(shown, ['over']))).toBe(marks(drawFigure(shown)));
    expect(marks(drawFigure(shown))).toBeDefined();
  });

  test('has named groups, text as text, and no element that runs or fetches', () => {
    const svg = drawFigure(figure('?run=gd,lr:0.1&run=adam,lr:0.05'));
    const names = elementsOf(svg);
    expect(new Set(names)).toEqual(
      new Set([
        'svg',
        'title',
        'desc',
        'rect',
        'g',
        'clipPath',
        'path',
        'text',
        'circle',
        'linearGradient',
        'stop',
        'a',
      ]),
    );
    for (const id of [
      'tints',
      'contours',
      'heights',
      'routes',
      'route-1',
      'route-2',
      'axes',
      'minima',
      'start',
      'legend',
      'caption',
    ])
      expect(svg).toContain(`id="${id}"`);
    expect(svg).toContain(`${en.optimizers.adam.name}, α 0.05, β₁ 0.9`);
    expect(svg).toContain(en.map.hut);
  });

  test('is well-formed for random scenarios, on the map or far off it', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(scenario, fc.boolean(), (given, chinese) => {
        const address = encode({ ...given, steps: Math.min(given.steps, 60) });
        const svg = drawFigure(figure(address, chinese ? 'zh' : 'en', { palette: dark, width: 240, height: 160 }));
        expect(elementsOf(svg).length).toBeGreaterThan(20);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: portion(100), seed: 11 },
    );
  });

  test('what a formula says is text and nothing else', () => {
    const svg = drawFigure(figure(`?surface=formula&f=${encodeURIComponent('x^2+y^2')}`));
    expect(svg).toContain('x^2+y^2');
    expect(escapeMarkup('<a b="c">&\u0000\ud800')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;');
  });

  test('the cursor decides what is walked, and the caption says where it stands', () => {
    const at = drawFigure(figure('?k=5&run=gd,lr:0.1'));
    expect(at).toContain('id="route-1-ahead"');
    expect(at).toContain('at step 5 of');
    expect(drawFigure(figure('?run=gd,lr:0.1'))).not.toContain('route-1-ahead');
  });

  test('the markers at the cursor lie over all routes, the first on top', () => {
    const svg = drawFigure(figure('?run=gd,lr:0.1&run=adam,lr:0.05'));
    const [routes, heads] = [svg.indexOf('id="routes"'), svg.indexOf('id="heads"')];
    expect(heads).toBeGreaterThan(svg.indexOf('id="route-1"', routes));
    const [first, second] = [light.routes[0]!, light.routes[1]!].map((colour) =>
      svg.indexOf(`fill="${colour}"`, heads),
    );
    expect(first).toBeGreaterThan(second!);
  });

  test('other programs find what they know: whole weights of type, and a name on every group that holds another', () => {
    const svg = drawFigure(figure('?run=gd,lr:0.1&run=adam,lr:0.05'));
    const weights = [...svg.matchAll(/font-weight="([^"]*)"/g)].map(([, weight]) => weight!);
    expect(weights.filter((weight) => !/^[1-9]00$/.test(weight))).toEqual([]);
    expect(weights).toContain('600');
    const unnamed = [...svg.matchAll(/<g(?! id=)[^>]*>(.*?)<\/g>/gs)].map(([, inside]) => inside!);
    expect(unnamed).not.toEqual([]);
    expect(unnamed.filter((inside) => inside.includes('<g') || inside.includes(' id='))).toEqual([]);
  });

  test('a title too long for its line is cut there, and stands whole in the caption', () => {
    const formula = `x^2+y^2${'+0.1*sin(x*y)'.repeat(8)}`;
    const long = drawFigure(figure(`?surface=formula&f=${encodeURIComponent(formula)}`));
    const heading = (svg: string): string => /id="heading"[^>]*>([^<]*)</.exec(svg)![1]!;
    const caption = (svg: string): string =>
      [...svg.slice(svg.indexOf('id="caption"')).matchAll(/<text[^>]*>([^<]*)</g)].map(([, line]) => line).join('');
    expect(heading(long)).toMatch(/^Formula · x\^2\+y\^2.*…$/);
    expect(widthOf(heading(long)) * 16).toBeLessThanOrEqual(SIGHT.width);
    expect(widthOf(heading(long)) * 16).toBeGreaterThan(0.9 * SIGHT.width);
    expect(caption(long)).toContain(formula);
    const short = drawFigure(figure('?surface=formula&f=x^2'));
    expect(heading(short)).toBe(`${en.surfaces.formula.name} · x^2`);
    expect(caption(short)).not.toContain(heading(short));
  });

  test('a transparent one has no background', () => {
    expect(drawFigure(figure('?'))).toContain('id="background"');
    expect(drawFigure(figure('?', 'en', { transparent: true }))).not.toContain('id="background"');
  });

  test.each([
    ['a map', {}],
    ['a relief', { relief: { camera: undefined } }],
  ])(
    'of %s asks once for the tints of its surface, which take as long as a drawing where data are many',
    (_, sight) => {
      const create = vi.spyOn(altitudes, 'createAltitude');
      drawFigure(figure('?surface=bowl', 'en', sight));
      expect(create).toHaveBeenCalledTimes(1);
      create.mockRestore();
    },
  );

  test('of a relief asks its surface for nothing: what its block knows is enough', () => {
    const shown = figure('?surface=bowl', 'en', { relief: { camera: undefined } });
    const value = vi.spyOn(shown.surface, 'value');
    expect(drawFigure(shown)).toContain('id="ground"');
    expect(value).not.toHaveBeenCalled();
  });

  test('it speaks the language of the page', () => {
    const svg = drawFigure(figure('?', 'zh'));
    expect(svg).toContain('lang="zh-Hans"');
    expect(svg).toContain(zh.optimizers.gd.name);
    expect(svg).not.toContain(en.optimizers.gd.name);
  });
});

describe('lines of text', () => {
  test('none is wider than asked for, and nothing is lost', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii', maxLength: 300 }),
        fc.integer({ min: 4, max: 60 }),
        (text, most) => {
          const lines = wrapText(text, most);
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(most);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});

describe('the CSV table', () => {
  const given = decode('?surface=ravine&start=-2,1&steps=30&run=gd,lr:0.01&run=adam').scenario;
  const trajectories = simulate(given);
  const rows = csvOf({ scenario: given, trajectories }).trimEnd().split('\r\n');

  test('has one row an update, as many cells in each, and every number to its last bit', () => {
    const head = rows[0]!.split(',');
    const body = rows.slice(1);
    expect(body).toHaveLength(trajectories[0]!.length + trajectories[1]!.length);
    const x = head.indexOf('x');
    trajectories.forEach((trajectory, place) => {
      const own = body.filter((row) => row.startsWith(`${place + 1},`));
      expect(Float64Array.from(own, (row) => Number(row.split(',')[x]))).toEqual(trajectory.x);
    });
    const last = body.at(-1)!.split(',');
    expect(last[head.indexOf('outcome')]).toBe(trajectories[1]!.outcome.kind);
  });

  test('carries the scenario', () => {
    const cell = /"([^"]*)"$/.exec(rows[1]!)![1]!;
    expect(decode(cell).scenario).toEqual(given);
  });
});

test('JSON has the scenario, as data and as an address, and every number', () => {
  const given = decode('?run=gd,lr:0.1&run=gd,lr:1e9').scenario;
  const trajectories = simulate(given);
  const read = JSON.parse(jsonOf({ scenario: given, trajectories }, 'https://example.org/'));
  expect(read.scenario).toEqual(given);
  expect(decode(read.address).scenario).toEqual(given);
  expect(Float64Array.from(read.routes[0].loss)).toEqual(trajectories[0]!.loss);
  expect(read.routes[1].outcome).toEqual(trajectories[1]!.outcome);
});
