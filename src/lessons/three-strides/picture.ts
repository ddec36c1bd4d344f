import { frameWith, trackOf } from '../build/pictures/place';
import { drawWalk } from '../build/pictures/walk';
import type { LessonPicture } from '../lesson';
import { strides } from './scene';

const BOX = { left: 122, top: 34, right: 266, bottom: 106 };

/** The map with the three routes, from the flag to the hut and to another valley. */
export const picture: LessonPicture = {
  scene: strides,
  draw(lab, scene) {
    const made = lab.run(scene);
    const ends = made.trajectories.map(({ x, y, length }) => [x[length - 1]!, y[length - 1]!] as const);
    const frame = frameWith(trackOf([made.scenario.start, ...ends]), BOX, 'equal');
    return drawWalk(made, frame, { places: [0, 1, 2], look: 'tints' });
  },
};
