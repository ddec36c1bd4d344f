import { nearestLowest } from '../core/outcome/minima';
import { toldLoss } from '../core/toldLoss';
import type { Trajectory } from '../core/trajectory';
import type { Clock } from '../scenario/view';
import { createTimeline, indexAt, timeAt } from './clock';
import type { Result } from './result';

/** How a route stands when all have had the same budget. */
export interface Standing {
  readonly place: number;
  /** The update at which it is read. */
  readonly index: number;
  /** Whether its outcome is known by then; else it is still under way. */
  readonly ended: boolean;
  /** Updates until it arrived, or all that it made within the budget. */
  readonly updates: number;
  /** Per-sample gradient evaluations that those updates took. */
  readonly cost: number;
  /** Full loss where it is read. */
  readonly loss: number;
  /** To the nearest known minimum, in the plane's units; absent where none is known. */
  readonly distance: number | undefined;
}

export interface Comparison {
  /** In the clock's unit; absent where every route came to its end by itself. */
  readonly budget: number | undefined;
  readonly standings: readonly Standing[];
}

const endOf = ({ length }: Trajectory): number => length - 1;

/** The update since which a route has been at a minimum, where it is at one. */
export function arrivalOf({ outcome }: Trajectory): number | undefined {
  return outcome.kind === 'converged' ? outcome.at : undefined;
}

/** The largest budget that every route which used up its steps has had, in the clock's unit. */
function commonBudget({ scenario, objective, trajectories }: Result, clock: Clock): number | undefined {
  const { samples } = objective;
  const ends = trajectories
    .filter((trajectory) => endOf(trajectory) >= scenario.steps)
    .map((trajectory) => timeAt({ clock, samples }, trajectory, endOf(trajectory)));
  return ends.length > 0 ? Math.min(...ends) : undefined;
}

/** Every route at the same budget: where the first of them runs out of steps; who stopped before that stays there. */
export function compare(result: Result, clock: Clock): Comparison {
  const { objective, trajectories } = result;
  const budget = commonBudget(result, clock);
  const timeline = createTimeline(clock, objective.samples, trajectories);
  const standings = trajectories.map((trajectory, place): Standing => {
    const { x, y, evals } = trajectory;
    const end = endOf(trajectory);
    const index = budget === undefined ? end : indexAt(timeline, trajectory, budget);
    const arrival = arrivalOf(trajectory);
    const arrived = arrival !== undefined && index >= arrival;
    const updates = arrived ? arrival : index;
    return {
      place,
      index,
      ended: arrived || index === end,
      updates,
      cost: evals[updates]!,
      loss: toldLoss(trajectory)[index]!,
      distance: nearestLowest(objective.surface, x[index]!, y[index]!)?.distance,
    };
  });
  return { budget, standings };
}

export type Difference = Pick<Standing, 'updates' | 'cost' | 'loss'>;

/** By how much a route differs from another: positive where it took or ended at more. */
export const differenceOf = (one: Standing, other: Standing): Difference => ({
  updates: one.updates - other.updates,
  cost: one.cost - other.cost,
  loss: one.loss - other.loss,
});
