import { type Texture, TILES } from '../experiment/texture';
import { PathText } from '../pen';
import { element } from './markup';

/** A texture under a name, to fill areas with: `url(#name)`. */
export function textureMarkup(name: string, { figure, ink, opacity }: Texture): string {
  const { width, height, line, trace } = TILES[figure];
  const pen = new PathText();
  trace(pen);
  const strokes = { fill: 'none', stroke: ink, 'stroke-width': line, 'stroke-linecap': 'round' };
  return element(
    'pattern',
    { id: name, width, height, patternUnits: 'userSpaceOnUse' },
    element('path', { d: pen.text, opacity, ...(line > 0 ? strokes : { fill: ink }) }),
  );
}
