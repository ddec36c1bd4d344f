import { MOST_RUNS } from '../../scenario/defaults';
import { addRun } from '../../store/edits';
import { Part } from '../controls/Part';
import { PaintLegend } from '../rate/PaintLegend';
import { useApp, useShared } from '../shell/context';
import { RouteCard } from './RouteCard';
import './routes.css';

/** One card a route, and room for another. */
export function RoutesPanel() {
  const { store, text, format } = useShared();
  const count = useApp((state) => state.scenario.runs.length);
  const steps = useApp((state) => state.scenario.steps);
  return (
    <section className="routes" aria-labelledby="routes-heading">
      <div className="row">
        <h2 className="heading" id="routes-heading" tabIndex={-1}>
          {text.routes.heading}
        </h2>
        <span className="chip">{text.routes.each(format.whole(steps))}</span>
      </div>
      <ol className="route-list">
        {Array.from({ length: count }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a route is its place
          <RouteCard key={place} place={place} />
        ))}
      </ol>
      <PaintLegend />
      <Part id="add-route">
        <button
          type="button"
          className="add"
          disabled={count >= MOST_RUNS}
          onClick={() => store.getState().change(addRun)}
        >
          {count >= MOST_RUNS ? text.routes.full : `+ ${text.routes.add}`}
        </button>
      </Part>
    </section>
  );
}
