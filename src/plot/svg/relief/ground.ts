import { atOnce } from '../../../core/sliced';
import { createAltitude } from '../../altitude';
import { contourLevels } from '../../contourLevels';
import { contourLine } from '../../contours';
import { PathText } from '../../pen';
import { raise } from '../../relief/block';
import { facetsOf } from '../../relief/facets';
import { levelLines, wallColours, wallsOf } from '../../relief/walls';
import { tintAt } from '../ground';
import { element, group } from '../markup';
import type { ReliefFigure } from './figure';

/** Heights along the longer side: as many as make a file of bearable size. */
const LONG = 65;

const round = (px: number): number => Math.round(px * 10) / 10;
const pathOf = (points: ArrayLike<number>, close = 'Z'): string => {
  let d = '';
  for (let k = 0; k < points.length; k += 2) d += `${k ? 'L' : 'M'}${round(points[k]!)} ${round(points[k + 1]!)}`;
  return d + close;
};

/** The ground facet by facet, or as the picture that it has been given. */
function groundMarkup({ surface, frame, palette, projection, picture, relief }: ReliefFigure): string {
  if (picture) return element('image', { href: picture, width: frame.width, height: frame.height });
  const altitude = createAltitude(surface);
  const block = atOnce(raise(surface, altitude, relief?.domain ?? surface.domain, LONG));
  const coarse = { ...projection, block };
  const levels = contourLevels(surface, block, altitude);
  const facets = facetsOf(coarse, altitude, levels, (share) => tintAt(palette, share));
  return group(
    'ground',
    // Each facet is as wide as it is, and a hair more, so that none shows through between two.
    { fill: 'currentColor', stroke: 'currentColor', 'stroke-width': 0.7, 'stroke-linejoin': 'round' },
    ...facets.flatMap(({ corners, colour, contours }) => [
      element('path', { color: colour, d: pathOf(corners) }),
      ...contours.map(({ heavy, line }) => {
        const { width, opacity } = contourLine(heavy);
        return element('path', { color: palette.contour, d: pathOf(line, ''), 'stroke-width': width, opacity });
      }),
    ]),
  );
}

function wallsMarkup({ projection, levels, palette }: ReliefFigure): string {
  const colours = wallColours(palette);
  return group(
    'walls',
    { stroke: palette.contour, 'stroke-width': 1 },
    ...wallsOf(projection).flatMap((wall) => [
      element('path', { d: pathOf(wall.outline), fill: colours[wall.along], 'stroke-opacity': 0.5 }),
      element('path', { d: levelLines(projection, wall, levels, new PathText()).text, 'stroke-opacity': 0.35 }),
    ]),
  );
}

/** What of a relief lies under its routes. */
export const reliefUnder = (figure: ReliefFigure): string => [groundMarkup(figure), wallsMarkup(figure)].join('\n');
