import { describe, expect, test } from 'vitest';
import { decode, simulate } from '../../../src';
import { ENDS, endOf } from '../../../src/core/ends';
import { lrAt, positionOf } from '../../../src/core/lrScale';
import { objectiveOf } from '../../../src/core/objective';
import { createSweep } from '../../../src/core/sweep';
import { en, zh } from '../../../src/locales/whole';
import { createFormat } from '../../../src/report/format';
import { outcomeWords } from '../../../src/report/outcomeText';

/** Scenes whose verdicts are known, with what is said of them. */
const VERDICTS: readonly (readonly [address: string, kind: string, en: RegExp, zh: RegExp])[] = [
  [
    '?surface=bowl&start=0.05,0.03&run=gd,lr:2',
    'oscillating',
    /^Swings to and fro, 0\.12 wide$/,
    /^来回震荡，摆幅 0\.12$/,
  ],
  ['?surface=rosenbrock&start=-1.5,-0.5&steps=9000&run=gd', 'converged', /^Reached the lowest point$/, /^到达最低点$/],
  [
    '?surface=goldstein-price&start=-1.5,1.15&steps=1500&run=adagrad',
    'settling',
    /^At another minimum, 0\.11 away, still settling$/,
    /^已到另一个极小值点附近，还差 0\.11，仍在靠近$/,
  ],
  ['?surface=bowl&run=gd,lr:1e-8', 'crawling', /^Hardly moves at this stride$/, /^照这样的步子，几乎不动$/],
  ['?surface=bowl&run=gd,lr:2.1', 'climbing', /^Climbs with every step$/, /^每一步都在往上走$/],
  ['?surface=mountain&start=0.25,1.1&steps=60&run=gd,lr:0.005', 'descending', /^Still on the slope$/, /^还在山坡上$/],
  ['?surface=griewank&run=newton', 'converged', /^Reached a minimum off the map$/, /^到达地图之外的一个极小值点$/],
  ['?surface=bowl&steps=1&run=gd,lr:1', 'converged', /^Reached the lowest point$/, /^到达最低点$/],
  [
    '?surface=bowl&run=gd,lr:0.1',
    'settling',
    /^At the lowest point, 0\.00469 away, still settling$/,
    /^已到最低点附近，还差 0\.00469，仍在靠近$/,
  ],
  [
    '?surface=linear-regression&data=penguins&steps=3420&stop=off&run=gd,lr:0.1,batch:32',
    'wandering',
    /^Wanders about the lowest point, ±0\.0154$/,
    /^在最低点附近徘徊，±0\.0154$/,
  ],
  ['?surface=mountain&start=0.25,1.1&steps=60&run=gd,lr:0.1', 'converged', /^Reached the hut$/, /^到达小屋$/],
  [
    '?surface=mountain&start=0.25,1.1&steps=19&run=gd,lr:0.1',
    'settling',
    /^At the hut, 0\.\d+ away, still settling$/,
    /^已到小屋附近，还差 0\.\d+，仍在靠近$/,
  ],
  [
    '?surface=mountain&start=1.1,-1.1&run=gd,lr:0.35',
    'oscillating',
    /^Swings across the valley, 0\.\d+ wide$/,
    /^在山谷两侧来回震荡，摆幅 0\.\d+$/,
  ],
  [
    '?surface=mountain&start=0.25,1.1&steps=60&run=gd,lr:0.75',
    'converged',
    /^Ended in another valley$/,
    /^落进了另一个山谷$/,
  ],
  ['?surface=saddle&start=1.6,0&run=gd,lr:0.3', 'stalled', /^Stuck where it is nearly flat$/, /^困在几乎平坦的地方$/],
  [
    '?surface=ravine,kappa:25&steps=400&run=gd,lr:0.1',
    'diverged',
    /^Left the map at step \d+$/,
    /^第 \d+ 步离开了地图$/,
  ],
  [
    '?surface=mountain&noise=8&start=2.2,2.1&steps=400&run=gd,lr:0.1,batch:1',
    'oscillating',
    /^Thrown about by its samples, [\d.]+ wide$/,
    /^因每批样本不同而震荡，摆幅 [\d.]+$/,
  ],
  [
    '?surface=mountain&steps=500&run=gd,lr:0.1,weightDecay:0.1',
    'crawling',
    /^At rest where weight decay balances the slope$/,
    /^停在权重衰减与坡度相抵的地方$/,
  ],
  ['?surface=formula&f=(x-1)^2%2By^2&run=gd,lr:0.3', 'converged', /^Reached a minimum$/, /^到达一个极小值点$/],
];

test('a route that first swung is not called there before it is: Beale with Nadam rests at (3, 0.5) to the last bit', () => {
  const [route] = simulate(decode('?surface=beale&start=2.613,-1.728&steps=3000&run=nadam,lr:0.345').scenario);
  const { outcome, loss } = route!;
  expect(outcome.kind).toBe('converged');
  for (const value of loss.slice(outcome.at)) expect(value).toBeLessThan(1e-3);
  expect(loss.at(-1)).toBeLessThan(1e-25);
});

describe.each(VERDICTS)('%s', (address, kind, english, chinese) => {
  const { scenario } = decode(address);
  const objective = objectiveOf(scenario);
  const trajectories = simulate(scenario);
  const { outcome, gradNorm } = trajectories[0]!;
  const words = (text: typeof en) =>
    outcomeWords({ text, format: createFormat(text.tag) }, { scenario, objective, trajectories }, 0);

  test(`is ${kind}, with the slope at the end`, () => {
    expect(outcome).toMatchObject({ kind, gradNorm: gradNorm.at(-1) });
  });

  test('is said in both languages', () => {
    expect(words(en).sentence).toMatch(english);
    expect(words(zh).sentence).toMatch(chinese);
  });

  test('tells loss, distance and slope where the route is on the map', () => {
    const { details } = words(en);
    if (kind === 'diverged') return expect(details).toEqual([]);
    expect(details[0]).toMatch(/^[\d,]+ steps?$/);
    expect(details[1]).toMatch(/^loss /);
    expect(details.at(-1)).toMatch(/^slope /);
    const told = [words(en).sentence, ...details].join();
    if (objective.surface.minima.length > 0) expect(told).toMatch(/ away| from |on the lowest point|Wanders/);
  });

  test('has the paint of its sentence at its rate', () => {
    const { runs, ...setting } = scenario;
    const [run] = runs as [(typeof runs)[number]];
    const sweeper = createSweep({ ...setting, run, place: 0 }, objective, 1e7);
    const position = positionOf(run.params.lr ?? 0);
    // Only where the rate is one of the slider's.
    if (lrAt(position) !== run.params.lr) return;
    while (!sweeper.advance(1e6));
    const { first, ends } = sweeper.snapshot();
    const index = position - first;
    if (ends[index] === undefined || ends[index] === 0) return;
    expect(ENDS[ends[index]]).toBe(endOf(outcome));
    expect(words(en).tone).toBe(ENDS[ends[index]]);
  });
});
