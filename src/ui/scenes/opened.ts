import type { Decoded } from '../../scenario/decode';
import { encode } from '../../scenario/encode';
import { open } from '../../scenario/open';
import type { ReadyScene } from '../../scenes/scene';

/** A scene with what its address says, and that address as the page would write it. */
export interface OpenedScene extends Pick<Decoded, 'scenario' | 'view'> {
  readonly scene: ReadyScene;
  readonly encoded: string;
}

/** Reads the addresses of scenes, with what they name. */
export const openScenes = (scenes: readonly ReadyScene[]): Promise<readonly OpenedScene[]> =>
  Promise.all(
    scenes.map(async (scene) => {
      const { scenario, view } = await open(scene.address);
      return { scene, scenario, view, encoded: encode(scenario) };
    }),
  );
