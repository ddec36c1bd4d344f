import { frameWith, trackOf } from '../build/pictures/place';
import { drawWalk } from '../build/pictures/walk';
import type { LessonPicture } from '../lesson';
import { race } from './scene';

const BOX = { left: 128, top: 32, right: 252, bottom: 108 };
/** By then all samples a step have arrived, and one has come as near as it ever does. */
const UNTIL = 150;

/** One bowl: straight down with all samples a step, to and fro with one. */
export const picture: LessonPicture = {
  scene: race,
  draw(lab, scene) {
    const made = lab.run(scene);
    const { x, y } = made.lowest!;
    const frame = frameWith(trackOf([made.scenario.start, [x, y]]), BOX, 'equal');
    return drawWalk(made, frame, { places: [0, 2], look: 'contours', until: UNTIL });
  },
};
