import { DOT, type Dot } from '../recordedDots';
import { element } from './markup';

/** The losses that a training had, as dots on its track. */
export const dotsMarkup = (dots: readonly Dot[], edge: string): string[] =>
  dots.map(({ x, y, colour }) =>
    element('circle', { cx: x, cy: y, r: DOT.radius, fill: colour, stroke: edge, 'stroke-width': DOT.edge }),
  );
