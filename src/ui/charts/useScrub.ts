import { type PointerEvent, useRef, useState } from 'react';
import { horizonOf, timelineOf } from '../../store/playbackSlice';
import { useFree } from '../controls/Part';
import { useShared } from '../shell/context';
import type { PlotArea } from './plotArea';

/** A finger that has moved sideways by less may still turn out to scroll the page, px. */
const SLACK = 6;

/** Whole updates and evaluations; parts of an epoch. */
const settle = (time: number, clock: string): number => (clock === 'epoch' ? time : Math.round(time));

/**
 * Seeks where a chart over the playback clock is pressed or dragged, and tells the time under the pointer. A finger
 * that moves up or down scrolls the page, so that it seeks only once it has moved sideways or left again.
 */
export function useScrub(area: PlotArea, toTime: (px: number) => number) {
  const { store } = useShared();
  const free = useFree('playback');
  const [hover, setHover] = useState<number>();
  const pressed = useRef(Number.NaN);

  const timeAtPointer = (event: PointerEvent<HTMLElement>): number => {
    const { left } = event.currentTarget.getBoundingClientRect();
    return settle(toTime(event.clientX - left - area.left), store.getState().clock);
  };
  const held = (event: PointerEvent<HTMLElement>): boolean => event.currentTarget.hasPointerCapture(event.pointerId);
  const seek = (event: PointerEvent<HTMLElement>): void => {
    if (free) store.getState().seek(timeAtPointer(event));
  };

  const state = store.getState();
  return {
    hover: hover === undefined ? undefined : Math.min(hover, timelineOf(state).end, horizonOf(state)),
    handlers: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        pressed.current = event.pointerType === 'touch' ? event.clientX : Number.NaN;
        if (event.pointerType !== 'touch') seek(event);
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        if (Math.abs(event.clientX - pressed.current) < SLACK) return;
        pressed.current = Number.NaN;
        setHover(timeAtPointer(event));
        if (held(event)) seek(event);
      },
      onPointerUp(event: PointerEvent<HTMLElement>) {
        if (held(event)) seek(event);
        if (event.pointerType === 'touch') setHover(undefined);
      },
      onPointerCancel: () => setHover(undefined),
      onPointerLeave: () => setHover(undefined),
    },
  };
}
