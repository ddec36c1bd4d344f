import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { isFar } from '../../core/far';
import { aim } from '../../plot/relief/camera';
import { zoomAbout } from '../../plot/relief/projection';
import { setStart } from '../../store/edits';
import { followGestures, type Gestures } from '../map/followGestures';
import type { TakeTap } from '../map/useRouteClicks';
import { useShared } from '../shell/context';
import { aimAt, chosenCamera } from './cameraOf';
import type { ReliefPicture } from './picture';
import { pointUnder, tidyOnRelief } from './pointed';

/** Degrees for a px of a drag. */
const TURN = 0.4;

/** What lies over the relief and takes the pointer itself. */
export const OVER = 'button, input, .relief-camera-box, .map-tools, .relief-card';

/**
 * A drag turns and tilts the relief, with Shift it moves it; on a touch screen two fingers turn it and one scrolls the
 * page; the wheel zooms with Ctrl or ⌘; a click places the start, or lays open the step of a route, and there the second
 * places it, as far as the reader is free to.
 * @param taps what may take a click before it places the start
 */
export function useReliefGestures(
  host: RefObject<HTMLElement | null>,
  picture: ReliefPicture | undefined,
  { start, zoom }: { readonly start: boolean; readonly zoom: boolean },
  taps: RefObject<TakeTap | undefined>,
): void {
  const { store } = useShared();
  const latest = useRef(picture);
  useLayoutEffect(() => {
    latest.current = picture;
  });
  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    /** Before anything has been drawn of it, what has just been chosen. */
    const seenFrom = () => chosenCamera(store) ?? latest.current?.projection.camera;

    const turn = (dx: number, dy: number, shift: boolean): void => {
      const now = seenFrom();
      if (!now) return;
      const scale = latest.current?.projection.scale ?? 1;
      aimAt(
        store,
        shift
          ? aim(now, { shift: [now.shift[0] + dx / scale, now.shift[1] + dy / scale] })
          : aim(now, { turn: now.turn - TURN * dx, tilt: now.tilt + TURN * dy }),
      );
    };
    const enlarge = (factor: number, x: number, y: number): void => {
      const seen = latest.current?.projection;
      const camera = seenFrom();
      if (seen && camera) aimAt(store, zoomAbout({ ...seen, camera }, factor, x, y));
    };
    const tap = (x: number, y: number): void => {
      const now = latest.current;
      const under = now && start ? pointUnder(now.projection, x, y) : undefined;
      if (!now || !under) return;
      const point = tidyOnRelief(under, now.projection);
      if (!isFar(now.surface, point[0], point[1])) store.getState().change(setStart(point));
    };

    const bound = new AbortController();
    const { signal } = bound;
    const gestures: Gestures = {
      over: OVER,
      free: zoom,
      drag: ({ pointerType, shiftKey }, pointers, dx, dy) => {
        // Each of two fingers makes half the way.
        if (pointers > 1) turn(dx / 2, dy / 2, false);
        else if (pointerType !== 'touch') turn(dx, dy, shiftKey);
      },
      enlarge,
      take: (x, y) => taps.current?.(x, y) ?? false,
      tap,
    };
    followGestures(element, gestures, signal);
    const onTouch = (event: TouchEvent): void => {
      const { touches, target } = event;
      if (!zoom || (target instanceof Element && target.closest(OVER))) return;
      if (touches.length === 1) element.dataset.hint = 'touch';
      else if (event.cancelable) event.preventDefault();
    };
    element.addEventListener('touchmove', onTouch, { signal, passive: false });
    element.addEventListener('touchend', () => void delete element.dataset.hint, { signal });
    return () => bound.abort();
  }, [host, taps, store, start, zoom]);
}
