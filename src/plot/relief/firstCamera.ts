import type { Surface } from '../../core/types';
import { rankMinima } from '../minimaMarks';
import { type Block, groundAt, placeOf } from './block';
import { type Camera, FIRST_CAMERA, PRESETS } from './camera';
import { isHidden } from './hidden';
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

/** Ground is low below so much of the whole range; so much of it is to be seen; every so-manieth height is looked at. */
const LOW = 0.15;
const MOST_OF_IT = 0.75;
const STRIDE = 8;

type Spot = readonly [u: number, v: number, z: number];

/** Low ground, to which routes lead. */
function lowGround(block: Block): readonly Spot[] {
  const found: Spot[] = [];
  for (let j = 0; j < block.rows; j += STRIDE)
    for (let i = 0; i < block.columns; i += STRIDE) {
      const z = block.heights[j * block.columns + i]!;
      if (z < LOW) found.push([...placeOf(block, i, j), z]);
    }
  return found;
}

/** From where the usual start of a landscape, its lowest places and most of its low ground are seen, as far as can be. */
export function firstCamera({ start, minima }: Surface, block: Block): Camera {
  const lowest = rankMinima(minima).flatMap(({ minimum: { x, y }, hut }) => (hut ? [[x, y] as const] : []));
  const wanted = [start, ...lowest]
    .map(([x, y]): Spot => [block.toU(x), block.toV(y), groundAt(block, block.toU(x), block.toV(y))])
    .filter(([, , z]) => !Number.isNaN(z));
  const low = lowGround(block);
  let found = FIRST_CAMERA;
  let most = -1;
  for (const camera of CAMERAS) {
    const projection = createProjection(block, camera, SIZE, SIZE);
    const seen = (spots: readonly Spot[]): number => spots.filter((spot) => !isHidden(projection, ...spot)).length;
    const places = seen(wanted);
    const share = low.length > 0 ? Math.min(MOST_OF_IT, seen(low) / low.length) : MOST_OF_IT;
    if (places + share > most) [most, found] = [places + share, camera];
    if (places === wanted.length && share === MOST_OF_IT) break;
  }
  return found;
}
