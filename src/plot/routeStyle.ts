import type { Marker } from './markers';

/** What tells a route from the others besides its colour. */
export interface RouteStyle {
  /** On and off lengths in px; empty for an unbroken line. */
  readonly dash: readonly number[];
  readonly marker: Marker;
}

const STYLES: readonly RouteStyle[] = [
  { dash: [], marker: 'circle' },
  { dash: [9, 5], marker: 'square' },
  { dash: [2, 5], marker: 'triangle' },
  { dash: [12, 4, 2, 4], marker: 'diamond' },
  { dash: [5, 4], marker: 'plus' },
  { dash: [14, 5], marker: 'star' },
  { dash: [8, 4, 2, 4, 2, 4], marker: 'wedge' },
  { dash: [3, 3], marker: 'bolt' },
];

/** The dash and marker of the route at a place. */
export function routeStyle(place: number): RouteStyle {
  return STYLES[place % STYLES.length]!;
}
