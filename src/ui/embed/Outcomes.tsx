import { OutcomeLine } from '../routes/OutcomeLine';
import { RouteSwatch } from '../routes/RouteSwatch';
import { routeColour } from '../routes/routeColour';
import { useApp, useShared } from '../shell/context';
import '../routes/routes.css';

/** What happened to each route, one after the other. */
export function Outcomes() {
  const { text, palette } = useShared();
  const count = useApp((state) => state.scenario.runs.length);
  return (
    <ul className="outcomes" aria-label={text.routes.count(count)}>
      {Array.from({ length: count }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a route is its place
        <li key={place} style={{ '--route': routeColour(palette, place) }}>
          <span className="hidden-text">{text.routes.route(place + 1)}</span>
          <RouteSwatch place={place} />
          <OutcomeLine place={place} />
        </li>
      ))}
    </ul>
  );
}
