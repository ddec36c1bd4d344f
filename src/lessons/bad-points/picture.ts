import { themed } from '../build/pictures/paints';
import { drawAxesOf, drawCrosses, drawDots, drawLine } from '../build/pictures/parts';
import { frameWith, trackOf } from '../build/pictures/place';
import type { LessonPicture } from '../lesson';
import { squared } from './scene';

const BOX = { left: 98, top: 14, right: 268, bottom: 118 };

/** Good points, bad ones, the line through the good ones alone, and the one to which the bad ones bend it. */
export const picture: LessonPicture = {
  scene: squared,
  draw(lab, scene) {
    const { surface, lowest } = lab.run(scene);
    const good = lab.run(scene.replace(/,outliers:[^&]*/, '')).lowest!;
    const { x, y, outlier } = surface.fit!.data;
    const points = (bad: 0 | 1) =>
      trackOf([...x.keys()].filter((i) => outlier?.[i] === bad).map((i) => [x[i]!, y[i]!]));
    const frame = frameWith(
      { x, y },
      { left: BOX.left + 8, top: BOX.top + 4, right: BOX.right - 8, bottom: BOX.bottom - 8 },
    );
    const line = ({ x: intercept, y: slope }: { readonly x: number; readonly y: number }) =>
      trackOf([-1, 1].map((at) => [at, intercept + slope * at]));
    return [
      drawAxesOf(BOX),
      drawDots(points(0), frame, themed.classes[0], 4, { 'stroke-opacity': 0.7 }),
      drawLine(line(good), frame, themed.classes[0], { 'stroke-width': 2.2 }),
      drawLine(line(lowest!), frame, themed.routes[0]!, { 'stroke-width': 2.4, 'stroke-dasharray': '9 5' }),
      drawCrosses(points(1), frame, themed.routes[0]!),
    ];
  },
};
