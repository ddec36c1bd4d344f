import type { StoreApi } from 'zustand';
import type { Store } from '../store/store';
import { addressOf } from './address';

/** The address follows the state after so much quiet, ms; browsers limit how often it may change. */
const QUIET = 250;

/**
 * Keeps the address at what is shown, without adding history entries. Returns the end of it.
 * @param known the state that the address told of
 */
export function mirrorAddress(store: StoreApi<Store>, known: Store): () => void {
  let timer = 0;
  const write = (): void => {
    const address = addressOf(store.getState());
    try {
      if (address !== window.location.search) window.history.replaceState(null, '', address + window.location.hash);
    } catch {
      // A sandboxed or local page may not change its address; the scene works all the same.
    }
  };
  const stop = store.subscribe((state, old) => {
    // That the rest of the catalogue has come, or a file is asked for, changes nothing that an address says.
    if (state.whole !== old.whole || state.asked !== old.asked) return;
    window.clearTimeout(timer);
    if (!state.playing) timer = window.setTimeout(write, QUIET);
  });
  if (addressOf(store.getState()) !== addressOf(known)) timer = window.setTimeout(write, QUIET);
  return () => {
    window.clearTimeout(timer);
    stop();
  };
}
