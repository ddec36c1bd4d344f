import type { Surface } from '../../core/types';
import { rankMinima } from '../minimaMarks';
import type { Block } from './block';
import { type Camera, FIRST_CAMERA } from './camera';
import { isHidden } from './hidden';
import { onRelief } from './onRelief';
import { createProjection } from './projection';

/** From where a relief may be seen at first, the most wanted before the others. */
const TURNS = [19, -19, 71, -71, 109, -109, 161, -161] as const;
const TILTS_TRIED = [47, 55, 63, 71] as const;

const CAMERAS: readonly Camera[] = TILTS_TRIED.flatMap((tilt) =>
  TURNS.map((turn) => ({ ...FIRST_CAMERA, turn, tilt })),
);

/** px; what is hidden depends on no size. */
const SIZE = 1000;

/** From where the usual start of a landscape and its lowest places are seen, as many of them as can be. */
export function firstCamera({ start, minima }: Surface, block: Block): Camera {
  const lowest = rankMinima(minima).flatMap(({ minimum: { x, y }, hut }) => (hut ? [[x, y] as const] : []));
  let found = FIRST_CAMERA;
  let most = -1;
  for (const camera of CAMERAS) {
    const projection = createProjection(block, camera, SIZE, SIZE);
    const places = [start, ...lowest].map(([x, y]) => onRelief(projection, x, y)).filter(({ z }) => !Number.isNaN(z));
    const seen = places.filter(({ u, v, z }) => !isHidden(projection, u, v, z)).length;
    if (seen > most) [most, found] = [seen, camera];
    if (seen === places.length) break;
  }
  return found;
}
