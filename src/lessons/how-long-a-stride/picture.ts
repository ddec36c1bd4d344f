import { routesMarkup } from '../../plot/svg/routes';
import { themed } from '../build/pictures/paints';
import { drawLine } from '../build/pictures/parts';
import { frameWith, trackOf } from '../build/pictures/place';
import type { LessonPicture } from '../lesson';
import { KAPPA, ravine } from './scenes';

/** Updates after which the walkers' steps are too short to be told apart. */
const SHOWN = 20;
const BOX = { left: 114, top: 16, right: 274, bottom: 114 };

/** The cross-section of the ravine: one walker comes down a wall, one swings between both. */
export const picture: LessonPicture = {
  scene: ravine(KAPPA.first, 0.02, 0.0769),
  draw(lab, scene) {
    const { surface, trajectories } = lab.run(scene);
    const wide = Math.max(...trajectories.flatMap(({ y }) => Array.from(y.slice(0, SHOWN), Math.abs)));
    const height = (y: number): number => surface.value(0, y);
    const wall = trackOf(
      Array.from({ length: 81 }, (_, k) => {
        const y = 1.15 * wide * (k / 40 - 1);
        return [y, height(y)];
      }),
    );
    const frame = frameWith({ x: Float64Array.of(-wide, wide), y: Float64Array.of(0, height(wide)) }, BOX);
    const routes = trajectories.map(({ y }) => {
      const x = y.slice(0, SHOWN);
      return { trajectory: { x, y: x.map(height), length: SHOWN }, index: SHOWN - 1 };
    });
    return [drawLine(wall, frame, themed.muted), routesMarkup({ routes, frame, palette: themed })];
  },
};
