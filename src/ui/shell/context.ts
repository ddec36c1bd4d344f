import { createContext, useContext } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Locale } from '../../locales/en';
import type { Palette } from '../../plot/palette';
import type { Format } from '../../report/format';
import type { Store } from '../../store/store';

/** What every part of the page may ask for. */
export interface Shared {
  readonly store: StoreApi<Store>;
  readonly text: Locale;
  readonly format: Format;
  readonly palette: Palette;
}

export const SharedContext = createContext<Shared | undefined>(undefined);

export function useShared(): Shared {
  const shared = useContext(SharedContext);
  if (!shared) throw new Error('Outside the page');
  return shared;
}

/** A part of the state; the component renders anew only when that part changes. */
export function useApp<T>(select: (state: Store) => T): T {
  return useStore(useShared().store, select);
}
