import { frameWith, trackOf } from '../build/pictures/place';
import { drawWalk } from '../build/pictures/walk';
import type { LessonPicture } from '../lesson';

const BOX = { left: 128, top: 32, right: 252, bottom: 108 };
/** By then all samples a step have arrived, and one has come as near as it ever does. */
const UNTIL = 150;

/** One bowl: straight down with all samples a step, to and fro with one. */
export const picture: LessonPicture = {
  scene:
    '?surface=linear-regression&data=penguins&steps=342&stop=off&clock=evals' +
    '&run=gd,lr:0.1,batch:full&run=gd,lr:0.1,batch:32&run=gd,lr:0.1,batch:1',
  draw(lab, scene) {
    const made = lab.run(scene);
    const { x, y } = made.lowest!;
    const frame = frameWith(trackOf([made.scenario.start, [x, y]]), BOX, 'equal');
    return drawWalk(made, frame, { places: [0, 2], look: 'contours', until: UNTIL });
  },
};
