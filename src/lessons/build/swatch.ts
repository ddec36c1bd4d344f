import type { Element } from 'hast';
import { s } from 'hastscript';
import { markerPath } from '../../plot/markers';
import { routeStyle } from '../../plot/routeStyle';

const AREA = 56;

/** A route's line and marker as the map draws them; its colour is the style sheet's. @param route from 1 */
export function swatchOf(route: number): Element {
  const { dash, marker } = routeStyle(route - 1);
  return s('svg', { class: `swatch route-${route}`, width: 36, height: 16, viewBox: '0 0 36 16', ariaHidden: 'true' }, [
    s('path', { d: 'M2 8H34', strokeDasharray: dash.join(' ') || undefined }),
    s('path', { class: 'swatch-marker', transform: 'translate(18 8)', d: markerPath(marker, AREA) }),
  ]);
}
