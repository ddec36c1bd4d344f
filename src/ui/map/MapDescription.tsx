import { memo } from 'react';
import { useStore } from 'zustand';
import { outcomeWords } from '../../report/outcomeText';
import { annotationsOf, type Note } from '../../store/annotations';
import type { Result } from '../../store/result';
import { useShared } from '../shell/context';
import { useQuietResult } from '../time/useQuiet';

interface Props {
  readonly result: Result;
  readonly notes: readonly Note[];
}

const Words = memo(function Words({ result, notes }: Props) {
  const { text, format } = useShared();
  const { scenario, objective, trajectories } = result;
  const { surface } = objective;
  const [x, y] = scenario.start;
  const [xmin, xmax, ymin, ymax] = surface.domain.map(format.plain) as [string, string, string, string];
  const words = text.inWords;
  const lines = trajectories.map((trajectory, place) => {
    const end = trajectory.length - 1;
    const { sentence } = outcomeWords({ text, format }, result, place);
    return words.descriptionRoute(
      text.routes.route(place + 1),
      sentence,
      format.value(trajectory.x[end]!),
      format.value(trajectory.y[end]!),
      format.value(trajectory.loss[end]!),
    );
  });
  return (
    <p className="hidden-text" id="map-description">
      {[
        words.description(text.surfaces[scenario.surface.id].name, xmin, xmax, ymin, ymax),
        words.descriptionStart(format.value(x), format.value(y), format.value(surface.value(x, y))),
        ...lines,
        ...notes.map((note) => words.note(note.text, format.value(note.x), format.value(note.y))),
      ].join(text.spoken.gap)}
    </p>
  );
});

/** What the map shows, in words made from the state once it has come to rest. */
export function MapDescription() {
  const notes = useStore(annotationsOf(useShared().store), (annotations) => annotations.notes);
  return <Words result={useQuietResult()} notes={notes} />;
}
