import { RouteSwatch } from '../routes/RouteSwatch';
import { routeColour } from '../routes/routeColour';
import { useShared } from '../shell/context';
import type { Told } from './tellApart';
import { useWords } from './words';

interface Props {
  readonly place: number;
  readonly told: Told;
}

/** A route's sign, its method, and what tells it from the others. */
export function RouteTitle({ place, told: { method, others } }: Props) {
  const { text, palette } = useShared();
  const { comma } = useWords();
  return (
    <span className="compare-route" style={{ '--route': routeColour(palette, place) }}>
      <RouteSwatch place={place} />
      <span>
        <span className="hidden-text">{text.routes.route(place + 1)}: </span>
        {method} <span className="compare-settings">{others.join(comma)}</span>
      </span>
    </span>
  );
}
