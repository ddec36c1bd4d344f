import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isFar } from '../../core/far';
import type { Point } from '../../core/types';
import { type Frame, moveDomain } from '../../plot/frame';
import { setStart } from '../../store/edits';
import { useShared } from '../shell/context';
import { createTimer } from '../time/timer';
import { tidyPoint } from './tidy';
import type { TakeTap } from './useRouteClicks';

/** A press that moves less than this is a tap, px. */
const SLACK = 6;
/** A tap places the start once no second one has followed, ms. */
const DOUBLE = 240;
/** The ground is drawn finely again after so much quiet, ms. */
const QUIET = 140;

interface Press {
  x: number;
  y: number;
  readonly fromX: number;
  readonly fromY: number;
}

const isTap = ({ fromX, fromY }: Press, x: number, y: number): boolean => Math.hypot(x - fromX, y - fromY) < SLACK;

/** Whether the browser takes a finger's way for scrolling the page. */
const scrolls = ({ pointerType }: PointerEvent, { fromX, fromY }: Press, x: number, y: number): boolean =>
  pointerType === 'touch' && Math.abs(y - fromY) > Math.abs(x - fromX);

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
    const presses = new Map<number, Press>();
    const tapped = createTimer();
    let placed: Point | undefined;
    const quiet = createTimer();
    let dragged = false;

    const move = (factor: number, px: number, py: number, dx: number, dy: number): void => {
      const now = latest.current;
      if (!now || !zoom) return;
      const state = store.getState();
      state.setDomain(moveDomain(now, state.result.objective.surface.domain, factor, px, py, dx, dy));
      setMoving(true);
      quiet.set(() => setMoving(false), QUIET);
    };
    const at = (event: MouseEvent): readonly [number, number] => {
      const box = element.getBoundingClientRect();
      return [event.clientX - box.left, event.clientY - box.top];
    };
    const onDown = (event: PointerEvent): void => {
      if (event.button !== 0 || (event.target instanceof Element && event.target.closest('button, .map-tools'))) return;
      const [x, y] = at(event);
      presses.set(event.pointerId, { x, y, fromX: x, fromY: y });
      dragged = presses.size > 1;
      if (event.pointerType !== 'touch') element.setPointerCapture(event.pointerId);
    };
    const onMove = (event: PointerEvent): void => {
      const press = presses.get(event.pointerId);
      if (!press) return;
      const [x, y] = at(event);
      if (!dragged && (isTap(press, x, y) || (presses.size === 1 && scrolls(event, press, x, y)))) return;
      dragged = true;
      const other = [...presses].find(([id]) => id !== event.pointerId)?.[1];
      if (other) {
        const before = Math.hypot(press.x - other.x, press.y - other.y);
        const after = Math.hypot(x - other.x, y - other.y);
        move(after / (before || 1), other.x, other.y, 0, 0);
      } else move(1, x, y, x - press.x, y - press.y);
      press.x = x;
      press.y = y;
    };
    const onUp = (event: PointerEvent): void => {
      const press = presses.get(event.pointerId);
      presses.delete(event.pointerId);
      if (!press || dragged || event.type === 'pointercancel' || presses.size > 0) return;
      if (!isTap(press, ...at(event))) return;
      tapped.set(() => {
        const now = latest.current;
        const state = store.getState();
        if (!now || taps.current?.(press.x, press.y) || !start) return;
        const point = tidyPoint([now.fromX(press.x), now.fromY(press.y)], now);
        if (isFar(state.result.objective.surface, point[0], point[1])) return;
        state.change(setStart(point));
        placed = point;
      }, DOUBLE);
    };
    const onDouble = (event: MouseEvent): void => {
      if (event.target instanceof Element && event.target.closest('.map-tools, .map-pill')) return;
      tapped.clear();
      // The first click of a slow double-click has been taken for a tap.
      if (store.getState().scenario.start === placed) store.getState().undo();
      placed = undefined;
      if (zoom) store.getState().setDomain(undefined);
    };
    const onMouseDown = (event: MouseEvent): void => {
      if (event.detail === 1) placed = undefined;
    };
    const onWheel = (event: WheelEvent): void => {
      if (!zoom) return;
      if (!event.ctrlKey && !event.metaKey) {
        element.dataset.hint = 'wheel';
        return;
      }
      event.preventDefault();
      const [x, y] = at(event);
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      move(Math.exp(-Math.max(-60, Math.min(60, event.deltaY * lines)) / 220), x, y, 0, 0);
    };
    const forget = (): void => void delete element.dataset.hint;

    const bound = new AbortController();
    const { signal } = bound;
    element.addEventListener('pointerdown', onDown, { signal });
    element.addEventListener('pointermove', onMove, { signal });
    element.addEventListener('pointerup', onUp, { signal });
    element.addEventListener('pointercancel', onUp, { signal });
    element.addEventListener('pointerleave', forget, { signal });
    element.addEventListener('mousedown', onMouseDown, { signal });
    element.addEventListener('dblclick', onDouble, { signal });
    element.addEventListener('wheel', onWheel, { signal, passive: false });
    return () => {
      bound.abort();
      tapped.clear();
      quiet.clear();
    };
  }, [host, store, start, zoom, taps]);
  return moving;
}
