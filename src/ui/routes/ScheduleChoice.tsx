import { isSchedule } from '../../scenario/schedule';
import { setSchedule } from '../../store/lateEdits';
import { useApp, useShared } from '../shell/context';

/** How a route's learning rate changes. */
export function ScheduleChoice({ place }: { readonly place: number }) {
  const { store, text } = useShared();
  const id = useApp((state) => state.scenario.runs[place]?.schedule?.id ?? 'constant');
  return (
    <select
      className="select"
      aria-label={text.spoken.of(text.routes.route(place + 1), text.schedule.label)}
      data-param="schedule"
      value={id}
      onChange={({ target: { value } }) =>
        store.getState().change(setSchedule(place, isSchedule(value) ? value : undefined))
      }
    >
      {Object.entries(text.schedules)
        .filter(([name]) => name === 'constant' || isSchedule(name))
        .map(([name, words]) => (
          <option key={name} value={name}>
            {words.name}
          </option>
        ))}
    </select>
  );
}
