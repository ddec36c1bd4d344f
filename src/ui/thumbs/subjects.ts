import { objectiveOf } from '../../core/objective';
import { defaultScenario } from '../../scenario/defaults';
import type { SurfaceId } from '../../surfaces/ids';
import type { ThumbLook, ThumbSubject } from './paintThumb';

/** A surface on a tile. */
export const TILE: ThumbLook = { reduced: 0.75 };

/** A surface on a button. */
export const BUTTON: ThumbLook = { reduced: 0.5, sparse: true };

/** A surface as it is by itself. */
export function* surfaceSubject(id: SurfaceId): Generator<undefined, ThumbSubject> {
  yield;
  return { surface: objectiveOf(defaultScenario(id)).surface };
}
