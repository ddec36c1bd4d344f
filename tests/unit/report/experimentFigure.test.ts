import { describe, expect, test } from 'vitest';
import { DEFAULT_EXPERIMENT } from '../../../src/core/explore/experiment';
import { explore } from '../../../src/core/explore/explore';
import { createExplorer } from '../../../src/core/explore/explorer';
import { theoryOf } from '../../../src/core/explore/theory/theory';
import { objectiveOf } from '../../../src/core/objective';
import { experimentFigure as figureEn } from '../../../src/locales/experimentFigure/en';
import { experimentFigure as figureZh } from '../../../src/locales/experimentFigure/zh';
import { share as shareEn } from '../../../src/locales/share/en';
import { share as shareZh } from '../../../src/locales/share/zh';
import { en, zh } from '../../../src/locales/whole';
import { dark, light } from '../../../src/plot/palette';
import { drawExperiment } from '../../../src/plot/svg/drawExperiment';
import type { ExperimentFigure } from '../../../src/plot/svg/experimentFigure';
import { experimentFigureOf } from '../../../src/report/experimentFigure';
import { createFormat } from '../../../src/report/format';
import { decode } from '../../../src/scenario/decodeAddress';
import '../../../src/scenario/experimentCodec';
import { elementsOf } from './elementsOf';

const LINK = 'https://example.org/?of=this';

/** The figure of an address; of one that is still being made where work is limited. */
function figure(address: string, lang: 'en' | 'zh' = 'en', palette = light, work?: number): ExperimentFigure {
  const { scenario, view, problems } = decode(address);
  expect(problems).toEqual([]);
  const experiment = view.experiment ?? DEFAULT_EXPERIMENT;
  const language =
    lang === 'zh'
      ? { text: zh, words: shareZh, experimentText: figureZh, format: createFormat('zh') }
      : { text: en, words: shareEn, experimentText: figureEn, format: createFormat('en') };
  const findings = ((): ReturnType<typeof createExplorer>['findings'] => {
    if (work === undefined) return explore(scenario, experiment);
    const explorer = createExplorer(scenario, experiment);
    explorer.advance(work);
    return explorer.findings;
  })();
  const theory = theoryOf(scenario, experiment);
  const made = { scenario, objective: objectiveOf(scenario), experiment, findings, theory };
  return experimentFigureOf(made, { width: 500, height: 320, palette, transparent: false }, LINK, language);
}

const RATES = '?surface=ravine,kappa:50&run=momentum,lr:0.02&experiment=lr,by:momentum,places:30,placesBy:20';
const STARTS = '?surface=mountain&run=gd,lr:0.1&experiment=start,places:30,placesBy:20';
const SIZES =
  '?surface=linear-regression&data=line,n:64&steps=60&run=gd,batch:4,lr:0.3&experiment=batch,measure:cost,target:0.01,draws:6';
const ENDS = '?surface=linear-regression&data=line,n:64&steps=60&run=gd,batch:4&experiment=lr,draws:4,places:40';

/** The groups and drawings that have a name. */
const named = (svg: string): string[] => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);

test.each([
  [RATES, 'Where the route ends, by learning rate α and momentum μ'],
  [STARTS, 'Where a walk ends, by where it starts'],
  [SIZES, 'Samples looked at to the target, by batch size B'],
  [ENDS, 'Where the route ends, by learning rate α'],
])('%s is drawn with title, axes, legend, caption and address', (address, title) => {
  const svg = drawExperiment(figure(address));
  elementsOf(svg);
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  expect(svg).toContain(`<title>${title}</title>`);
  expect(named(svg)).toEqual(expect.arrayContaining(['heading', 'picture', 'axes', 'legend', 'caption']));
  expect(svg).toContain(LINK);
  expect(drawExperiment(figure(address))).toBe(svg);
});

test.each([RATES, STARTS, SIZES, ENDS])('%s is told in Chinese, in dark colours', (address) => {
  const svg = drawExperiment(figure(address, 'zh', dark));
  elementsOf(svg);
  expect(svg).toMatch(/^<svg [^>]*lang="zh-Hans"/);
  expect(svg).toContain(dark.panel);
  expect(svg).not.toContain(light.panel);
  expect(svg).not.toMatch(/>[^<]*\b(the|by|route|draws)\b/);
});

describe('a plane', () => {
  const svg = drawExperiment(figure(RATES));

  test('has an area for each kind of end, covered with its texture, and each in the legend', () => {
    const { picture } = figure(RATES);
    if (picture.kind !== 'plane') throw new Error('no plane');
    expect(named(svg)).toEqual(expect.arrayContaining(picture.painted.kinds.map(({ id }) => id)));
    const textures = picture.painted.kinds.filter(({ texture }) => texture).length;
    expect(svg.match(/<pattern /g)).toHaveLength(textures);
    for (const word of picture.words) expect(svg).toContain(`>${word}</text>`);
    for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(named(svg)).toContain(id);
  });

  test('has the line beyond which theory lets no route hold, its best setting and the route’s own', () => {
    expect(named(svg)).toEqual(expect.arrayContaining(['theory', 'best', 'own']));
    expect(svg).toContain(figureEn.edge);
    const turned = '?surface=ravine,kappa:50&run=momentum&experiment=momentum,by:lr,places:3,placesBy:5';
    const lines = [RATES, turned].map((address) => {
      const { picture } = figure(address);
      return picture.kind === 'plane' ? picture.theory!.points[0]! : [];
    });
    expect(lines[0]![0]).toBeCloseTo(2 / 50, 9);
    expect(lines[0]![1]).toBe(0);
    expect(lines[1]).toEqual([...lines[0]!].reverse());
  });

  test('of starts tells valleys by name and place', () => {
    const { picture } = figure(STARTS);
    expect(Object.values(picture.words).slice(0, 2)).toEqual([
      expect.stringMatching(/^\d+ … \d+ updates, Hut, the lowest point \(1\.23, −1\.09\)$/),
      expect.stringMatching(/^\d+ … \d+ updates, Another valley/),
    ]);
  });

  test('is told in words too: how much of it is of each kind', () => {
    expect(svg).toMatch(/<desc>Where the route ends[^<]*diverges: \d+%/);
  });

  test('is drawn as far as it is known', () => {
    const some = drawExperiment(figure(RATES, 'en', light, 3000));
    elementsOf(some);
    expect(named(some)).toContain('areas');
  });

  test('says where the target was not reached', () => {
    const { picture } = figure(`${RATES},measure:updates`);
    expect(Object.values(picture.words)).toContain('target not reached');
  });
});

describe('along one setting', () => {
  test('a curve has its band, and theory of the same measure', () => {
    const made = figure(SIZES);
    const { picture } = made;
    if (picture.kind !== 'curve') throw new Error('no curve');
    const svg = drawExperiment(made);
    expect(named(svg)).toEqual(expect.arrayContaining(['grid', 'band', 'theory', 'median', 'dots', 'marks']));
    const last = picture.points.at(-1)!;
    expect(picture.theory![picture.points.length - 1]).toBe(last.median);
    expect(svg).toMatch(/<desc>[^<]*; 32: [\d.]+; 64: [\d.]+\./);
    expect(svg).toContain('Target: 1 % of the start’s excess loss, 6 draws a place. ');
  });

  test('where half of the draws do not get there a point is hollow, and the legend says so', () => {
    const far = SIZES.replace('target:0.01', 'target:0.0000001');
    expect(drawExperiment(figure(far))).toContain(figureEn.hollow);
    expect(drawExperiment(figure(SIZES))).not.toContain(figureEn.hollow);
  });

  test('outcomes are drawn as parts of the draws', () => {
    const svg = drawExperiment(figure(ENDS));
    expect(named(svg)).toEqual(expect.arrayContaining(['shares', 'diverged']));
    expect(svg).toContain(figureEn.share);
  });
});
