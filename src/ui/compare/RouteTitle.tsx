import { RouteSwatch } from '../routes/RouteSwatch';
import { routeColour } from '../routes/routeColour';
import { useShared } from '../shell/context';
import { Others } from './Others';
import type { Told } from './tellApart';

interface Props {
  readonly place: number;
  readonly told: Told;
  /** Whether all routes have the same method. */
  readonly alike: boolean;
}

/** A route's sign, its method, and what tells it from the others. */
export function RouteTitle({ place, told: { method, others }, alike }: Props) {
  const { text, palette } = useShared();
  return (
    <span className="compare-route" style={{ '--route': routeColour(palette, place) }}>
      <RouteSwatch place={place} />
      <span>
        <span className="hidden-text">{text.routes.route(place + 1)}: </span>
        <span className="compare-method" data-alike={alike}>
          {method}
        </span>{' '}
        <Others settings={others} />
      </span>
    </span>
  );
}
