import type { Frame } from '../../../plot/frame';
import { drawMinima, drawStart } from '../../../plot/svg/marks';
import { routesMarkup } from '../../../plot/svg/routes';
import type { SceneRun } from '../lab';
import { drawMap } from './map';
import { themed } from './paints';

interface Walked {
  /** Routes by their places, from 0, the one on top first. */
  readonly places: readonly number[];
  readonly look: 'tints' | 'contours';
  /** The last update that is drawn; that of each route where absent. */
  readonly until?: number;
}

/** Routes of a scene from the flag on, over its map, which has a hut where it has tints. */
export function drawWalk(
  { surface, trajectories, scenario, lowest }: SceneRun,
  frame: Frame,
  walked: Walked,
): string[] {
  const { places, look, until = Number.POSITIVE_INFINITY } = walked;
  const routes = places.map((place) => {
    const { x, y, length } = trajectories[place]!;
    const index = Math.min(until, length - 1);
    return { place, trajectory: { x, y, length: index + 1 }, index };
  });
  const minima = look === 'tints' && lowest ? [lowest] : [];
  const drawn = { frame, palette: themed, start: scenario.start, minima, routes };
  return [
    drawMap(surface, frame, look),
    routesMarkup(drawn),
    drawMinima(drawn, { minima: [] }),
    drawStart(drawn, { start: undefined }),
  ];
}
