import type { Trajectory } from '../core/trajectory';
import { indexAt, type Timeline } from '../store/clock';
import type { Shot } from './film';

/** How a film runs. */
export interface Timing {
  /** From the start to the end of the last route. */
  readonly seconds: number;
  /** Ticks a second. */
  readonly rate: number;
  /** For how long the end stands, seconds. */
  readonly rest: number;
}

/**
 * What a film shows from tick to tick: even steps along the clock from the start, then the end for a while. Ticks that
 * look the same are one shot.
 * @param read what the clock shows at a time
 */
export function planShots(
  timeline: Timeline,
  trajectories: readonly Trajectory[],
  { seconds, rate, rest }: Timing,
  read: (time: number) => string,
): Shot[] {
  const moves = timeline.end > 0 ? Math.max(1, Math.round(seconds * rate)) : 0;
  const shots: Shot[] = [];
  for (let tick = 0; tick <= moves; tick++) {
    const atEnd = tick === moves;
    const time = atEnd ? timeline.end : timeline.end * (tick / moves);
    const indices = trajectories.map((trajectory) => indexAt(timeline, trajectory, time));
    const reading = read(time);
    const ticks = atEnd ? Math.max(1, Math.round(rest * rate)) : 1;
    const last = shots.at(-1);
    const same = last?.reading === reading && last.indices.every((index, place) => index === indices[place]);
    if (same) shots[shots.length - 1] = { ...last, ticks: last.ticks + ticks };
    else shots.push({ indices, reading, ticks });
  }
  return shots;
}

/** How long each shot stands, in hundredths of a second; rounded so that the whole is as long as it should be. */
export function hundredths(shots: readonly Shot[], rate: number): number[] {
  let ticks = 0;
  const at = (): number => Math.round((100 * ticks) / rate);
  return shots.map((shot) => {
    const from = at();
    ticks += shot.ticks;
    return at() - from;
  });
}
