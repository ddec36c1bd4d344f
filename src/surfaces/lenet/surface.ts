import type { Point, Surface, SurfaceType } from '../../core/types';
import { createHeightsSurface } from '../shared/heightsSurface';
import { lossesOn, PLANES, type Plane, planeOf } from './planes';
import { tracksOn } from './tracks';

/** Where the trainings began, on the plane that shows how they moved; on the other that is next to where they ended. */
const BEGINNING: Partial<Record<Plane, Point>> = { pca: [-3.56, 0.33] };

const made = new Map<Plane, Surface>();

function createPlane(plane: Plane): Surface {
  const surface = createHeightsSurface(lossesOn(plane));
  return { ...surface, start: BEGINNING[plane] ?? surface.start, axes: 'directions', tracks: tracksOn(plane) };
}

/** The training loss of a real network, LeNet-5 on handwritten digits, on a plane through the weights it has learned. */
export const surfaceType: SurfaceType = {
  group: 'data',
  parameters: { plane: { kind: 'choice', choices: PLANES } },
  create({ plane: chosen } = {}) {
    const plane = planeOf(chosen);
    const surface = made.get(plane) ?? createPlane(plane);
    made.set(plane, surface);
    return surface;
  },
};
