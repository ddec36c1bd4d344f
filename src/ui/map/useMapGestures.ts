import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isFar } from '../../core/far';
import { type Frame, moveDomain } from '../../plot/frame';
import { setStart } from '../../store/edits';
import { useShared } from '../shell/context';
import { createTimer } from '../time/timer';
import { followGestures, type Gestures } from './followGestures';
import { tidyPoint } from './tidy';
import type { TakeTap } from './useRouteClicks';

/** The ground is drawn finely again after so much quiet, ms. */
const QUIET = 140;

/**
 * Pan by dragging (two fingers on a touch screen also zoom), wheel with Ctrl or ⌘ to zoom, click to place the start, twice
 * where a route takes the first click, as far as the reader is free to. Returns whether the map is being moved just now.
 * @param taps what may take a click before it places the start
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
    const quiet = createTimer();

    const move = (factor: number, px: number, py: number, dx = 0, dy = 0): void => {
      const now = latest.current;
      if (!now) return;
      const state = store.getState();
      state.setDomain(moveDomain(now, state.result.objective.surface.domain, factor, px, py, dx, dy));
      setMoving(true);
      quiet.set(() => setMoving(false), QUIET);
    };
    const tap = (x: number, y: number): void => {
      const now = latest.current;
      const state = store.getState();
      if (!now || !start) return;
      const point = tidyPoint([now.fromX(x), now.fromY(y)], now);
      if (!isFar(state.result.objective.surface, point[0], point[1])) state.change(setStart(point));
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
      take: (x, y) => taps.current?.(x, y) ?? false,
      tap,
    };
    followGestures(element, gestures, signal);
    return () => {
      bound.abort();
      quiet.clear();
    };
  }, [host, store, start, zoom, taps]);
  return moving;
}
