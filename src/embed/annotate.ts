import type { StoreApi } from 'zustand';
import type { Scenario } from '../core/scenario';
import { encode } from '../scenario/encode';
import { type Annotations, annotationsOf } from '../store/annotations';
import { indexAt } from '../store/clock';
import type { Note } from '../store/note';
import { timelineOf, timeOf } from '../store/playbackSlice';
import type { Store } from '../store/store';

const groundOf = ({ surface, data }: Scenario): string => JSON.stringify([surface, data]);
const numbersOf = (scenario: Scenario): string => encode(scenario, {});

/** Puts something on the map until it is replaced, or something of a scenario is no longer what it is now. */
function put<K extends keyof Annotations>(
  store: StoreApi<Store>,
  key: K,
  value: Annotations[K],
  scenarioOf: (state: Store) => Scenario,
  saidOf: (scenario: Scenario) => string,
): void {
  const annotations = annotationsOf(store);
  const set = (next: Annotations[K]): void => annotations.setState({ [key]: next } as Pick<Annotations, K>);
  set(value);
  if (value.length === 0) return;
  const said = saidOf(scenarioOf(store.getState()));
  const stop = store.subscribe((state, old) => {
    const replaced = annotations.getState()[key] !== value;
    const same = scenarioOf(state) === scenarioOf(old) || saidOf(scenarioOf(state)) === said;
    if (same && !replaced) return;
    stop();
    if (!replaced) set([] as unknown as Annotations[K]);
  });
}

/** Puts notes on the map, in the place of those that are there, for the scenario of the moment. */
export function putNotes(store: StoreApi<Store>, notes: readonly Note[]): void {
  put(store, 'notes', notes, ({ scenario }) => scenario, numbersOf);
}

/** Keeps the routes as they are drawn now beneath those to come on the same surface, or lets go of those that were kept. */
export function keepGhosts(store: StoreApi<Store>, keep: boolean): void {
  const state = store.getState();
  const [timeline, time] = [timelineOf(state), timeOf(state)];
  const drawn = state.result.trajectories.map((trajectory) => ({
    trajectory,
    index: indexAt(timeline, trajectory, time),
  }));
  put(store, 'ghosts', keep ? drawn : [], ({ result }) => result.scenario, groundOf);
}
