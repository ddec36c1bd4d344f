import { type RefObject, useEffect } from 'react';
import { type PlaceOnScreen, type RouteHit, routeHits } from '../../plot/routeHits';
import { isShown } from '../../scenario/parts';
import { timeAt } from '../../store/clock';
import { horizonOf, timelineOf } from '../../store/playbackSlice';
import { useFree } from '../controls/Part';
import { useApp, useShared } from '../shell/context';

/** Takes a tap at a place of the map, px; whether there was anything to take it. */
export type TakeTap = (x: number, y: number) => boolean;

/**
 * A click on a route lays open the step that is there; over a route the pointer says so. Where steps can't be laid open,
 * a route is ground like any other.
 * @param place the same function as long as nothing has moved
 * @param only the one route that is on the map; all are where absent
 */
export function useRouteClicks(
  host: RefObject<HTMLElement | null>,
  taps: RefObject<TakeTap | undefined>,
  place: PlaceOnScreen,
  only?: number,
): void {
  const { store } = useShared();
  const shown = useApp((state) => isShown(state.frame, 'inspector'));
  const free = useFree('playback') && shown;
  useEffect(() => {
    const element = host.current;
    if (!element || !free) return undefined;
    let known = routeHits([], place);
    let of: unknown;
    const hitAt = (x: number, y: number): RouteHit | undefined => {
      const state = store.getState();
      const { trajectories } = state.result;
      if (of !== trajectories) {
        of = trajectories;
        known = routeHits(
          trajectories.map((route, at) => (only === undefined || only === at ? route : undefined)),
          place,
        );
      }
      const hit = known(x, y);
      const told = hit && timeAt(timelineOf(state), trajectories[hit.place]!, hit.index) <= horizonOf(state);
      return told ? hit : undefined;
    };
    taps.current = (x, y) => {
      const hit = hitAt(x, y);
      if (!hit) return false;
      const state = store.getState();
      const timeline = timelineOf(state);
      state.inspect(hit.place);
      state.seek(timeAt(timeline, state.result.trajectories[hit.place]!, hit.index));
      return true;
    };
    const onMove = (event: PointerEvent): void => {
      if (event.buttons !== 0 || event.pointerType === 'touch') return;
      const box = element.getBoundingClientRect();
      const on = hitAt(event.clientX - box.left, event.clientY - box.top);
      if (on) element.dataset.over = 'route';
      else delete element.dataset.over;
    };
    element.addEventListener('pointermove', onMove);
    return () => {
      element.removeEventListener('pointermove', onMove);
      delete element.dataset.over;
      taps.current = undefined;
    };
  }, [host, taps, place, only, free, store]);
}
