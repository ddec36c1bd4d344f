import { theoryOf } from '../../core/explore/theory/theory';
import { decode } from '../../scenario/decodeAddress';
import { themed } from '../build/pictures/paints';
import { drawAxesOf, drawDots, drawLine } from '../build/pictures/parts';
import { frameWith, trackOf } from '../build/pictures/place';
import type { LessonPicture } from '../lesson';
import { bestOfEach } from './line';

const BOX = { left: 76, top: 14, right: 316, bottom: 116 };
const INNER = { left: 86, top: 20, right: 306, bottom: 98 };
/** Updates against the size of the batch, both as powers, with the size from which on a larger one saves little. */
export const picture: LessonPicture = {
  scene: bestOfEach,
  draw(lab, scene) {
    const { axes, places } = lab.explore(scene);
    const { scenario, view } = decode(scene);
    const critical = view.experiment && theoryOf(scenario, view.experiment).batch?.law?.critical;
    if (critical === undefined) throw new Error('there is no knee');
    const line = { x: axes[0].values.map(Math.log2), y: places.median.map(Math.log2), length: axes[0].values.length };
    const frame = frameWith(line, INNER);
    const [low, high] = [frame.fromY(BOX.bottom), frame.fromY(BOX.top)];
    const knee = Math.log2(critical);
    return [
      drawAxesOf(BOX),
      drawLine(
        trackOf([
          [knee, low],
          [knee, high],
        ]),
        frame,
        themed.muted,
        { 'stroke-width': 1.4, 'stroke-dasharray': '4 5' },
      ),
      drawLine(line, frame, themed.classes[0], { 'stroke-width': 2.4 }),
      drawDots(line, frame, themed.panel, 10),
      drawDots(line, frame, themed.classes[0], 7),
    ];
  },
};
