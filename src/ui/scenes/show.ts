import type { StoreApi } from 'zustand';
import type { Scenario } from '../../core/scenario';
import type { Decoded } from '../../scenario/decode';
import { encode } from '../../scenario/encode';
import type { Store } from '../../store/store';

/**
 * Shows what an address says, as one change that can be undone; language, theme and the parts of the page stay as they
 * are.
 */
export function show(
  store: StoreApi<Store>,
  { scenario, view: { view, experiment, domain, clock, k } }: Pick<Decoded, 'scenario' | 'view'>,
  isVisit = false,
): void {
  const { change, visit, frame } = store.getState();
  const { experiment: _, ...others } = frame;
  const keep = encode(scenario);
  const recipe = (present: Scenario): Scenario => (encode(present) === keep ? present : scenario);
  const page = {
    frame: { ...others, view, ...(experiment && { experiment }) },
    domain,
    clock,
    time: k,
    playing: false,
  };
  if (isVisit) visit(recipe, page);
  else change(recipe, undefined, page);
}

/** Comes to a scene, which is a new entry of the browser's history. */
export const visit = (store: StoreApi<Store>, decoded: Pick<Decoded, 'scenario' | 'view'>): void =>
  show(store, decoded, true);
