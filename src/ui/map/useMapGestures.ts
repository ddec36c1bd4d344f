import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isFar } from '../../core/far';
import type { Point } from '../../core/types';
import { type Frame, moveDomain } from '../../plot/frame';
import { setStart } from '../../store/edits';
import { useShared } from '../shell/context';
import { createTimer } from '../time/timer';
import { followGestures, type Gestures } from './followGestures';
import { tidyPoint } from './tidy';
import type { TakeTap } from './useRouteClicks';

/** A tap places the start once no second one has followed, ms. */
const DOUBLE = 240;
/** The ground is drawn finely again after so much quiet, ms. */
const QUIET = 140;

/**
 * Pan by dragging (two fingers on a touch screen also zoom), wheel with Ctrl or ⌘ to zoom, double-click to see the
 * whole map, tap to place the start, as far as the reader is free to. Returns whether the map is being moved just now.
 * @param taps what may take a tap before it places the start
 */
export function useMapGestures(
  host: RefObject<HTMLElement | null>,
  frame: Frame | undefined,
  free: { readonly start: boolean; readonly zoom: boolean },
  taps: RefObject<TakeTap | undefined>,
): boolean {
  const { store } = useShared();
  const { start, zoom } = free;
  const [moving, setMoving] = useState(false);
  const latest = useRef(frame);
  useLayoutEffect(() => {
    latest.current = frame;
  });
  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const tapped = createTimer();
    let placed: Point | undefined;
    const quiet = createTimer();

    const move = (factor: number, px: number, py: number, dx = 0, dy = 0): void => {
      const now = latest.current;
      if (!now) return;
      const state = store.getState();
      state.setDomain(moveDomain(now, state.result.objective.surface.domain, factor, px, py, dx, dy));
      setMoving(true);
      quiet.set(() => setMoving(false), QUIET);
    };
    const tap = (x: number, y: number): void =>
      tapped.set(() => {
        const now = latest.current;
        const state = store.getState();
        if (!now || taps.current?.(x, y) || !start) return;
        const point = tidyPoint([now.fromX(x), now.fromY(y)], now);
        if (isFar(state.result.objective.surface, point[0], point[1])) return;
        state.change(setStart(point));
        placed = point;
      }, DOUBLE);
    const onDouble = (event: MouseEvent): void => {
      if ((event.target as Element).closest('.map-tools, .map-pill')) return;
      tapped.clear();
      // The first click of a slow double-click has been taken for a tap.
      if (store.getState().scenario.start === placed) store.getState().undo();
      placed = undefined;
      if (zoom) store.getState().setDomain(undefined);
    };
    const onMouseDown = (event: MouseEvent): void => {
      if (event.detail === 1) placed = undefined;
    };

    const bound = new AbortController();
    const { signal } = bound;
    const gestures: Gestures = {
      over: 'button, .map-tools',
      free: zoom,
      drag: (_, pointers, dx, dy, x, y) => {
        if (pointers === 1) move(1, x, y, dx, dy);
      },
      enlarge: move,
      tap,
    };
    followGestures(element, gestures, signal);
    element.addEventListener('mousedown', onMouseDown, { signal });
    element.addEventListener('dblclick', onDouble, { signal });
    return () => {
      bound.abort();
      tapped.clear();
      quiet.clear();
    };
  }, [host, store, start, zoom, taps]);
  return moving;
}
