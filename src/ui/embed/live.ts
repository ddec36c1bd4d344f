import type { StoreApi } from 'zustand';
import type { Store } from '../../store/store';
import { followPresence } from './presence';

/** What an embed does beside showing its figure: off the screen it rests. */
export function live(store: StoreApi<Store>, host: Element): void {
  let rested = false;
  followPresence(host, (present) => {
    if (present && !rested) return;
    rested = true;
    store.getState().setPresent(present);
    void import('../../workers/client').then(({ rest }) => rest(!present));
  });
}
