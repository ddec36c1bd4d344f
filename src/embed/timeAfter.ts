import { nextTime, previousTime } from '../store/clock';
import { timelineOf, timeOf } from '../store/playbackSlice';
import type { Store } from '../store/store';

/** Where playback stands so many updates of any route later, or earlier; told of once, however many they are. */
export function timeAfter(state: Store, steps: number): number {
  const timeline = timelineOf(state);
  const move = steps < 0 ? previousTime : nextTime;
  let time = timeOf(state);
  for (let left = Math.abs(steps); left > 0; left--) time = move(timeline, state.result.trajectories, time);
  return time;
}
