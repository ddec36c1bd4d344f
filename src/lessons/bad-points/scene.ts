import { drawsOf, lateOf, spreadOf } from '../build/draws';
import type { Lesson } from '../lesson';
import { about } from './about';

const DRAWS = 40;
const SEEDS = 20;
/** Bends: one that cuts nothing off, one that does. */
const [WIDE, MID] = [3, 0.3];
/** Slopes to aim at, a bend that gives more than both, and one so narrow that hardly any slope is left to walk on. */
const [NEAR, BEST] = [1.5, 1.82];
const [CUT, TIGHT] = [0.2, 0.05];
const RUNS = 'run=gd,lr:0.1,batch:1&run=gd,lr:0.1,batch:32&run=gd,lr:0.1,batch:full';
const DATA = 'data=line,n:200,noise:0.3,outliers:0.1';

const fitted = (surface: string): string => `?surface=${surface}&${DATA}&start=-1,-2&steps=1000&stop=off&${RUNS}`;
const bent = (delta: number): string => fitted(`huber-regression,scale:raw,delta:${delta}`);
export const squared = fitted('linear-regression,scale:raw');
const huber = bent(MID);
const loose = bent(WIDE);

/** How steep the lines are that a batch comes to: over the second half of many walks. */
const slopes = (address: string, n: number) => spreadOf(lateOf(drawsOf(address, n, DRAWS), 'y'));

export const lesson: Lesson = {
  ...about,
  scenes: { squared, huber, loose },
  figure: { show: 'map,transport,data', lock: 'transport,start', k: 1 },
  study(lab) {
    const { surface, lowest, route, samples } = lab.run(squared);
    const { x, y, outlier } = surface.fit!.data;
    const truth = { slope: 2, intercept: 1 };
    const errorOf = (i: number): number => Math.abs(truth.intercept + truth.slope * x[i]! - y[i]!);
    const at = (bad: 0 | 1): number[] => [...x.keys()].filter((i) => outlier![i] === bad);
    const errors = (bad: 0 | 1): number[] => at(bad).map(errorOf);
    const spread = spreadOf([...y]).sd;
    /** How many points lie farther from a line than a bend. */
    const beyond = (line: { readonly x: number; readonly y: number }, delta: number): number =>
      [...x.keys()].filter((i) => Math.abs(line.x + line.y * x[i]! - y[i]!) > delta * spread).length;
    const [wrong, ordinary] = [spreadOf(errors(1)), spreadOf(errors(0))];
    const clean = lab.run(squared.replace(',outliers:0.1', '')).lowest!.y;
    const [one, some, all] = [1, 2, 3].map((n) => slopes(squared, n));
    const [one2, some2] = [1, 2].map((n) => slopes(huber, n));
    const misled = [one!, some!, all!].map(({ mean }) => mean < truth.slope / 2);
    /** Slopes of the lowest places of other data that were made in the same way. */
    const elsewhere = (address: string): number[] =>
      Array.from({ length: SEEDS }, (_, i) => {
        const made = address.replace('steps=1000', 'steps=1');
        return lab.run(`${made}&seed=${i + 2}`).lowest!.y;
      });
    const [flat, saved] = [elsewhere(squared), elsewhere(huber)];
    const [cut, tight] = [lab.run(bent(CUT)), lab.run(bent(TIGHT))];
    const all2 = lab.run(huber).route(3);
    const low = lowest!.y;
    return {
      facts: {
        truth: { ...truth, clean },
        data: {
          n: samples,
          bad: errors(1).length,
          share: errors(1).length / samples,
          pull: wrong.mean / ordinary.mean,
        },
        least: { slope: low, off: truth.slope - low, lowest: Math.min(...flat), highest: Math.max(...flat) },
        one: { lr: route(1).lr, slope: route(1).y, ...one, huber: one2!.mean, huberSd: one2!.sd },
        some: { batch: 32, slope: route(2).y, ...some, huber: some2!.mean, huberSd: some2!.sd },
        all: { slope: route(3).y, huber: all2.y },
        loose: { delta: WIDE },
        mid: { delta: MID },
        aim: { near: NEAR, best: BEST, delta: CUT, slope: cut.route(3).y },
        tight: { delta: TIGHT, slope: tight.route(3).y, steps: tight.route(3).updates },
        draws: { count: DRAWS, seeds: SEEDS },
      },
      questions: {
        misled: {
          options: ['one', 'all', 'none'],
          right: misled.every(Boolean) ? 'all' : misled[0] ? 'one' : 'none',
          places: { all: [lowest!.x, lowest!.y], none: [truth.intercept, truth.slope] },
          after: { show: 'map,transport,data', lock: 'start' },
        },
      },
      tasks: {
        bend: {
          scene: 'loose',
          parts: {
            show: 'map,data,scene',
            hide: 'steps,stop,seed,noise,data-parameters,reset-scene',
            lock: 'start',
          },
          checks: [`3.y > ${NEAR}`, `3.y > ${BEST}; 3.end = reached`],
          solution: bent(CUT),
          miss: bent(0.5),
          ghost: true,
        },
      },
      claims: {
        'batches of all sizes wander about the same wrong slope':
          Math.abs(one!.mean - low) < 0.1 && Math.abs(some!.mean - low) < 0.01 && Math.abs(all!.mean - low) < 1e-3,
        'which is far from the true one, and the good points are not to blame':
          truth.slope - low > 1.5 && Math.abs(clean - truth.slope) < 0.05,
        'one sample scatters most, all data not at all': one!.sd > 5 * some!.sd && some!.sd > 0.02 && all!.sd < 1e-3,
        'red happens to end nearest to the truth': route(1).y > route(2).y && route(1).y > route(3).y,
        'the few bad points pull harder than all the good ones':
          wrong.mean * errors(1).length > 2 * ordinary.mean * errors(0).length,
        'so it is in other data: never half as steep as the truth': Math.max(...flat) < truth.slope / 2,
        'there the other loss misses by less than a sixth': Math.min(...saved) > truth.slope * (5 / 6),
        'with a wide bend it is the loss of before': Math.abs(lab.run(loose).lowest!.y - low) < 1e-6,
        'with the other loss all are near the truth': [one2!, some2!].every(
          ({ mean }) => Math.abs(mean - all2.y) < 0.03 && mean > truth.slope - 0.25,
        ),
        'and one sample still scatters most': one2!.sd > 5 * some2!.sd,
        'the bad points are the rightmost':
          Math.min(...at(1).map((i) => x[i]!)) > Math.max(...at(0).map((i) => x[i]!)) && wrong.sd < wrong.mean / 5,
        'the bend of the solution is about the usual error of a good point':
          Math.abs((CUT * spread) / Math.hypot(ordinary.mean, ordinary.sd) - 1) < 0.15,
        'the bend of the later scene is not enough for the task': all2.y > NEAR && all2.y < BEST,
        'with a narrow bend almost every point pulls alike': beyond(tight.route(3), TIGHT) > 0.95 * samples,
        'the pull is bounded, not gone': cut.lowest!.y < clean - 0.1 && tight.lowest!.y < clean - 0.1,
        'with a narrow bend it does not get there in time': tight.ends[2] === 'descending',
      },
    };
  },
};
