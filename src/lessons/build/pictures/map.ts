import { atOnce } from '../../../core/sliced';
import type { Surface } from '../../../core/types';
import { createAltitude } from '../../../plot/altitude';
import { contourLevels } from '../../../plot/contourLevels';
import { traceContours } from '../../../plot/contours';
import { sampleField } from '../../../plot/field';
import type { Frame } from '../../../plot/frame';
import { contourLines, tintBands } from '../../../plot/svg/ground';
import { group } from '../../../plot/svg/markup';
import { BANDS, themed, tint } from './paints';

/** Side of the cells that a surface is sampled in, px. */
const CELL = 4;

/** How far off lines may be, px: the pictures are small. */
const OFF = 0.3;

/** So many contours, about, are enough where nothing but routes is drawn with them. */
const FEW = 20;

/** The contours of a surface, and its tints under them where they are asked for. */
export function drawMap(surface: Surface, frame: Frame, look: 'tints' | 'contours'): string {
  const field = sampleField(surface, frame, CELL);
  const altitude = createAltitude(surface);
  const levels = contourLevels(surface, field, altitude);
  const stride = look === 'tints' ? 1 : Math.ceil(levels.length / FEW);
  const drawn = traceContours(
    field,
    levels.filter((_, k) => k % stride === 0),
  );
  return [
    look === 'tints' ? group('tints', {}, ...atOnce(tintBands(field, altitude, BANDS, tint, OFF))) : '',
    group('contours', { fill: 'none', stroke: themed.contour }, ...contourLines(drawn, OFF)),
  ].join('\n');
}
