import { contourLevels } from '../../contourLevels';
import { contourLine } from '../../contours';
import { PathText } from '../../pen';
import { type Facet, facetsOf } from '../../relief/facets';
import { levelLines, RIM, traceRim, wallColours, wallOpacity, wallsOf } from '../../relief/walls';
import { tintAt } from '../../tint';
import { element, group } from '../markup';
import { DrapeText } from './drapeText';
import type { ReliefFigure } from './figure';

/** From height to height along a facet: as far as makes a file of bearable size. */
const STEP = 4;

/** A path in tenths of a px, from point to point: facets are small, and so are the numbers. */
function pathOf(points: ArrayLike<number>, close = 'Z'): string {
  let d = '';
  let [x, y] = [0, 0];
  for (let k = 0; k < points.length; k += 2) {
    const [right, down] = [Math.round(points[k]! * 10) - x, Math.round(points[k + 1]! * 10) - y];
    d += `${k ? 'l' : 'M'}${right / 10} ${down / 10}`;
    x += right;
    y += down;
  }
  return d + close;
}

/** The ground facet by facet, at heights of the block on which the routes lie, or as the picture that it has been given. */
function groundMarkup(figure: ReliefFigure): string {
  const { surface, altitude, frame, palette, picture, relief } = figure;
  if (picture) return element('image', { href: picture, width: frame.width, height: frame.height });
  const levels = contourLevels(surface, relief.projection.block, altitude);
  const facets = facetsOf(relief.projection, altitude, levels, STEP, (share) => tintAt(palette, share));
  const contourMarkup = ({ contours }: Facet, heavy: boolean): string => {
    const lines = contours.filter((each) => each.heavy === heavy).map(({ line }) => pathOf(line, ''));
    const { width, opacity } = contourLine(heavy);
    return lines.length === 0
      ? ''
      : element('path', { color: palette.contour, d: lines.join(''), 'stroke-width': width, opacity });
  };
  return group(
    'ground',
    // Each facet is as wide as it is, and a hair more, so that none shows through between two.
    { fill: 'currentColor', stroke: 'currentColor', 'stroke-width': 0.7, 'stroke-linejoin': 'round' },
    ...facets.flatMap((facet) => [
      element('path', { color: facet.colour, d: pathOf(facet.corners) }),
      contourMarkup(facet, false),
      contourMarkup(facet, true),
    ]),
  );
}

function wallsMarkup({ relief: { projection, levels }, palette }: ReliefFigure): string {
  const colours = wallColours(palette);
  const opacity = wallOpacity(projection);
  const rim = traceRim(projection, new DrapeText()).text;
  return group(
    'walls',
    { stroke: palette.contour, 'stroke-width': 1 },
    rim && element('path', { d: rim, fill: 'none', 'stroke-opacity': RIM }),
    ...wallsOf(projection).flatMap((wall) => [
      element('path', {
        d: pathOf(wall.outline),
        fill: colours[wall.along],
        'fill-opacity': opacity === 1 ? undefined : opacity,
        'stroke-opacity': 0.5,
      }),
      element('path', { d: levelLines(projection, wall, levels, new PathText()).text, 'stroke-opacity': 0.35 }),
    ]),
  );
}

/** What of a relief lies under its routes. */
export const reliefUnder = (figure: ReliefFigure): string => [groundMarkup(figure), wallsMarkup(figure)].join('\n');
