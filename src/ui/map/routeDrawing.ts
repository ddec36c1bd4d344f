import { createRoute, type DrawnRoute } from '../../plot/drawRoutes';
import type { Frame } from '../../plot/frame';
import type { Palette } from '../../plot/palette';
import { routeStyle } from '../../plot/routeStyle';
import { eventually } from '../late/again';
import { late } from '../late/late';
import { routeColour } from '../routes/routeColour';
import type { LongRoute } from './longRoute';

/** Routes of more updates are kept as pictures, once what keeps them is there. */
const LONG = 4000;

const keeping = late(() => eventually(() => import('./longRoute')));

/** How the route at a place is drawn, as its trajectory and its cursor change. */
export interface RouteDrawing {
  /** The same object as long as nothing has changed. */
  at(trajectory: DrawnRoute['trajectory'], index: number): DrawnRoute;
}

/**
 * Draws the route at a place on a sheet.
 * @param scale CSS px to one of the sheet's
 */
export function createRouteDrawing(place: number, palette: Palette, frame: Frame, scale = 1): RouteDrawing {
  const [style, colour] = [routeStyle(place), routeColour(palette, place)];
  let long: LongRoute | undefined;
  let drawn: DrawnRoute | undefined;
  return {
    at(trajectory, index) {
      if (drawn?.trajectory === trajectory && drawn.index === index) return drawn;
      const isLong = trajectory.length > LONG;
      const keeper = isLong ? keeping.known('') : undefined;
      if (isLong && !keeper) void keeping('');
      if (!keeper) {
        long = undefined;
        drawn = createRoute(trajectory, index, style, colour, frame);
      } else {
        if (long?.trajectory !== trajectory)
          long = keeper.createLongRoute({ trajectory, style, colour, frame }, palette.casing, scale);
        drawn = long.at(index);
      }
      return drawn;
    },
  };
}
