import { Part } from '../controls/Part';
import { Failure } from '../late/Failure';
import { LearningRate } from '../rate/LearningRate';
import { RateField } from '../rate/RateField';
import { usePainting } from '../rate/usePainting';
import { OutcomeLine } from '../routes/OutcomeLine';
import { RouteSwatch } from '../routes/RouteSwatch';
import { routeColour } from '../routes/routeColour';
import { useApp, useShared } from '../shell/context';
import '../routes/routes.css';

function CompactRoute({ place, named }: { readonly place: number; readonly named: boolean }) {
  const { text, palette } = useShared();
  const optimizer = useApp((state) => state.scenario.runs[place]?.optimizer ?? 'gd');
  return (
    <li className="compact-route route" style={{ '--route': routeColour(palette, place) }}>
      <h3 className="hidden-text">{text.routes.route(place + 1)}</h3>
      <RouteSwatch place={place} />
      <OutcomeLine place={place} name={named ? text.optimizers[optimizer].name : undefined} />
      <Part id="lr" place={place}>
        <RateField place={place} />
        <LearningRate place={place} />
      </Part>
    </li>
  );
}

/** The routes with their learning rates alone, in the room that a frame has; named where their methods differ. */
export function CompactRoutes() {
  const { text } = useShared();
  const { failures } = usePainting();
  const count = useApp((state) => state.scenario.runs.length);
  const named = useApp(({ scenario: { runs } }) => runs.some(({ optimizer }) => optimizer !== 'gd'));
  return (
    <section className="routes compact-routes" aria-labelledby="routes-heading">
      <h2 className="hidden-text" id="routes-heading" tabIndex={-1}>
        {text.routes.count(count)}
      </h2>
      <ol className="route-list">
        {Array.from({ length: count }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a route is its place
          <CompactRoute key={place} place={place} named={named} />
        ))}
      </ol>
      {failures > 0 && <Failure failures={failures} />}
    </section>
  );
}
