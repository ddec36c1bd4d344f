import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { lrAt, PER_DECADE, positionOf } from '../../core/lrScale';
import { setRunParam } from '../../store/edits';
import type { Store } from '../../store/store';
import { useApp, useShared } from '../shell/context';

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
  const lr = useApp(lrOf(place));
  const input = useRef<HTMLInputElement>(null);
  const { change, endGesture, dropGesture } = store.getState();
  const set = (value: number): void => {
    if (value !== lrOf(place)(store.getState())) change(setRunParam(place, 'lr', value), `lr:${place}`);
  };

  // React would write what the browser has just been told by the thumb into the input once more, and its value's attribute.
  useLayoutEffect(() => {
    const position = Math.min(last, Math.max(first, positionOf(lr)));
    if (input.current && input.current.valueAsNumber !== position) input.current.value = String(position);
  }, [lr, first, last]);

  // React has no event for letting go.
  useEffect(() => {
    const element = input.current;
    element?.addEventListener('change', endGesture);
    return () => element?.removeEventListener('change', endGesture);
  }, [endGesture]);

  return (
    <input
      ref={input}
      type="range"
      className="rate-range"
      data-param="lr"
      aria-label={text.spoken.of(text.routes.route(place + 1), text.lr.label)}
      aria-describedby={words}
      aria-valuetext={format.plain(lr)}
      min={first}
      max={last}
      step={1}
      onInput={({ currentTarget }) => set(lrAt(currentTarget.valueAsNumber))}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        const next = rateAfter(event, lrOf(place)(store.getState()), first, last);
        if (next === undefined) return;
        event.preventDefault();
        set(next);
      }}
      onKeyUp={endGesture}
      onPointerUp={endGesture}
      // The browser has taken the finger's way for scrolling the page.
      onPointerCancel={dropGesture}
      onBlur={endGesture}
    />
  );
}
