import type { StoreApi } from 'zustand';
import { groundAt } from '../../plot/relief/block';
import { isHidden } from '../../plot/relief/sight';
import { thin } from '../../plot/thin';
import { timeAt } from '../../store/clock';
import { horizonOf, timelineOf } from '../../store/playbackSlice';
import type { Store } from '../../store/store';
import type { ReliefPicture } from './picture';

/** How near an update a tap must be to be on it, px. */
const NEAR = 10;

/** Lays open the step of the route whose update is seen at a pixel and has been told by now; whether there was one. */
export function routeUnder({ projection }: ReliefPicture, store: StoreApi<Store>, px: number, py: number): boolean {
  const { block } = projection;
  const state = store.getState();
  const timeline = timelineOf(state);
  const { trajectories } = state.result;
  let hit: { readonly place: number; readonly time: number } | undefined;
  let least = NEAR;
  trajectories.forEach((route, place) => {
    for (const k of thin(route.x, route.y, 0, route.length - 1)) {
      const [u, v] = [block.toU(route.x[k]!), block.toV(route.y[k]!)];
      const z = groundAt(block, u, v);
      const at = projection.place(u, v, z);
      const off = Math.hypot(at.px - px, at.py - py);
      if (!(off < least) || isHidden(projection, u, v, z)) continue;
      const time = timeAt(timeline, route, k);
      if (time > horizonOf(state)) continue;
      [least, hit] = [off, { place, time }];
    }
  });
  if (!hit) return false;
  state.inspect(hit.place);
  state.seek(hit.time);
  return true;
}
