import { optimizerOf } from '../catalogue';
import type { Objective } from '../objective';
import { createProbe } from '../probe';
import { createRandom } from '../random';
import { type Idleness, restWhenStuck } from '../rest';
import { createFullSampler, createSampler } from '../sampler';
import type { RunSpec } from '../scenario';
import { createSlots } from '../slots';
import type { Trajectory } from '../trajectory';
import type { Batch, Vec } from '../types';

/** Where a replay stands: everything that the updates to come depend on besides the route itself. */
interface Mark {
  readonly made: number;
  readonly slots: Readonly<Record<string, Vec>>;
  readonly idleness: Idleness;
  /** Where batches are drawn: their order, the window, and the random stream. */
  readonly draw: {
    readonly order: Uint32Array;
    readonly start: number;
    readonly end: number;
    readonly random: Int32Array;
  };
}

/** An update as it is about to be made, or as it has just been; the arrays are reused. */
interface Replayed {
  readonly gradient: Vec;
  readonly batchLoss: number;
  readonly hyper: Readonly<Record<string, number>>;
  readonly slots: Readonly<Record<string, Vec>>;
  readonly change: Vec;
  readonly batch: Batch;
}

/** A run that is made again along its known route, from any mark. */
export interface Replay extends Replayed {
  /** Updates made. */
  readonly made: number;
  /** Draws the next batch and takes its gradient; `make` follows. */
  prepare(): void;
  make(): void;
  mark(): Mark;
  restore(mark: Mark): void;
}

/** @param place the run's index in the scenario */
export function createReplay(
  objective: Objective,
  seed: number,
  spec: RunSpec,
  place: number,
  route: Trajectory,
): Replay {
  const { surface, samples } = objective;
  const all = spec.batch === 'full';
  const same = all || samples === 1;
  const exact = surface.fit === undefined && same;
  const random = createRandom(seed, place);
  const sampler = spec.batch === 'full' ? createFullSampler(samples) : createSampler(samples, spec.batch, random);
  const { batch } = sampler;
  const idleness: Idleness = { idle: 0, tried: 0 };
  const plain = optimizerOf(spec);
  const optimizer = plain.needs === 'full batches' && same ? restWhenStuck(plain, idleness) : plain;
  const probe = createProbe(objective, same, exact);
  const gradient = new Float64Array(2);
  const change = new Float64Array(2);
  const slots = createSlots(plain);
  const hyper: Record<string, number> = {};
  for (const name of Object.keys(plain.parameters)) hyper[name] = spec.params[name]!;
  const step = { t: 0, theta: new Float64Array(2), gradient, hyper, slots, batch: probe };
  let made = 0;

  return {
    gradient,
    hyper,
    slots,
    change,
    batch,
    get made() {
      return made;
    },
    get batchLoss() {
      return probe.loss;
    },
    prepare() {
      sampler.next();
      step.t = made + 1;
      step.theta[0] = route.x[made]!;
      step.theta[1] = route.y[made]!;
      if ('lr' in hyper) hyper.lr = route.lr[made + 1]!;
      probe.begin(step.theta[0]!, step.theta[1]!, batch, gradient);
    },
    make() {
      optimizer.update(step, change);
      made++;
    },
    mark: () => ({
      made,
      slots: Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, slot.slice()])),
      idleness: { ...idleness },
      draw: {
        order: all ? batch.order : batch.order.slice(),
        start: batch.start,
        end: batch.end,
        random: random.save(),
      },
    }),
    restore(mark) {
      made = mark.made;
      for (const [name, slot] of Object.entries(mark.slots)) slots[name]?.set(slot);
      Object.assign(idleness, mark.idleness);
      if (!all) batch.order.set(mark.draw.order);
      batch.start = mark.draw.start;
      batch.end = mark.draw.end;
      random.restore(mark.draw.random);
    },
  };
}
