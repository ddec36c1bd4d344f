import type { StoreApi } from 'zustand';
import type { Store } from '../../store/store';

/** Milliseconds that drawing may take of a frame of playback; what the browser then does with the pictures takes as long again. */
const BUDGET = 2;

/** Draws what is no longer as the state says; cheap where it still is. */
type Draw = () => void;

/** Draws panels when the state changes: all at once, but while playing in turns, as many as a frame has time for. */
export interface Turns {
  /** Takes part from now on, until the returned function is called. */
  join(draw: Draw): () => void;
  /** Begins to follow the store; the end of it is returned. */
  follow(store: StoreApi<Store>): () => void;
}

export function createTurns(now: () => number = () => performance.now()): Turns {
  let waiting: Draw[] = [];
  const drawSome = (): void => {
    const until = now() + BUDGET;
    let done = 0;
    do waiting[done++]?.();
    while (done < waiting.length && now() < until);
    waiting = [...waiting.slice(done), ...waiting.slice(0, done)];
  };
  return {
    join(draw) {
      waiting.push(draw);
      return () => {
        waiting = waiting.filter((other) => other !== draw);
      };
    },
    follow(store) {
      return store.subscribe((state, old) => {
        const { result, clock, time, playing, frame } = state;
        const anew = result !== old.result || clock !== old.clock || frame !== old.frame;
        if (anew || (!playing && (time !== old.time || old.playing))) {
          for (const draw of waiting) draw();
        } else if (time !== old.time) drawSome();
      });
    },
  };
}
