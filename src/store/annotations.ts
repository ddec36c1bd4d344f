import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Trajectory } from '../core/trajectory';
import type { Note } from './note';
import type { Store } from './store';

/** A route as it was drawn when it was kept: its place is its place among the routes. */
export interface Ghost {
  readonly trajectory: Trajectory;
  /** The update at the cursor. */
  readonly index: number;
}

/** What the page around an embed has put on its map. */
export interface Annotations {
  readonly notes: readonly Note[];
  readonly ghosts: readonly Ghost[];
}

const known = new WeakMap<StoreApi<Store>, StoreApi<Annotations>>();

/** What is put on the map of a page; beside its state, since a page that stands alone has no use for it. */
export function annotationsOf(store: StoreApi<Store>): StoreApi<Annotations> {
  const annotations = known.get(store) ?? createStore<Annotations>(() => ({ notes: [], ghosts: [] }));
  known.set(store, annotations);
  return annotations;
}
