import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { lrAt, PER_DECADE, positionOf } from '../../core/lrScale';
import { setRunParam } from '../../store/edits';
import type { Store } from '../../store/store';
import { useShared } from '../context';
import { useAfterFrame } from '../useAfterFrame';
import { createBehind } from './behind';

interface Props {
  readonly place: number;
  readonly first: number;
  readonly last: number;
  /** Id of the paint in words. */
  readonly words: string;
}

/** Positions by which an arrow key moves, and with Shift. */
const ARROW = 5;
const FINE = 1;

const DIRECTIONS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 };
const PAGES: Readonly<Record<string, number>> = { PageUp: 1, PageDown: -1 };

const lrOf =
  (place: number) =>
  ({ scenario }: Pick<Store, 'scenario'>): number =>
    scenario.runs[place]?.params.lr ?? 0;

/** The learning rate a key leads to: undefined where the key means nothing here, the present one at the end of the way. */
function rateAfter({ key, shiftKey }: KeyboardEvent, lr: number, first: number, last: number): number | undefined {
  const inside = (position: number): number => Math.min(last, Math.max(first, position));
  if (key === 'Home') return lrAt(first);
  if (key === 'End') return lrAt(last);
  const by = (DIRECTIONS[key] ?? 0) * (shiftKey ? FINE : ARROW) + (PAGES[key] ?? 0) * PER_DECADE;
  if (by === 0) return undefined;
  const from = positionOf(lr);
  const to = inside(from + by);
  // A rate beyond the slider is not pulled back by a key that leads farther out.
  if (Math.sign(to - from) !== Math.sign(by)) return lr;
  const tenfold = Number((lr * 10 ** (by / PER_DECADE)).toPrecision(12));
  return key in PAGES && to === from + by ? tenfold : lrAt(to);
}

/** The native range input that lies over the paint. */
export function RateInput({ place, first, last, words }: Props) {
  const { store, text, format } = useShared();
  // Seen a frame late, so that React has no part in the frame that shows the new route; the browser moves the thumb.
  const seen = useAfterFrame(lrOf(place));
  const input = useRef<HTMLInputElement>(null);
  const hold = useMemo(() => {
    const behind = createBehind((value) => {
      if (value !== lrOf(place)(store.getState()))
        store.getState().change(setRunParam(place, 'lr', value), `lr:${place}`);
    });
    const end = (): void => {
      behind.catchUp();
      store.getState().endGesture();
    };
    return { ...behind, end };
  }, [store, place]);

  // Other ways to change the rate move the thumb too: to where it is by now, which may be farther than what was seen.
  useLayoutEffect(() => {
    if (hold.waits()) return;
    const position = Math.min(last, Math.max(first, positionOf(lrOf(place)(store.getState()))));
    if (input.current && input.current.valueAsNumber !== position) input.current.value = String(position);
  });

  // Heard without React, which would look through all its own inputs before the frame, and has no event for letting go.
  useEffect(() => {
    const element = input.current;
    const move = (event: Event): void => {
      event.stopPropagation();
      hold.set(lrAt(element?.valueAsNumber ?? 0));
    };
    element?.addEventListener('input', move);
    element?.addEventListener('change', hold.end);
    return () => {
      hold.forget();
      element?.removeEventListener('input', move);
      element?.removeEventListener('change', hold.end);
    };
  }, [hold]);

  return (
    <input
      ref={input}
      type="range"
      className="rate-range"
      data-param="lr"
      aria-label={`${text.routes.route(place + 1)}: ${text.lr.label}`}
      aria-describedby={words}
      aria-valuetext={format.plain(seen)}
      min={first}
      max={last}
      step={1}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        hold.catchUp();
        const next = rateAfter(event, lrOf(place)(store.getState()), first, last);
        if (next === undefined) return;
        event.preventDefault();
        hold.set(next);
        hold.catchUp();
      }}
      onKeyUp={hold.end}
      onPointerUp={hold.end}
      // The browser has taken the finger's way for scrolling the page.
      onPointerCancel={() => {
        hold.forget();
        store.getState().dropGesture();
      }}
      onBlur={hold.end}
    />
  );
}
