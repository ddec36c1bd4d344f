import type { Trajectory } from '../core/trajectory';
import type { Clock } from '../scenario/view';

/** What a clock shows at each update of a trajectory, and how to read it back. */
export interface Timeline {
  readonly clock: Clock;
  /** m of the objective: evaluations in an epoch. */
  readonly samples: number;
  /** Where the last of the trajectories ends, in the clock's unit. */
  readonly end: number;
}

/** The clock's reading at an update of a trajectory. */
export function timeAt(
  { clock, samples }: Pick<Timeline, 'clock' | 'samples'>,
  trajectory: Trajectory,
  index: number,
): number {
  if (clock === 'step') return index;
  const evals = trajectory.evals[index] ?? 0;
  return clock === 'evals' ? evals : evals / samples;
}

export function createTimeline(clock: Clock, samples: number, trajectories: readonly Trajectory[]): Timeline {
  const ends = trajectories.map((t) => timeAt({ clock, samples }, t, t.length - 1));
  return { clock, samples, end: Math.max(0, ...ends) };
}

/** The last update that a trajectory has made by a time; the comparison allows for rounding of fractions. */
export function indexAt(timeline: Timeline, trajectory: Trajectory, time: number): number {
  const reached = time * (1 + 1e-12);
  if (timeline.clock === 'step') return Math.min(trajectory.length - 1, Math.floor(reached));
  let low = 0;
  let high = trajectory.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (timeAt(timeline, trajectory, middle) <= reached) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The next time at which any trajectory makes an update; the end where none does. */
export function nextTime(timeline: Timeline, trajectories: readonly Trajectory[], time: number): number {
  let next = timeline.end;
  for (const trajectory of trajectories) {
    const index = indexAt(timeline, trajectory, time) + 1;
    if (index < trajectory.length) next = Math.min(next, timeAt(timeline, trajectory, index));
  }
  return next;
}

/** The latest earlier time at which any trajectory made an update; 0 where none did. */
export function previousTime(timeline: Timeline, trajectories: readonly Trajectory[], time: number): number {
  let previous = 0;
  for (const trajectory of trajectories) {
    let index = indexAt(timeline, trajectory, time);
    let at = timeAt(timeline, trajectory, index);
    if (at * (1 + 1e-12) >= time && index > 0) at = timeAt(timeline, trajectory, --index);
    previous = Math.max(previous, at);
  }
  return Math.min(previous, time);
}
