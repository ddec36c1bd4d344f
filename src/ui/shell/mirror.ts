import type { StoreApi } from 'zustand';
import { open } from '../../scenario/open';
import { addressOf } from '../../store/addressOf';
import type { Store } from '../../store/store';
import { linkedOf, pushAddress, writeAddress } from '../browser/address';
import { show } from '../scenes/show';
import { createTimer } from '../time/timer';

/** The address follows the state after so much quiet, ms; browsers limit how often it may change. */
const QUIET = 250;

/**
 * Keeps the address at what is shown: another scene or view is a new entry of the history, anything else is not; and
 * keeps what is shown at the address when the reader goes back or forward. Returns the end of it.
 * @param known the state that the address told of
 */
export function mirrorAddress(store: StoreApi<Store>, known: Store): () => void {
  const timer = createTimer();
  const gone = new AbortController();
  const { signal } = gone;
  // Whoever came to another scene or view before this was there did so all the same.
  if (store.getState().visits !== known.visits) pushAddress(linkedOf(store.getState()));
  let { search } = window.location;
  /** The address that the reader has gone back to, until what it shows is there. */
  let awaited: string | undefined;
  const write = (): void => {
    timer.clear();
    writeAddress(store.getState());
    search = window.location.search;
  };
  const stop = store.subscribe((state, old) => {
    // That the rest of the catalogue has come, or a file is asked for, changes nothing that an address says.
    if (state.whole !== old.whole || state.asked !== old.asked) return;
    timer.clear();
    if (state.visits !== old.visits) {
      // The entry that is left holds what was seen last, unless it was gone back to and not yet shown.
      if (awaited === undefined) writeAddress(linkedOf(old));
      awaited = undefined;
      pushAddress(linkedOf(state));
      search = window.location.search;
    } else if (!state.playing && awaited === undefined) timer.set(write, QUIET);
  });
  if (addressOf(store.getState()) !== addressOf(known)) timer.set(write, QUIET);

  const onTravel = async (): Promise<void> => {
    const { search: asked } = window.location;
    // A fragment alone leads to another place of the page, and leaves the scene as it is.
    if (asked === search) return;
    search = asked;
    awaited = asked;
    timer.clear();
    const decoded = await open(asked).catch(() => undefined);
    if (awaited === asked) awaited = undefined;
    if (decoded && asked === window.location.search && !signal.aborted) show(store, decoded);
  };
  window.addEventListener('popstate', () => void onTravel(), { signal });

  // A link to another place of the page leaves an entry behind as well.
  const onClick = ({ target }: MouseEvent): void => {
    if (!(target instanceof Element && target.closest('a[href^="#"]'))) return;
    writeAddress(linkedOf(store.getState()));
    search = window.location.search;
  };
  document.addEventListener('click', onClick, { signal, capture: true });
  return () => {
    timer.clear();
    stop();
    gone.abort();
  };
}
