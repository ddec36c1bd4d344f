import { goalOf } from '../../core/explore/goal';
import { theoryOf } from '../../core/explore/theory/theory';
import { decode } from '../../scenario/decodeAddress';
import { boundOf } from '../build/bound';
import type { Lab } from '../build/lab';
import type { Study } from '../lesson';

/** Noisy points along a line, as many as eight thousand. */
export const LINE = '?surface=linear-regression,scale:raw&data=line,n:8192,noise:2&stop=off';

const LR = 0.02;
const PARALLEL = 16;
const LONG = `${LINE}&steps=1000&run=gd,lr:${LR},batch:1`;

/** The first steps of three batches with one rate, and no more of them: they differ in how straight they go, not in how far. */
export const threeBatches = `${LINE}&steps=10&run=gd,lr:${LR},batch:1&run=gd,lr:${LR},batch:64&run=gd,lr:${LR},batch:full`;

/** Each size of batch with its best rate. */
export const bestOfEach = `${LONG}&view=experiment&experiment=batch,measure:updates,draws:25,policy:tuned,parallel:${PARALLEL}`;

/** What comes of each size of batch on the line: steps, samples, time. */
export function studyOfLine(lab: Lab): Omit<Study, 'questions' | 'tasks'> & { readonly right: string } {
  const { scenario, view } = decode(bestOfEach);
  const asked = view.experiment;
  if (!asked) throw new Error('no experiment is asked for');
  const { axes, places, rates, draws } = lab.explore(bestOfEach);
  const sizes = Array.from(axes[0].values);
  const samples = sizes.at(-1)!;
  const steps = (size: number): number => places.median[sizes.indexOf(size)]!;
  const work = (size: number): number => size * steps(size);
  const time = (size: number, parallel: number): number => steps(size) * Math.ceil(size / parallel);
  const quickest = (parallel: number): number =>
    sizes.reduce((best, size) => (time(size, parallel) < time(best, parallel) ? size : best));
  const row = (size: number) => ({
    size,
    lr: rates![sizes.indexOf(size)]!,
    steps: steps(size),
    samples: work(size),
    time: time(size, PARALLEL),
  });
  const [one, few, some, many, all] = [row(1), row(16), row(64), row(512), row(samples)];

  /** The same rate with all samples a step: nothing is random any more. */
  const kept = lab.run(`${LINE}&steps=400&run=gd,lr:${one.lr},batch:full`);
  const { loss } = kept.trajectories[0]!;
  const goal = goalOf(kept.lowest!.value, loss[0]!, asked.target);
  const fixed = { lr: LR, all: loss.findIndex((value) => value <= goal) };

  const theoryAt = (target: number) => theoryOf(scenario, { ...asked, target }).batch!;
  const [expected, rough] = [theoryAt(asked.target), theoryAt(0.05).law!];
  const law = expected.law!;
  /** Of what theory expects at a size, the part that a single walk takes. */
  const sooner = (size: number): number => steps(size) / expected.updates[sizes.indexOf(size)]!;

  const three = lab.run(threeBatches).trajectories;
  const gone = three.map(({ x, y, length }) => Math.hypot(x[length - 1]! - x[0]!, y[length - 1]! - y[0]!));
  const bound = boundOf(kept).limit;

  return {
    right:
      one.steps < 2 * all.steps
        ? 'more'
        : all.samples < one.samples
          ? 'both'
          : one.steps / all.steps > samples / 2
            ? 'proportion'
            : 'saturate',
    facts: {
      runs: { draws, low: Math.round(places.low[0]!), high: Math.round(places.high[0]!) },
      goal: { percent: 100 * asked.target },
      one,
      few: { ...few, times: one.steps / few.steps },
      some,
      many,
      all,
      fixed,
      law: { ...law },
      rough: { percent: 5, critical: rough.critical },
      wall: { bound },
      machine: { parallel: PARALLEL, serial: quickest(1), best: quickest(PARALLEL), wide: 256, most: quickest(256) },
    },
    claims: {
      'from 1 to 16 the steps fall nearly in proportion': few.size * few.steps < 1.25 * one.steps,
      'at nearly the same number of samples': few.samples >= one.samples && few.samples < 1.25 * one.samples,
      'in proportion all the samples would arrive in less than a step': samples > one.steps,
      'from 512 on no step is saved': many.steps === all.steps && samples > 10 * many.size,
      'all the samples are about a hundred times the work of one at a time':
        Math.abs(all.samples / one.samples - 100) < 10,
      'the best rate grows nearly with the batch':
        few.lr > 0.8 * few.size * one.lr && few.lr < 1.05 * few.size * one.lr,
      'and stays below the wall': all.lr === many.lr && all.lr < bound && all.lr > 0.6 * bound,
      'at one rate a bigger batch saves nothing': Math.abs(fixed.all / one.steps - 1) < 0.05,
      'ten steps with one rate lead about as far': Math.max(...gone) < 1.25 * Math.min(...gone),
      'one draw of B = 1 may take half as long again as another': places.high[0]! > 1.5 * places.low[0]!,
      'the least time is at B = P': [1, PARALLEL, 256].every((parallel) => quickest(parallel) === parallel),
      'the law is that of what theory expects': sizes.every((size, i) => {
        const ofLaw = law.least * (1 + law.critical / size);
        return Math.abs(ofLaw / expected.updates[i]! - 1) < 0.13;
      }),
      'small batches are there sooner than the mean loss, by a third at most, large ones are not':
        sizes.every((size) => size > 32 || (sooner(size) > 0.65 && sooner(size) < 0.8)) && sooner(samples) === 1,
      'a rougher target has a far smaller critical batch': rough.critical < law.critical / 5,
    },
  };
}
