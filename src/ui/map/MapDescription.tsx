import { memo } from 'react';
import { outcomeWords } from '../../report/outcomeText';
import type { Result } from '../../store/result';
import { useShared } from '../shell/context';
import { useQuietResult } from '../time/useQuiet';

const Words = memo(function Words({ result }: { readonly result: Result }) {
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
      ].join(text.spoken.gap)}
    </p>
  );
});

/** What the map shows, in words made from the state once it has come to rest. */
export function MapDescription() {
  return <Words result={useQuietResult()} />;
}
