import { floorOf } from '../../core/explore/theory/expectation';
import { sampleMomentsOf } from '../../core/explore/theory/sampleMoments';
import { objectiveOf } from '../../core/objective';
import { atOnce } from '../../core/sliced';
import { drawsOf, lateOf, spreadOf } from '../build/draws';
import type { Lesson } from '../lesson';
import { about } from './about';

const DRAWS = 8;
/** The stride, and an eighth of it. */
const [LONG, SHORT] = [0.08, 0.01];
const DECAY = 0.02;
const SUDDEN = 50 * DECAY;
/** So many made samples that none comes twice in a walk of single ones: a pass over few makes their errors cancel. */
const DATA = '?surface=linear-regression&data=line,n:8192,noise:1&steps=4000&stop=off';

const sized = (batch: number | 'full'): string => `${DATA}&run=gd,lr:${LONG},batch:${batch}&run=gd,lr:${SHORT},batch:1`;
export const cloud = sized(1);
const decaying = (decay: number): string =>
  `${DATA}&run=gd,lr:${LONG},batch:1&run=gd,lr:${LONG},batch:1,schedule:inverse-time,decay:${decay}&run=gd,lr:${LONG},batch:32`;
const rest = decaying(DECAY);
const stuck = decaying(SUDDEN);
const penguins = `?surface=linear-regression&data=penguins&steps=4000&stop=off&run=gd,lr:${LONG},batch:1&run=gd,lr:${LONG},batch:32`;

export const lesson: Lesson = {
  ...about,
  scenes: { cloud, rest, stuck },
  figure: { show: 'map,transport,loss', lock: 'transport,start', k: 1 },
  study(lab) {
    /** The excess loss that a route keeps up: the mean over the second half of several walks. */
    const floor = (address: string, n: number): number =>
      spreadOf(lateOf(drawsOf(address, n, DRAWS), 'loss')).mean - lab.run(address).lowest!.value;
    const { route, ends, scenario, lowest, samples, trajectories } = lab.run(cloud);
    const moments = atOnce(sampleMomentsOf(objectiveOf(scenario)))!;
    const variance = moments.spread[18]! + moments.spread[24]!;
    const law = (lr: number, batch: number): number => (lr * variance) / (4 * batch);
    const [red, yellow] = [floor(cloud, 1), floor(cloud, 2)];
    const ratio = red / yellow;
    const parts = { same: 1, third: Math.sqrt(8), eighth: 8, zero: 64 };
    const away = (part: number): number => Math.abs(Math.log(ratio / part));
    const right = Object.entries(parts).reduce((a, b) => (away(b[1]) < away(a[1]) ? b : a))[0];
    const [half, batch8, decayed, batch32] = [
      floor(cloud.replace(`lr:${LONG}`, `lr:${LONG / 2}`), 1),
      floor(sized(8), 1),
      floor(rest, 2),
      floor(rest, 3),
    ];
    const sizes = [1, 2, 4, 8, 16, 32, 64];
    const widthOf = (size: number): number => lab.run(sized(size)).trajectories[0]!.outcome.width!;
    const wide = trajectories[1]!.outcome.width!;
    const unlike = (size: number): number => Math.abs(Math.log(widthOf(size) / wide));
    const fits = sizes.filter((size) => Math.abs(Math.log(law(LONG, size) / law(SHORT, 1))) < 0.3);
    const [dealtOne, dealtBatch] = [floor(penguins, 1), floor(penguins, 2)];
    /** What the rates of a decaying stride add up to. */
    const rates = (decay: number): number =>
      Array.from({ length: scenario.steps }, (_, t) => LONG / (1 + decay * t)).reduce((sum, rate) => sum + rate, 0);
    const halted = lab.run(stuck).route(2);
    return {
      facts: {
        red: { ...route(1), floor: red },
        half: { lr: LONG / 2, floor: half },
        yellow: { ...route(2), floor: yellow },
        low: { loss: lowest!.value, samples },
        ratio: { floor: ratio, lr: LONG / SHORT, distance: Math.sqrt(LONG / SHORT) },
        draws: { count: DRAWS, steps: scenario.steps },
        slope: { variance },
        batch: { right: fits[0]!, floor: batch8 },
        decay: { floor: decayed, d: DECAY },
        big: { batch: 32, floor: batch32 },
        stuck: { loss: halted.loss, sum: rates(SUDDEN) },
        dealt: { n: lab.run(penguins).samples, part: dealtOne / dealtBatch },
      },
      questions: {
        floor: { options: Object.keys(parts), right, after: { show: 'map,transport,loss', lock: 'start' } },
      },
      tasks: {
        batch: {
          parts: { show: 'map,transport,routes,batch-1', hide: 'lr', lock: 'start' },
          checks: ['1.batch > 1; 1.end = wandering', `1.batch >= ${fits[0]}; 1.batch <= ${fits.at(-1)}`],
          solution: sized(fits[0]!),
          miss: sized(64),
          ghost: true,
        },
      },
      claims: {
        'both wander': ends.join() === 'wandering,wandering',
        'an eighth of the stride, about an eighth of the floor': ratio > 7.2 && ratio < 9.5,
        'half the stride, about half the floor': red / half > 1.8 && red / half < 2.3,
        'the floors are those of theory': [
          [red, LONG, 1],
          [half, LONG / 2, 1],
          [yellow, SHORT, 1],
          [batch8, LONG, 8],
          [batch32, LONG, 32],
        ].every(([found, lr, size]) => Math.abs(found! / floorOf(moments, lr!, size!) - 1) < 0.12),
        'and nearly those of the formula': [
          [LONG, 1],
          [SHORT, 1],
          [LONG, 8],
        ].every(([lr, size]) => Math.abs(law(lr!, size!) / floorOf(moments, lr!, size!) - 1) < 0.12),
        'batches of eight at the long stride have the short one’s floor': Math.abs(batch8 / yellow - 1) < 0.1,
        'and of all sizes their cloud is seen to be the most alike': sizes.every(
          (size) => size === 8 || unlike(size) > 1.5 * unlike(8),
        ),
        'only one size on the menu fits': fits.length === 1,
        'a decaying stride ends lower than a batch of 32': decayed < batch32 && red / decayed > 50,
        'a batch of 32 has about a thirty-second of the floor': red / batch32 > 28 && red / batch32 < 42,
        'the exact floor of the long stride is a tenth above the formula’s':
          Math.abs(floorOf(moments, LONG, 1) / law(LONG, 1) - 1.1) < 0.02,
        'an eighth of the stride or batches of eight come down with about as many samples':
          Math.abs((1 - SHORT) ** 8 / (1 - LONG) - 1) < 0.01,
        'a stride that decays too soon never arrives':
          lab.run(stuck).ends[1] === 'descending' && rates(SUDDEN) < 1 && rates(DECAY) > 10,
        'few samples that come again and again keep up less than the law says': dealtOne / dealtBatch > 60,
      },
    };
  },
};
