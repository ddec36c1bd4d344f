import { scheduleOf } from './catalogue';
import type { ScheduleSpec } from './scenario';

/** What an optimizer reads besides the gradient, by name. */
export type Hyper = Record<string, number>;

/** Notes the learning rate of an update that was made, and sets that of the next from the full loss it led to. */
export type Pace = (update: number, loss: number) => void;

/**
 * A schedule at work in one run: each update is a step of it. Sets the learning rate of the first update at once.
 * @param rates the column that keeps the learning rates
 * @param loss the full loss at the start
 */
export function createPace({ id, params }: ScheduleSpec, hyper: Hyper, rates: Float64Array, loss: number): Pace {
  const schedule = scheduleOf(id);
  const rate = schedule.create(hyper.lr!, params);
  hyper.lr = rate(0, loss);
  rates[0] = hyper.lr;
  return (update, after) => {
    rates[update] = hyper.lr!;
    hyper.lr = rate(update, after);
  };
}
