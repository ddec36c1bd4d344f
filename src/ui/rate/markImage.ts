import { markerPath } from '../../plot/markers';
import { routeStyle } from '../../plot/routeStyle';

/** The marker of a route in its colour as an image of CSS, 12 px wide. */
export function markImage(place: number, colour: string): string {
  const path = `<path d="${markerPath(routeStyle(place).marker, 44)}" fill="${colour}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="12" height="12" viewBox="-6 -6 12 12">${path}</svg>`;
  return `url('data:image/svg+xml,${encodeURIComponent(svg)}')`;
}
