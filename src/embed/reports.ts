import type { StoreApi } from 'zustand';
import { timeOf } from '../store/playbackSlice';
import type { Store } from '../store/store';
import type { EmbedEvent, ToHost } from './protocol';
import { stateOf } from './state';

/** Between two states, ms: ten a second. */
const PACE = 100;
/** A change is told of as an event when it has come to rest for so long, ms. */
const QUIET = 300;

const outcomesOf = ({ result }: Store): string[] => result.trajectories.map(({ outcome }) => outcome.kind);

/** Tells of the state as it changes, and of what the reader does. No timer runs while nothing changes. */
export function report(store: StoreApi<Store>, send: (message: ToHost) => void): () => void {
  let pace: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let changed = false;
  let scrubbed = false;
  let outcomes = outcomesOf(store.getState());

  const tell = (event: Omit<EmbedEvent, 'type'>): void => send({ type: 'event', ...event });

  const sendState = (): void => {
    pace = undefined;
    last = performance.now();
    send({ type: 'state', state: stateOf(store.getState()) });
  };

  const settle = (): void => {
    const state = store.getState();
    if (changed) tell({ name: 'changed', address: stateOf(state).address });
    if (scrubbed) tell({ name: 'scrubbed', time: timeOf(state) });
    changed = false;
    scrubbed = false;
    const before = outcomes;
    outcomes = outcomesOf(state);
    for (const [place, kind] of outcomes.entries()) {
      if (kind === before[place] || (kind !== 'converged' && kind !== 'diverged')) continue;
      tell({ name: kind, route: place + 1, steps: (state.result.trajectories[place]?.length ?? 1) - 1 });
    }
  };

  const stop = store.subscribe((state, old) => {
    if (state.whole !== old.whole || state.present !== old.present) return;
    pace ??= setTimeout(sendState, Math.max(0, last + PACE - performance.now()));
    if (state.playing && !old.playing) tell({ name: 'started', time: timeOf(state) });
    if (state.scenario !== old.scenario) changed = true;
    else if (state.time !== old.time && !state.playing && !old.playing) scrubbed = true;
    if (!changed && !scrubbed && state.result === old.result) return;
    clearTimeout(quiet);
    quiet = setTimeout(settle, QUIET);
  });
  return () => {
    stop();
    clearTimeout(pace);
    clearTimeout(quiet);
  };
}
