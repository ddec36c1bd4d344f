import { markerPath } from '../../plot/markers';
import { routeStyle } from '../../plot/routeStyle';
import { useShared } from '../shell/context';
import { routeColour } from './routeColour';

/** The marker of the route at a place, in its colour, to stand in a line of text. */
export function RouteMark({ place }: { readonly place: number }) {
  const { palette } = useShared();
  return (
    <svg className="route-mark" width="10" height="10" viewBox="-5 -5 10 10" aria-hidden="true">
      <path d={markerPath(routeStyle(place).marker, 34)} fill={routeColour(palette, place)} />
    </svg>
  );
}
