import { useMemo } from 'react';
import { schedules } from '../../core/catalogue';
import type { Schedule } from '../../core/method';
import { rateLine } from '../../plot/ratePath';
import { isSchedule } from '../../scenario/schedule';
import { setSchedule, setScheduleParam } from '../../store/lateEdits';
import { NamedParameters } from '../controls/NamedParameters';
import { ExplainButton } from '../explain/ExplainButton';
import { useApp, useShared } from '../shell/context';
import './schedule.css';

/** Of the drawing, in px before it is stretched to the card. */
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

function Choice({ place }: { readonly place: number }) {
  const { store, text } = useShared();
  const chosen = useApp((state) => state.scenario.runs[place]?.schedule);
  const { change } = store.getState();
  const id = chosen?.id ?? 'constant';
  const its: Schedule['parameters'] = chosen ? schedules[chosen.id].parameters : {};
  return (
    <>
      <div className="row schedule-choice">
        <label className="row">
          <span className="label">{text.schedule.label}</span>
          <select
            className="select small"
            data-param="schedule"
            value={id}
            onChange={({ target: { value } }) => change(setSchedule(place, isSchedule(value) ? value : undefined))}
          >
            {Object.entries(text.schedules)
              .filter(([name]) => name === 'constant' || isSchedule(name))
              .map(([name, words]) => (
                <option key={name} value={name}>
                  {words.name}
                </option>
              ))}
          </select>
        </label>
        <ExplainButton name={text.schedules[id].name} subject={{ kind: 'schedule', id, place }} />
      </div>
      <p className="hint">{text.schedules[id].about}</p>
      {chosen && <Sparkline place={place} />}
      <NamedParameters
        of={text.routes.route(place + 1)}
        parameters={its}
        values={chosen?.params ?? {}}
        onChange={(name, value, gesture) => change(setScheduleParam(place, name, value), gesture)}
      />
    </>
  );
}

/**
 * How a route's learning rate changes: what it is and how it went; with its controls where more is asked for.
 * Nothing for a constant rate where not.
 */
export function RouteSchedule({ place, more }: { readonly place: number; readonly more: boolean }) {
  const { text } = useShared();
  const id = useApp((state) => state.scenario.runs[place]?.schedule?.id);
  // The menu grows when the rest of the catalogue has come.
  useApp((state) => state.whole);
  if (!more && !id) return null;
  return (
    <div className="schedule">
      {more ? (
        <Choice place={place} />
      ) : (
        <>
          <span className="label">{text.schedules[id ?? 'constant'].name}</span>
          <Sparkline place={place} />
        </>
      )}
    </div>
  );
}
