import { markerPath } from '../../plot/markers';
import { routeStyle } from '../../plot/routeStyle';
import './swatch.css';

/** A route's line and marker as the map draws them, in the row's own colour. */
export function RouteSwatch({ place }: { readonly place: number }) {
  const { dash, marker } = routeStyle(place);
  return (
    <svg className="route-swatch" viewBox="0 0 36 16" aria-hidden="true">
      <path d="M2 8H34" strokeDasharray={dash.join(' ')} strokeDashoffset={(dash[0] ?? 0) / 2 - 16} />
      <path className="route-swatch-marker" transform="translate(18 8)" d={markerPath(marker, 56)} />
    </svg>
  );
}
