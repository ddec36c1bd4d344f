import type { StoreApi } from 'zustand';
import type { Decoded } from '../../scenario/decode';
import { encode } from '../../scenario/encode';
import { awaitedOf } from '../../store/openingSlice';
import type { Store } from '../../store/store';

/** What an address says, or a scene of the page's own, which asks for nothing. */
type Told = Pick<Decoded, 'scenario' | 'view'> & Partial<Decoded>;

/**
 * Shows what an address says, as one change that can be undone; language, theme and the parts of the page stay as they
 * are. What it asks of the reader is asked again.
 */
export function show(store: StoreApi<Store>, decoded: Told, isVisit = false): void {
  const { view, experiment, domain, clock, k } = decoded.view;
  const { change, visit, frame, scenario: present } = store.getState();
  const { experiment: _, ...others } = frame;
  const scenario = encode(present) === encode(decoded.scenario) ? present : decoded.scenario;
  const awaited = awaitedOf(decoded, scenario);
  const page = {
    frame: { ...others, view, ...(experiment && { experiment }) },
    domain,
    clock,
    time: k,
    playing: false,
    ...(awaited && { awaited, problems: decoded.problems }),
  };
  if (isVisit) visit(() => scenario, page);
  else change(() => scenario, undefined, page);
}

/** Comes to a scene, which is a new entry of the browser's history. */
export const visit = (store: StoreApi<Store>, decoded: Told): void => show(store, decoded, true);
