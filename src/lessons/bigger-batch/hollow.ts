import type { Lab } from '../build/lab';
import type { Study } from '../lesson';

const [LR, NOISE, STEPS, DRAWS] = [0.1, 16, 400, 100];

const GROUND = `?surface=mountain&noise=${NOISE}&start=2.2,2.1&steps=${STEPS}&stop=off`;
const run = (lr: number, batch: number): string => `&run=gd,lr:${lr},batch:${batch},schedule:cosine`;

/** Where they stand: before its first step, the one of all samples, which does not leave. */
export const atTheFlag = `${GROUND}${run(LR, 64)}&view=map&k=0`;

/** One draw of each. */
export const oneWalkEach = `${GROUND}${run(LR, 64)}${run(LR, 4)}${run(LR, 1)}&view=map`;

/** Many draws of each size, up to all 64 samples. */
const many = (lr: number, to: number, draws: number): string =>
  `${GROUND}${run(lr, 4)}&view=experiment&experiment=batch,to:${to},measure:outcome,draws:${draws}`;

/** With the rate of the three walkers. */
export const manyWalks = many(LR, 64, DRAWS);

/** How many of a hundred draws of each size end at the hut or in another valley, and the size that does best. */
function counts(lab: Lab, address: string) {
  const { axes, places } = lab.explore(address);
  const sizes = Array.from(axes[0].values);
  const { reached, settling, other } = places.shares;
  const count = (share: number): number => Math.round(DRAWS * share);
  const hut = (size: number): number => count(reached[sizes.indexOf(size)]! + settling[sizes.indexOf(size)]!);
  const valley = (size: number): number => count(other[sizes.indexOf(size)]!);
  const best = sizes.reduce((a, b) => (hut(b) > hut(a) ? b : a));
  return { hut, valley, best };
}

/** Which size of batch leaves the high hollow for the hut. */
export function studyOfHollow(lab: Lab): Omit<Study, 'questions' | 'tasks'> & { readonly right: string } {
  const usual = counts(lab, manyWalks);
  // Larger batches stay where they began with any of these rates.
  const [half, twice] = [counts(lab, many(LR / 2, 16, DRAWS / 2)), counts(lab, many(2 * LR, 16, DRAWS / 2))];
  const { surface, ends, lowest } = lab.run(oneWalkEach);
  const high = surface.minima.reduce((a, b) => (b.value > a.value ? b : a));
  const ended = (size: number) => ({ size, hut: usual.hut(size), valley: usual.valley(size) });
  const [all, four, one] = [ended(64), ended(4), ended(1)];
  return {
    right: String([all, four, one].reduce((a, b) => (b.hut > a.hut ? b : a)).size),
    facts: {
      hollow: { draws: DRAWS, lr: LR, steps: STEPS, lift: high.value - lowest!.value },
      full: all,
      four: { ...four, missed: DRAWS - four.hut },
      single: { ...one, slope: DRAWS - one.hut - one.valley },
      half: { size: half.best },
      twice: { size: twice.best },
    },
    claims: {
      'the flag stands in the high hollow': surface.minima.length === 3 && high.value > lowest!.value + 2,
      'without noise nobody leaves the hollow': all.hut === 0 && all.valley === DRAWS,
      'four a step reach the hut far more often than one': four.hut > 0.65 * DRAWS && one.hut < 0.2 * DRAWS,
      'one of them does, all the same': one.hut > 0,
      'one a step mostly lies on the slope': DRAWS - one.hut - one.valley > 0.75 * DRAWS,
      'with half the rate half the batch is best, with twice the rate twice':
        usual.best === 4 && half.best === 2 && twice.best === 8,
      'the single draw that is shown is like most': ends.join() === 'other,settling,descending',
    },
  };
}
