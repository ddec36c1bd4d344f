import type { StoreApi } from 'zustand';
import type { Store } from '../../store/store';
import { addressOf, writeAddress } from '../browser/address';
import { createTimer } from '../time/timer';

/** The address follows the state after so much quiet, ms; browsers limit how often it may change. */
const QUIET = 250;

/**
 * Keeps the address at what is shown, without adding history entries. Returns the end of it.
 * @param known the state that the address told of
 */
export function mirrorAddress(store: StoreApi<Store>, known: Store): () => void {
  const timer = createTimer();
  const write = (): void => writeAddress(store.getState());
  const stop = store.subscribe((state, old) => {
    // That the rest of the catalogue has come, or a file is asked for, changes nothing that an address says.
    if (state.whole !== old.whole || state.asked !== old.asked) return;
    timer.clear();
    if (!state.playing) timer.set(write, QUIET);
  });
  if (addressOf(store.getState()) !== addressOf(known)) timer.set(write, QUIET);
  return () => {
    timer.clear();
    stop();
  };
}
