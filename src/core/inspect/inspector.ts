import { workOf } from '../cost';
import type { Objective } from '../objective';
import { isRecorded } from '../recorded';
import { createRun } from '../run';
import type { Scenario } from '../scenario';
import type { Trajectory } from '../trajectory';
import type { Point, Vec } from '../types';
import { createReplay } from './replay';

/** Everything about one update. */
export interface Inspection {
  /** Counts updates from 1. */
  readonly t: number;
  readonly theta: Point;
  /** ∇ of the batch's mean loss at θ, which the update was made from, and that loss. */
  readonly gradient: Point;
  readonly batchLoss: number;
  /** ∇ of the same batch's loss where the update led to. */
  readonly gradientAfter: Point;
  /** ∇J of the full loss at θ. */
  readonly full: Point;
  /** The optimizer's parameters, the learning rate as its schedule had it. */
  readonly hyper: Readonly<Record<string, number>>;
  readonly slotsBefore: Readonly<Record<string, Vec>>;
  readonly slotsAfter: Readonly<Record<string, Vec>>;
  /** What the update added to θ. */
  readonly change: Point;
  /** The samples it looked at, in the order drawn; absent where that is all of them. */
  readonly batch: Uint32Array | undefined;
  /** Per-sample gradient evaluations that it cost. */
  readonly evals: number;
}

/** Lays a run's updates open, one at a time. */
export interface StepInspector {
  /**
   * Update `t` ≥ 1 of the run; none where the run has not so many.
   * @param work updates on a small surface that may be replayed in this call; where that does not suffice, `late`, and
   * the next call goes on from there
   */
  at(t: number, work?: number): Inspection | 'late' | undefined;
}

/** Updates from one mark to the next: so many at most are made again to come anywhere where one has been before. */
const SPACING = 1000;

const pointOf = (vector: Vec): Point => [vector[0]!, vector[1]!];

const copyOf = (slots: Readonly<Record<string, Vec>>): Readonly<Record<string, Vec>> =>
  Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, slot.slice()]));

/**
 * The inspector of the run at a place, along its known route. What lies before the update is replayed from the nearest
 * mark, so that going to and fro on a long route does not begin at its start each time.
 */
export function createInspector(
  objective: Objective,
  { seed, runs }: Pick<Scenario, 'seed' | 'runs'>,
  place: number,
  route: Trajectory,
): StepInspector {
  const spec = runs[place]!;
  const { surface } = objective;
  const replay = createReplay(objective, seed, spec, place, route);
  const { gradient, hyper, slots, change, batch } = replay;
  const marks = [replay.mark()];
  const cost = workOf(objective, spec, 1);
  const recorded = isRecorded(spec);

  const goBefore = (t: number, work: number): boolean => {
    const mark = marks[Math.min(marks.length - 1, Math.floor((t - 1) / SPACING))]!;
    if (replay.made >= t || replay.made < mark.made) replay.restore(mark);
    for (let spent = 0; replay.made < t - 1; spent += cost) {
      if (spent > work) return false;
      replay.prepare();
      replay.make();
      if (batch.start === 0 && spec.batch !== 'full') spent += objective.samples / 20;
      if (replay.made === marks.length * SPACING) marks.push(replay.mark());
    }
    return true;
  };

  return {
    at(t, work = Number.POSITIVE_INFINITY) {
      if (!(t >= 1 && t < route.length)) return undefined;
      if (!goBefore(t, work)) return 'late';
      replay.prepare();
      const slotsBefore = copyOf(slots);
      const at: Point = pointOf(gradient);
      const { batchLoss } = replay;
      replay.make();
      const out = new Float64Array(2);
      objective.batchGradient(route.x[t]!, route.y[t]!, batch, out);
      const gradientAfter = pointOf(out);
      const theta: Point = [route.x[t - 1]!, route.y[t - 1]!];
      surface.gradient(...theta, out);
      return {
        t,
        theta,
        gradient: at,
        batchLoss,
        gradientAfter,
        full: pointOf(out),
        hyper: { ...hyper },
        slotsBefore,
        slotsAfter: copyOf(slots),
        // What was recorded tells how far it went, not why.
        change: recorded ? [route.x[t]! - theta[0], route.y[t]! - theta[1]] : pointOf(change),
        batch: spec.batch === 'full' ? undefined : batch.order.slice(batch.start, batch.end),
        evals: route.evals[t]! - route.evals[t - 1]!,
      };
    },
  };
}

/** Update `t` ≥ 1 of the run at a place of a scenario, made from its start; none where the run has not so many. */
export function inspectStep(
  objective: Objective,
  scenario: Scenario,
  place: number,
  t: number,
): Inspection | undefined {
  const run = createRun(objective, scenario, scenario.runs[place]!, place);
  run.advance(t);
  const step = createInspector(objective, scenario, place, run.finish()).at(t);
  return step === 'late' ? undefined : step;
}
