import { toldLoss } from '../../core/toldLoss';
import { indexAt } from '../../store/clock';
import { horizonOf, timelineOf } from '../../store/playbackSlice';
import type { Result } from '../../store/result';
import type { Store } from '../../store/store';
import { useShared } from '../shell/context';
import { useQuiet, useQuietResult } from '../time/useQuiet';
import './table.css';

/** Rows of the table a route: enough to follow it, few enough to listen to. */
const ROWS = 12;

/** Updates of the first so many, evenly spaced, and the one by which the route had arrived, if that is among them. */
function pick(length: number, at: number | undefined): number[] {
  const last = length - 1;
  const count = Math.min(length, ROWS);
  const even = count === 1 ? [0] : Array.from({ length: count }, (_, i) => Math.round((i * last) / (count - 1)));
  return at === undefined || at > last || even.includes(at) ? even : [...even, at].sort((a, b) => a - b);
}

/** How many updates of each route are told, as text, which is the same as long as nothing has changed. */
function toldOf(state: Store): string {
  const [timeline, horizon] = [timelineOf(state), horizonOf(state)];
  return state.result.trajectories.map((route) => indexAt(timeline, route, horizon) + 1).join(' ');
}

interface Props extends Pick<Result, 'trajectories'> {
  readonly lengths: readonly number[];
}

function Table({ trajectories, lengths }: Props) {
  const { text, format } = useShared();
  return (
    <table>
      <thead>
        <tr>
          {Object.entries(text.inWords.table).map(([key, title]) => (
            <th key={key} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {trajectories.flatMap((trajectory, place) =>
          pick(Math.min(trajectory.length, lengths[place] ?? 1), trajectory.outcome.at).map((k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a route is its place
            <tr key={`${place} ${k}`}>
              <th scope="row">{text.routes.route(place + 1)}</th>
              <td>{format.whole(k)}</td>
              <td>{format.value(trajectory.x[k]!)}</td>
              <td>{format.value(trajectory.y[k]!)}</td>
              <td>{format.value(toldLoss(trajectory)[k]!)}</td>
              <td>{format.value(trajectory.gradNorm[k]!)}</td>
              <td>{format.value(trajectory.lr[k]!)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

/** The routes in figures, for those who do without the map. */
export function Panel() {
  const { text } = useShared();
  const { trajectories } = useQuietResult();
  const lengths = useQuiet(toldOf).split(' ').map(Number);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="panel route-table" tabIndex={0} aria-label={text.inWords.asTable}>
      <Table trajectories={trajectories} lengths={lengths} />
    </section>
  );
}
