import type { Surface } from '../../core/types';
import { rankMinima } from '../minimaMarks';
import type { Block } from './block';
import { type Camera, FIRST_CAMERA, PRESETS } from './camera';
import { isHidden } from './hidden';
import { onRelief } from './onRelief';
import { createProjection } from './projection';

/** The view that is wanted most, and by how much the others are higher. */
const { turn: aside, tilt: usual } = PRESETS.oblique;
const HIGHER = [0, 8, 16, 24] as const;

/** As far aside from each side of the block, to its right and to its left. */
const TURNS = [aside, 90 - aside, 90 + aside, 180 - aside].flatMap((turn) => [turn, -turn]);

/** From where a relief may be seen at first, the most wanted before the others. */
const CAMERAS: readonly Camera[] = HIGHER.flatMap((higher) =>
  TURNS.map((turn) => ({ ...FIRST_CAMERA, turn, tilt: usual + higher })),
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
