import type { StoreApi } from 'zustand';
import { norm } from '../../core/norm';
import type { Trajectory } from '../../core/trajectory';
import { timeAt } from '../../store/clock';
import { timelineOf } from '../../store/playbackSlice';
import type { Store } from '../../store/store';

/** A last step shorter than so much of the longest shows nothing. */
const NOTHING = 1e-3;

/** The update by which a route went farthest, where its last one went as good as nowhere. */
export function tellingStep({ x, y, length }: Trajectory): number | undefined {
  const stride = (k: number): number => norm(x[k]! - x[k - 1]!, y[k]! - y[k - 1]!);
  let longest = 1;
  for (let k = 2; k < length; k++) if (stride(k) > stride(longest)) longest = k;
  return length > 1 && stride(length - 1) < NOTHING * stride(longest) ? longest : undefined;
}

/** Lays the step of a route at the cursor open; at the end of a route that has come to rest, the longest of its steps. */
export function openStep(store: StoreApi<Store>, place: number): void {
  const state = store.getState();
  const route = state.result.trajectories[place];
  const step = state.time === undefined && route ? tellingStep(route) : undefined;
  state.inspect(place);
  if (route && step !== undefined) state.seek(timeAt(timelineOf(state), route, step));
}
