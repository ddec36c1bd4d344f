import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Camera, FIRST_CAMERA } from '../../plot/relief/camera';
import type { Store } from '../../store/store';
import { useShared } from '../shell/context';

const known = new WeakMap<StoreApi<Store>, StoreApi<Camera>>();

/** From where the page's relief is seen; beside its state, since no number and no address depends on it. */
export function cameraOf(store: StoreApi<Store>): StoreApi<Camera> {
  const camera = known.get(store) ?? createStore<Camera>(() => FIRST_CAMERA);
  known.set(store, camera);
  return camera;
}

/** The camera as it is now, and what moves it. */
export function useCamera(): readonly [Camera, StoreApi<Camera>] {
  const camera = cameraOf(useShared().store);
  return [useStore(camera), camera];
}
