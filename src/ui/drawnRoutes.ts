import type { Palette } from '../plot/palette';
import { routeStyle } from '../plot/routeStyle';
import type { DrawnRoute } from '../plot/routes';
import { indexAt } from '../store/clock';
import { timelineOf, timeOf } from '../store/playbackSlice';
import type { Store } from '../store/store';

/** The colour of the route at a place. */
export const routeColour = (palette: Palette, place: number): string => palette.routes[place % palette.routes.length]!;

/** The routes of a state as the map draws them. */
export function drawnRoutes(state: Store, palette: Palette): DrawnRoute[] {
  const timeline = timelineOf(state);
  const time = timeOf(state);
  return state.result.trajectories.map((trajectory, place) => ({
    trajectory,
    index: indexAt(timeline, trajectory, time),
    style: routeStyle(place),
    colour: routeColour(palette, place),
  }));
}
