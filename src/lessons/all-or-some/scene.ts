import type { Trajectory } from '../../core/trajectory';
import { drawsOf, updatesFor } from '../build/draws';
import type { Lab } from '../build/lab';
import type { Facts, Lesson } from '../lesson';
import { about } from './about';

const BUDGET = 342;
const LATER = 10 * BUDGET;
const DRAWS = 100;

const raceWith = (lr: number, samples = BUDGET): string =>
  `?surface=linear-regression&data=penguins&steps=${samples}&stop=off&clock=evals` +
  `&run=gd,lr:${lr},batch:full&run=gd,lr:0.1,batch:32&run=gd,lr:0.1,batch:1`;
export const race = raceWith(0.1);
const later = raceWith(0.1, LATER);
/** The clock stands where each has looked so often: all data makes as many steps as the others, and would run on. */
const called = (address: string, samples = BUDGET): string => `${address}&k=${samples}`;

/** Losses of many draws once so many samples have been looked at, the lowest first. */
const losses = (lr: number, batch: number, samples: number): readonly number[] =>
  drawsOf(
    `?surface=linear-regression&data=penguins&steps=${(Math.ceil(BUDGET / batch) * samples) / BUDGET}&stop=off&run=gd,lr:${lr},batch:${batch}`,
    1,
    DRAWS,
  )
    .map(({ loss }) => loss.at(-1)!)
    .sort((a, b) => a - b);

/** How far the first steps of a mini-batch and of all data point apart, as cosines over many draws, the worst first. */
function firstAgree(): readonly number[] {
  const first = ({ x, y }: Trajectory): readonly [number, number] => [x[1]! - x[0]!, y[1]! - y[0]!];
  const [[dx, dy]] = drawsOf(race, 1, 1).map(first) as [readonly [number, number]];
  return drawsOf(raceWith(0.1, 1), 2, DRAWS)
    .map(first)
    .map(([x, y]) => (x * dx + y * dy) / Math.hypot(x, y) / Math.hypot(dx, dy))
    .sort((a, b) => a - b);
}

/** What a walker has come to after the budget, and after ten times as much. */
function walker(lab: Lab, route: number, batch: number): Facts[string] & Record<'steps' | 'loss' | 'later', number> {
  const [now, then] = [lab.run(race), lab.run(later)].map(({ trajectories }) => trajectories[route - 1]!);
  const [steps, laterSteps] = [updatesFor(now!, BUDGET), updatesFor(then!, LATER)];
  return { batch, lr: 0.1, steps, loss: now!.loss[steps]!, laterSteps, later: then!.loss[laterSteps]! };
}

export const lesson: Lesson = {
  ...about,
  scenes: { race, called: called(race), later: called(later, LATER) },
  figure: { show: 'map,transport,data', lock: 'transport,start', k: 1 },
  study(lab) {
    const { samples, lowest, trajectories, surface } = lab.run(race);
    const [all, some, one] = [walker(lab, 1, samples), walker(lab, 2, 32), walker(lab, 3, 1)];
    const floor = lowest!.value;
    const [start, first] = trajectories[0]!.loss;
    const zigzag = trajectories[2]!.loss;
    const uphill = zigzag.filter((value, update) => value > zigzag[update - 1]!).length;
    const [someEnds, oneEnds] = [losses(0.1, 32, BUDGET), losses(0.1, 1, BUDGET)];
    const [someLater, oneLater] = [losses(0.1, 32, LATER), losses(0.1, 1, LATER)];
    const afterOne = (lr: number): number => lab.run(raceWith(lr)).trajectories[0]!.loss[1]!;
    // The bowl is round: a step leaves 1 − α of the way, and of the excess loss its square.
    const width = Math.sqrt((one.loss - floor) / (start! - floor));
    const [from, to] = [Math.ceil(100 * (1 - width)) / 100, Math.floor(100 * (1 + width)) / 100];
    // A finger can't set the slider more finely.
    const [short, long] = [0.97, 1.03];
    const own = { some: 0.3, one: 0.02 };
    const [someOwn, oneOwn] = [losses(own.some, 32, BUDGET)[DRAWS / 2]!, losses(own.one, 1, BUDGET)[DRAWS / 2]!];
    // What has left the map is infinite, and not below the start either.
    const thrown = losses(1, 1, BUDGET).filter((loss) => !(loss < start!));
    const agree = firstAgree();
    const ends = { full: all.loss, batch: some.loss, one: one.loss };
    const least = Math.min(...Object.values(ends));
    const right = Object.entries(ends).find(([, loss]) => loss === least)![0];
    return {
      facts: {
        all,
        some,
        one: { ...one, uphill },
        race: { budget: BUDGET, later: LATER, floor, start: start!, many: 1000 * BUDGET },
        draws: { count: DRAWS, highest: oneEnds.at(-1)!, lowest: someEnds[0]! },
        fair: { lr: 1, loss: afterOne(1), someLr: own.some, some: someOwn, oneLr: own.one, one: oneOwn, from, to },
        thrown: { share: thrown.length / DRAWS },
      },
      questions: {
        lowest: {
          scene: 'called',
          options: ['full', 'batch', 'one', 'same'],
          right,
          after: { show: 'map,transport,data', lock: 'start' },
        },
      },
      tasks: {
        fair: {
          scene: 'called',
          parts: { show: 'map,transport,routes', hide: 'lr-2,lr-3', lock: 'start' },
          checks: [`1.lr >= ${from}; 1.lr <= ${to}`, `1.lr >= ${short}; 1.lr <= ${long}`],
          solution: called(raceWith(1)),
          miss: called(raceWith(0.5)),
          ghost: true,
        },
      },
      claims: {
        'all data, then the mini-batch, then one sample': all.loss > some.loss && some.loss > one.loss,
        'all data has gone a tenth of the way': Math.abs((first! - floor) / (start! - floor) - 0.9 ** 2) < 1e-6,
        'at the start a mini-batch points nearly downhill: within a tenth of a right angle in half of the draws':
          agree[DRAWS / 2]! > Math.cos(Math.PI / 20) && agree[DRAWS / 10]! > 0.9,
        'nearly half of the steps of one sample lead uphill': uphill > 0.45 * BUDGET && uphill < BUDGET / 2,
        'every draw of one sample ends below every draw of the mini-batch': oneEnds.at(-1)! < someEnds[0]!,
        'later the mini-batch lies almost on the lowest point': someLater.at(-1)! < 1.01 * floor,
        'later one sample is above the mini-batch in nine draws of ten': oneLater[DRAWS / 10]! > someLater.at(-1)!,
        'later all data is still twice as high as the lowest point': all.later > 2 * floor,
        'one step of all data is at the lowest point': surface.lambdaMax! < 1 + 1e-9 && afterOne(1) - floor < 1e-9,
        'and all but there with any rate that the task takes for it': [short, long].every(
          (lr) => afterOne(lr) < 1.01 * floor,
        ),
        'between these rates its step is below one sample': [from, to].every((lr) => afterOne(lr) < one.loss),
        'outside of them it is not': [from - 0.01, to + 0.01].every((lr) => afterOne(lr) > one.loss),
        'each at a stride of its own, they end within two hundredths': Math.max(someOwn, oneOwn) < 1.02 * floor,
        'at such a stride one sample ends higher than it began in three draws of four': thrown.length > 0.75 * DRAWS,
      },
    };
  },
};
