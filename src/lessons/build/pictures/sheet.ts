import { element } from '../../../plot/svg/markup';
import type { LessonPicture } from '../../lesson';
import type { Lab } from '../lab';
import { GROUND, styleOf } from './paints';

/** The size of a picture, px. */
export const SHEET = { width: 388, height: 134 };

/** A lesson's picture as an SVG file, for light pages and dark ones. */
export function pictureSvg({ scene, draw }: LessonPicture, lab: Lab): string {
  const ground = element('rect', { ...SHEET, fill: GROUND });
  const parts = [ground, ...draw(lab, scene)].join('\n');
  const size = { ...SHEET, viewBox: `0 0 ${SHEET.width} ${SHEET.height}` };
  const style = element('style', {}, styleOf(parts));
  return `${element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, style, `\n${parts}\n`)}\n`;
}
