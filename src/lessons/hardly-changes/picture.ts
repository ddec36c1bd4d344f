import { element, label } from '../../plot/svg/markup';
import { themed } from '../build/pictures/paints';
import { drawAxesOf, drawDots, drawLine } from '../build/pictures/parts';
import { frameWith, trackOf } from '../build/pictures/place';
import type { LessonPicture } from '../lesson';
import { lineScenes } from './scenes';

const BOX = { left: 28, top: 16, right: 320, bottom: 112 };
/** A loss that is so near to the last one lies on the plateau. */
const PLATEAU = 1.1;

/** The loss as it falls and falls no more, far above the lowest there is. */
export const picture: LessonPicture = {
  scene: lineScenes.raw,
  draw(lab, scene) {
    const { trajectories, lowest } = lab.run(scene);
    const { loss, length } = trajectories[0]!;
    const [last, floor] = [Math.log(loss[length - 1]!), Math.log(lowest!.value)];
    const heights = loss.slice(0, length).map(Math.log);
    const run = { x: heights.map((_, t) => t), y: heights, length };
    const frame = frameWith(
      { x: run.x, y: Float64Array.of(floor, heights[0]!) },
      { ...BOX, left: 36, right: 284, bottom: 102 },
    );
    const flat = frame.toX(heights.findIndex((height) => height < last + Math.log(PLATEAU)));
    const middle = (flat + frame.toX(length - 1)) / 2;
    const zone = { x: flat, y: BOX.top, width: frame.toX(length - 1) - flat, height: BOX.bottom - BOX.top };
    const lowestLine = trackOf([
      [0, floor],
      [length - 1, floor],
    ]);
    return [
      element('rect', { ...zone, fill: themed.classes[0], 'fill-opacity': 0.14 }),
      drawAxesOf(BOX),
      drawLine(lowestLine, frame, themed.ink, { 'stroke-width': 1.4, 'stroke-dasharray': '2 5' }),
      drawLine(run, frame, themed.routes[0]!, { 'stroke-width': 2.4 }),
      drawDots(trackOf([[length - 1, last]]), frame, themed.routes[0]!, 11),
      label(
        {
          x: middle,
          y: BOX.top + 24,
          fill: themed.classes[0],
          'text-anchor': 'middle',
          'font-family': 'sans-serif',
          'font-size': 18,
          'font-weight': 700,
        },
        '?',
      ),
    ];
  },
};
