import type { StoreApi } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Camera } from '../../plot/relief/camera';
import type { Store } from '../../store/store';

/** From where the reader has chosen to see a landscape, and which; as suits it until then. */
interface Chosen {
  readonly camera: Camera | undefined;
  readonly surface: string | undefined;
}

const known = new WeakMap<StoreApi<Store>, StoreApi<Chosen>>();

/** From where the page's relief is seen; beside its state, since no number and no address depends on it. */
export function cameraOf(store: StoreApi<Store>): StoreApi<Chosen> {
  const chosen = known.get(store) ?? createStore<Chosen>(() => ({ camera: undefined, surface: undefined }));
  known.set(store, chosen);
  return chosen;
}

/** Which landscape the page shows. */
export const shownSurface = (store: StoreApi<Store>): string => store.getState().result.scenario.surface.id;

/** From where it has been chosen to see the landscape that the page shows. */
export function chosenCamera(store: StoreApi<Store>): Camera | undefined {
  const { camera, surface } = cameraOf(store).getState();
  return surface === shownSurface(store) ? camera : undefined;
}

/** Chooses from where the landscape of the page is seen; as suits it without a camera. */
export const aimAt = (store: StoreApi<Store>, camera: Camera | undefined): void =>
  cameraOf(store).setState({ camera, surface: shownSurface(store) });
