import { memo } from 'react';
import { useStore } from 'zustand';
import { toldLoss } from '../../core/toldLoss';
import { outcomeWords } from '../../report/outcomeText';
import type { Clock } from '../../scenario/view';
import { annotationsOf } from '../../store/annotations';
import { createTimeline, indexAt } from '../../store/clock';
import type { Note } from '../../store/note';
import { horizonOf } from '../../store/playbackSlice';
import type { Result } from '../../store/result';
import type { Store } from '../../store/store';
import { useShared } from '../shell/context';
import { useQuiet, useQuietResult } from '../time/useQuiet';

/** What is shown, of which part of the plane. */
type Describe = (name: string, xmin: string, xmax: string, ymin: string, ymax: string) => string;

interface Props {
  readonly result: Result;
  readonly notes: readonly Note[];
  /** The time up to which routes are told. */
  readonly horizon: number;
  readonly clock: Clock;
  readonly describe: Describe | undefined;
}

const clockOf = ({ clock }: Store): Clock => clock;

const Words = memo(function Words({ result, notes, horizon, clock, describe }: Props) {
  const { text, format } = useShared();
  const { scenario, objective, trajectories } = result;
  const { surface } = objective;
  const [x, y] = scenario.start;
  const [xmin, xmax, ymin, ymax] = surface.domain.map(format.plain) as [string, string, string, string];
  const words = text.inWords;
  const timeline = createTimeline(clock, objective.samples, trajectories);
  const lines = trajectories.map((trajectory, place) => {
    const route = text.routes.route(place + 1);
    const at = indexAt(timeline, trajectory, horizon);
    const x = format.value(trajectory.x[at]!);
    const y = format.value(trajectory.y[at]!);
    const loss = format.value(toldLoss(trajectory)[at]!);
    return at < trajectory.length - 1
      ? words.descriptionNow(route, x, y, loss)
      : words.descriptionRoute(route, outcomeWords({ text, format }, result, place).sentence, x, y, loss);
  });
  return (
    <p className="hidden-text" id="map-description">
      {[
        (describe ?? words.description)(text.surfaces[scenario.surface.id].name, xmin, xmax, ymin, ymax),
        words.descriptionStart(format.value(x), format.value(y), format.value(surface.value(x, y))),
        ...lines,
        ...notes.map((note) => words.note(note.text, format.value(note.x), format.value(note.y))),
      ].join(text.spoken.gap)}
    </p>
  );
});

/**
 * What the map shows, in words made from the state once it has come to rest.
 * @param describe says what is shown where that is no map
 */
export function MapDescription({ describe }: { readonly describe?: Describe }) {
  const notes = useStore(annotationsOf(useShared().store), (annotations) => annotations.notes);
  const told = { result: useQuietResult(), notes, horizon: useQuiet(horizonOf), clock: useQuiet(clockOf) };
  return <Words {...told} describe={describe} />;
}
