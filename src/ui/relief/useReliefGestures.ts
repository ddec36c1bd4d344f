import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { isFar } from '../../core/far';
import { aim } from '../../plot/relief/camera';
import { zoomAbout } from '../../plot/relief/projection';
import { setStart } from '../../store/edits';
import type { TakeTap } from '../map/useRouteClicks';
import { useShared } from '../shell/context';
import { createTimer } from '../time/timer';
import { cameraOf } from './cameraOf';
import type { ReliefPicture } from './picture';
import { pointUnder } from './pointed';

/** A press that moves less than this is a tap, px. */
const SLACK = 6;
/** Degrees for a px of a drag. */
const TURN = 0.4;

interface Press {
  x: number;
  y: number;
  readonly fromX: number;
  readonly fromY: number;
}

/** How long it is said what to do instead, ms. */
const HINT = 2000;

/** What lies over the relief and takes the pointer itself. */
export const OVER = 'button, input, .relief-camera-box, .map-tools, .relief-card';

/**
 * A drag turns and tilts the relief, with Shift it moves it; on a touch screen two fingers turn it and one scrolls the
 * page; the wheel zooms with Ctrl or ⌘; a tap places the start, or lays open the step of a route, as far as the reader is
 * free to.
 * @param taps what may take a tap before it places the start
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
    const chosen = cameraOf(store);
    /** Before anything has been drawn of it, what has just been chosen. */
    const seenFrom = () => chosen.getState().camera ?? latest.current?.projection.camera;
    const hint = createTimer();
    const presses = new Map<number, Press>();
    let dragged = false;

    const forget = (): void => void delete element.dataset.hint;
    const show = (of: 'wheel' | 'touch'): void => {
      element.dataset.hint = of;
      hint.set(forget, HINT);
    };
    const at = (event: MouseEvent): readonly [number, number] => {
      const box = element.getBoundingClientRect();
      return [event.clientX - box.left, event.clientY - box.top];
    };
    const onDown = (event: PointerEvent): void => {
      if (event.button !== 0 || (event.target instanceof Element && event.target.closest(OVER))) return;
      const [x, y] = at(event);
      presses.set(event.pointerId, { x, y, fromX: x, fromY: y });
      dragged = presses.size > 1;
      if (event.pointerType !== 'touch') element.setPointerCapture(event.pointerId);
    };
    const turn = (dx: number, dy: number, shift: boolean): void => {
      const now = seenFrom();
      if (!now) return;
      const scale = latest.current?.projection.scale ?? 1;
      chosen.setState({
        camera: shift
          ? aim(now, { shift: [now.shift[0] + dx / scale, now.shift[1] + dy / scale] })
          : aim(now, { turn: now.turn - TURN * dx, tilt: now.tilt + TURN * dy }),
      });
    };
    const enlarge = (factor: number, x: number, y: number): void => {
      const seen = latest.current?.projection;
      const camera = seenFrom();
      if (seen && camera) chosen.setState({ camera: zoomAbout({ ...seen, camera }, factor, x, y) });
    };
    const onMove = (event: PointerEvent): void => {
      const press = presses.get(event.pointerId);
      if (!press) return;
      const [x, y] = at(event);
      if (!dragged && Math.hypot(x - press.fromX, y - press.fromY) < SLACK) return;
      dragged = true;
      const other = [...presses].find(([id]) => id !== event.pointerId)?.[1];
      if (zoom && other) {
        const before = Math.hypot(press.x - other.x, press.y - other.y);
        const after = Math.hypot(x - other.x, y - other.y);
        // Each of two fingers makes half the way.
        turn((x - press.x) / 2, (y - press.y) / 2, false);
        enlarge(after / (before || 1), other.x, other.y);
      } else if (zoom && event.pointerType !== 'touch') turn(x - press.x, y - press.y, event.shiftKey);
      press.x = x;
      press.y = y;
    };
    const tap = (x: number, y: number): void => {
      const now = latest.current;
      if (!now) return;
      const state = store.getState();
      if (taps.current?.(x, y)) return;
      const point = start ? pointUnder(now.projection, x, y) : undefined;
      if (point && !isFar(now.surface, point[0], point[1])) state.change(setStart(point));
    };
    const onUp = (event: PointerEvent): void => {
      const press = presses.get(event.pointerId);
      presses.delete(event.pointerId);
      if (!press || dragged || event.type === 'pointercancel' || presses.size > 0) return;
      tap(press.x, press.y);
    };
    /** Two fingers are the relief's, one is the page's. */
    const onTouch = (event: TouchEvent): void => {
      if (zoom && event.touches.length > 1 && event.cancelable) event.preventDefault();
      if (zoom && event.touches.length === 1) show('touch');
    };
    const onWheel = (event: WheelEvent): void => {
      if (!zoom) return;
      if (!event.ctrlKey && !event.metaKey) {
        show('wheel');
        return;
      }
      event.preventDefault();
      forget();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      enlarge(Math.exp(-Math.max(-60, Math.min(60, event.deltaY * lines)) / 220), ...at(event));
    };
    const bound = new AbortController();
    const { signal } = bound;
    element.addEventListener('pointerdown', onDown, { signal });
    element.addEventListener('pointermove', onMove, { signal });
    element.addEventListener('pointerup', onUp, { signal });
    element.addEventListener('pointercancel', onUp, { signal });
    element.addEventListener('pointerleave', forget, { signal });
    element.addEventListener('touchmove', onTouch, { signal, passive: false });
    element.addEventListener('touchend', forget, { signal });
    element.addEventListener('wheel', onWheel, { signal, passive: false });
    return () => {
      bound.abort();
      hint.clear();
    };
  }, [host, taps, store, start, zoom]);
}
