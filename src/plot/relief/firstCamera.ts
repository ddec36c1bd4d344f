import type { Surface } from '../../core/types';
import { type Block, groundAt } from './block';
import { type Camera, FIRST_CAMERA } from './camera';
import { MARGINS } from './margins';
import { createProjection } from './projection';
import { isHidden } from './sight';

/** From where a relief may be seen at first, the most wanted before the others. */
const TURNS = [19, -19, 71, -71, 109, -109, 161, -161] as const;
const TILTS_TRIED = [47, 55, 63, 71] as const;

const CAMERAS: readonly Camera[] = TILTS_TRIED.flatMap((tilt) =>
  TURNS.map((turn) => ({ ...FIRST_CAMERA, turn, tilt })),
);

/** From where the usual start of a landscape and its lowest places are seen, as many of them as can be. */
export function firstCamera({ start, minima }: Surface, block: Block): Camera {
  const lowest = Math.min(...minima.map(({ value }) => value));
  const places = [start, ...minima.filter(({ value }) => value === lowest).map(({ x, y }) => [x, y] as const)];
  const onBlock = places
    .map(([x, y]) => [block.toU(x), block.toV(y)] as const)
    .filter(([u, v]) => !Number.isNaN(groundAt(block, u, v)));
  let found = FIRST_CAMERA;
  let most = -1;
  for (const camera of CAMERAS) {
    const projection = createProjection(block, camera, 1000, 800, MARGINS);
    const seen = onBlock.filter(([u, v]) => !isHidden(projection, u, v, groundAt(block, u, v))).length;
    if (seen > most) [most, found] = [seen, camera];
    if (seen === onBlock.length) break;
  }
  return found;
}
