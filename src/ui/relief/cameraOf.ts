import type { StoreApi } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Camera } from '../../plot/relief/camera';
import type { Store } from '../../store/store';

/** From where the reader has chosen to see the relief; as suits the landscape until then. */
interface Chosen {
  readonly camera: Camera | undefined;
}

const known = new WeakMap<StoreApi<Store>, StoreApi<Chosen>>();

/** From where the page's relief is seen; beside its state, since no number and no address depends on it. */
export function cameraOf(store: StoreApi<Store>): StoreApi<Chosen> {
  const chosen = known.get(store) ?? createStore<Chosen>(() => ({ camera: undefined }));
  known.set(store, chosen);
  return chosen;
}
