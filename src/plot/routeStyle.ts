import {
  type SymbolType,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3';

/** What tells a route from the others besides its colour. */
export interface RouteStyle {
  /** On and off lengths in px; empty for an unbroken line. */
  readonly dash: readonly number[];
  readonly marker: SymbolType;
}

const STYLES: readonly RouteStyle[] = [
  { dash: [], marker: symbolCircle },
  { dash: [9, 5], marker: symbolSquare },
  { dash: [2, 5], marker: symbolTriangle },
  { dash: [12, 4, 2, 4], marker: symbolDiamond },
  { dash: [5, 4], marker: symbolCross },
  { dash: [14, 5], marker: symbolStar },
  { dash: [8, 4, 2, 4, 2, 4], marker: symbolWye },
  { dash: [3, 3], marker: symbolCircle },
];

/** The dash and marker of the route at a place. */
export function routeStyle(place: number): RouteStyle {
  return STYLES[place % STYLES.length]!;
}
