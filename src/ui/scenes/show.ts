import type { StoreApi } from 'zustand';
import type { Decoded } from '../../scenario/decode';
import { encode } from '../../scenario/encode';
import type { Store } from '../../store/store';

/**
 * Shows what an address says, as one change that can be undone; language, theme and the parts of the page stay as they
 * are.
 */
export function show(
  store: StoreApi<Store>,
  { scenario, view: { view, domain, clock, k } }: Pick<Decoded, 'scenario' | 'view'>,
  page: Partial<Store> = {},
): void {
  const { change, frame } = store.getState();
  const keep = encode(scenario);
  change((present) => (encode(present) === keep ? present : scenario), undefined, {
    frame: { ...frame, view },
    domain,
    clock,
    time: k,
    playing: false,
    ...page,
  });
}

/** Comes to a scene, which is a new entry of the browser's history. */
export const visit = (store: StoreApi<Store>, decoded: Pick<Decoded, 'scenario' | 'view'>): void =>
  show(store, decoded, { visits: store.getState().visits + 1 });
