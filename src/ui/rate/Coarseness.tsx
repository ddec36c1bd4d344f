import { useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Sweep } from '../../core/ends';
import { useShared } from '../shell/context';

/** The sweeps that are painted on the page by now, or could not be made, by the place of their route. */
const painted = createStore<Readonly<Record<number, Sweep | 'failed'>>>(() => ({}));

/** Tells the notes what a slider's track shows, for as long as it does. */
export function usePainted(place: number, sweep: Sweep | 'failed' | undefined): void {
  useLayoutEffect(() => {
    if (!sweep) return undefined;
    painted.setState({ [place]: sweep });
    return () => {
      const { [place]: _, ...others } = painted.getState();
      painted.setState(others, true);
    };
  }, [place, sweep]);
}

/** One rate in so many was tried, where the time did not suffice for all; 1 where it did. */
export function coarseness({ ends, ended }: Sweep): number {
  const known = ends.reduce((sum, end) => sum + Number(end > 0), 0);
  return ended && known > 0 ? Math.round(ends.length / known) : 1;
}

/** Which of the sliders are painted coarsely, or not at all, where any are. */
export function PaintNotes() {
  const { text, format } = useShared();
  const all = useStore(painted);
  const notes = Object.entries(all).flatMap(([place, sweep]) => {
    const route = text.routes.route(Number(place) + 1);
    if (sweep === 'failed') return [text.spoken.of(route, text.error.uncomputed)];
    const nth = coarseness(sweep);
    return nth > 1 ? [text.paint.coarse(route, format.whole(nth))] : [];
  });
  if (notes.length === 0) return null;
  return (
    <ul className="paint-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
