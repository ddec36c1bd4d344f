import { useMemo } from 'react';
import { scheduleOf } from '../../core/catalogue';
import { rateLine } from '../../plot/ratePath';
import { setScheduleParam } from '../../store/lateEdits';
import { NamedParameters } from '../controls/NamedParameters';
import { ExplainButton } from '../explain/ExplainButton';
import { useApp, useShared } from '../shell/context';
import './schedule.css';

/** Of the drawing, in px before it is stretched to the row. */
const BOX = { width: 240, height: 30 };
/** Room for half of the line's width. */
const ROOM = 2;
/** Rates below this are written with an exponent. */
const SMALL = 1e-4;

/** The learning rate of each update that was made, as a line, and in words. */
function Sparkline({ place }: { readonly place: number }) {
  const { text, format } = useShared();
  const rates = useApp((state) => state.result.trajectories[place]?.lr);
  const line = useMemo(() => rates && rateLine(rates, BOX.width, BOX.height), [rates]);
  if (!line) return null;
  const write = (rate: number): string => (rate === 0 || rate >= SMALL ? format.plain(rate) : format.value(rate));
  const [first, highest, last] = [write(line.first), write(line.highest), write(line.last)];
  return (
    <div className="schedule-rates">
      <svg
        role="img"
        aria-label={text.schedule.rates(first, highest, last)}
        viewBox={`0 ${-ROOM} ${BOX.width} ${BOX.height + 2 * ROOM}`}
        preserveAspectRatio="none"
      >
        <path className="schedule-foot" d={`M0,${BOX.height}H${BOX.width}`} />
        <path className="schedule-line" d={line.path} />
      </svg>
      <span className="schedule-ends" aria-hidden="true">
        <span>{first}</span>
        <span>{text.schedule.highest(highest)}</span>
        <span>{last}</span>
      </span>
    </div>
  );
}

/** How a route's learning rate changes: what the schedule does, how it went, and its parameters. */
export function RouteSchedule({ place }: { readonly place: number }) {
  const { store, text } = useShared();
  const chosen = useApp((state) => state.scenario.runs[place]?.schedule);
  if (!chosen) return null;
  const { change } = store.getState();
  const { id, params } = chosen;
  return (
    <div className="schedule">
      <div className="row schedule-head">
        <p className="hint">{text.schedules[id].about}</p>
        <ExplainButton name={text.schedules[id].name} subject={{ kind: 'schedule', id, place }} />
      </div>
      <Sparkline place={place} />
      <NamedParameters
        of={text.routes.route(place + 1)}
        parameters={scheduleOf(id).parameters}
        values={params}
        onChange={(name, value, gesture) => change(setScheduleParam(place, name, value), gesture)}
      />
    </div>
  );
}
