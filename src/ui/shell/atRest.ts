import type { StoreApi } from 'zustand';
import type { Store } from '../../store/store';
import { hearUndo } from './hearUndo';
import { keepFocus } from './keepFocus';

/** What the page does for its readers from its first rest on, until a signal ends it. */
export function attend(store: StoreApi<Store>, signal: AbortSignal): void {
  keepFocus(signal);
  hearUndo(store, signal);
}
