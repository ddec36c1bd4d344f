import { drawMap } from '../build/pictures/map';
import { themed } from '../build/pictures/paints';
import { drawCentre, drawDots } from '../build/pictures/parts';
import { frameWith, trackOf } from '../build/pictures/place';
import type { LessonPicture } from '../lesson';
import { cloud } from './scene';

const BOX = { left: 122, top: 18, right: 266, bottom: 116 };
/** Every so-manieth place is drawn. */
const EVERY = 5;

/** Where a route with one sample a step is found once it comes no nearer: a cloud about the lowest point. */
export const picture: LessonPicture = {
  scene: cloud,
  draw(lab, scene) {
    const { surface, trajectories, lowest } = lab.run(scene);
    const { x, y, length } = trajectories[0]!;
    const cloud = trackOf(
      [...x.keys()].filter((t) => t < length && t > length / 2 && t % EVERY === 0).map((t) => [x[t]!, y[t]!]),
    );
    const [toX, toY] = [lowest!.x, lowest!.y];
    const far = Math.max(...cloud.x.map((one) => Math.abs(one - toX)), ...cloud.y.map((one) => Math.abs(one - toY)));
    const around = trackOf([
      [toX - far, toY - far],
      [toX + far, toY + far],
    ]);
    const frame = frameWith(around, BOX, 'equal');
    return [
      drawMap(surface, frame, 'contours'),
      drawDots(cloud, frame, themed.routes[0]!, 4, { 'stroke-opacity': 0.55 }),
      drawCentre(lowest!, frame, themed.ink),
    ];
  },
};
