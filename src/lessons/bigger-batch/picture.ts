import { theoryOf } from '../../core/explore/theory/theory';
import { themed } from '../build/pictures/paints';
import { drawAxesOf, drawDots, drawLine } from '../build/pictures/parts';
import { frameWith, trackOf } from '../build/pictures/place';
import type { LessonPicture } from '../lesson';

const BOX = { left: 76, top: 14, right: 316, bottom: 116 };
const INNER = { left: 86, top: 20, right: 306, bottom: 98 };
/** Of so many draws each size of batch shows the median. */
const EXPERIMENT = { vary: 'batch', measure: 'updates', policy: 'tuned', draws: 9 } as const;

/** Updates against the size of the batch, both as powers, with the size from which on a larger one saves little. */
export const picture: LessonPicture = {
  scene: '?surface=linear-regression,scale:raw&data=line,n:8192,noise:2&stop=off&steps=1000&run=gd,lr:0.02,batch:1',
  draw(lab, scene) {
    const { axes, places } = lab.explore(scene, EXPERIMENT);
    const critical = theoryOf(lab.run(scene).scenario, EXPERIMENT).batch?.law?.critical;
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
