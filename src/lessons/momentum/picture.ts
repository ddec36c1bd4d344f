import { frameWith, trackOf } from '../build/pictures/place';
import { drawWalk } from '../build/pictures/walk';
import type { LessonPicture } from '../lesson';
import { heavyScenes } from './scenes';

const BOX = { left: 134, top: 32, right: 254, bottom: 102 };

/** The race down the ravine: plain descent, and over it momentum, which runs past the lowest point and comes back. */
export const picture: LessonPicture = {
  scene: heavyScenes.race,
  draw(lab, scene) {
    const made = lab.run(scene);
    const [x, y] = made.scenario.start;
    const across = trackOf([
      [x, y],
      [made.lowest!.x, -y],
    ]);
    return drawWalk(made, frameWith(across, BOX, 'equal'), { places: [1, 0], look: 'contours' });
  },
};
