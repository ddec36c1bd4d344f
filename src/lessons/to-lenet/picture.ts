import { createFrame } from '../../plot/frame';
import { element, group } from '../../plot/svg/markup';
import { drawMap } from '../build/pictures/map';
import { themed } from '../build/pictures/paints';
import { SHEET } from '../build/pictures/sheet';
import type { LessonPicture } from '../lesson';

/** What LeNet-5 makes of an image, layer by layer: so many square maps, then so many numbers. LeCun and others, 1998. */
const MAPS = [
  { count: 1, side: 28 },
  { count: 6, side: 28 },
  { count: 6, side: 14 },
  { count: 16, side: 10 },
  { count: 16, side: 5 },
];
const NUMBERS = [120, 84, 10];

const MIDDLE = SHEET.height / 2;
const [FIRST, GAP, AHEAD] = [190, 9.5, 2];

/** A layer of maps one behind another. */
function layer(left: number, count: number, side: number) {
  const size = 12 + 1.1 * side;
  const sheets = Math.ceil(Math.sqrt(count));
  const width = 0.5 * size;
  const behind = (k: number) => (k - (sheets - 1) / 2) * AHEAD;
  const rects = Array.from({ length: sheets }, (_, k) =>
    element('rect', { x: left + k * AHEAD, y: MIDDLE - size / 2 + behind(k), width, height: size }),
  );
  return { markup: rects.join(''), right: left + width + (sheets - 1) * AHEAD };
}

function network(): string {
  let left = FIRST;
  const maps = MAPS.map(({ count, side }) => {
    const { markup, right } = layer(left, count, side);
    left = right + GAP;
    return markup;
  });
  const bars = NUMBERS.map((count, k) => {
    const height = 4 + 0.5 * count;
    return element('rect', { x: left + k * 9, y: MIDDLE - height / 2, width: 5, height });
  });
  return (
    group('maps', { fill: themed.panel, stroke: themed.ink }, ...maps) +
    group('numbers', { fill: themed.classes[0] }, ...bars)
  );
}

const MAP = { x: 46, y: 17, width: 106, height: 100 };

/** The map of the first lesson, and the layers of a network whose loss no map shows. */
export const picture: LessonPicture = {
  scene: '?surface=mountain',
  draw(lab, scene) {
    const { surface } = lab.run(scene);
    const frame = createFrame(surface.domain, MAP.width, MAP.height, surface.aspect);
    return [
      element('clipPath', { id: 'window' }, element('rect', { width: MAP.width, height: MAP.height, rx: 6 })),
      element(
        'g',
        { transform: `translate(${MAP.x} ${MAP.y})`, 'clip-path': 'url(#window)' },
        drawMap(surface, frame, 'tints'),
      ),
      element('path', { d: `M159 ${MIDDLE}h22m-7-6 7 6-7 6`, fill: 'none', stroke: themed.muted, 'stroke-width': 2 }),
      network(),
    ];
  },
};
