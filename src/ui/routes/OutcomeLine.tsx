import { memo } from 'react';
import { toldLoss } from '../../core/toldLoss';
import type { Trajectory } from '../../core/trajectory';
import { outcomeWords } from '../../report/outcomeText';
import { indexAt } from '../../store/clock';
import { isSurfaceComing } from '../../store/coming';
import { horizonOf, timelineOf } from '../../store/playbackSlice';
import { useApp, useShared } from '../shell/context';
import { useTold } from './useTold';

interface Props {
  readonly place: number;
  /** What tells the route from others, where that is wanted. */
  readonly name: string | false | undefined;
  readonly trajectory: Trajectory | undefined;
  /** The last update that is told. */
  readonly index: number | undefined;
}

const Words = memo(function Words({ place, name, trajectory, index = 0 }: Props) {
  const shared = useShared();
  if (!trajectory) return <p className="outcome">…</p>;
  const { result } = shared.store.getState();
  if (!result.trajectories[place]) return null;
  const { sentence, details, tone } =
    index < trajectory.length - 1
      ? {
          sentence: shared.text.outcomes.loss(shared.format.value(toldLoss(trajectory)[index]!)),
          details: [],
        }
      : outcomeWords(shared, result, place);
  // The slope, which comes last, is told where the step is laid open; a recorded track has none.
  const slopes = trajectory.outcome.recording ? details.length : -1;
  const facts = [...(name ? [name] : []), ...details.slice(0, slopes)];
  return (
    <p className="outcome" data-tone={tone}>
      <strong>{sentence}</strong>
      {facts.length > 0 && (
        <span className="outcome-details">
          {facts.map((part, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what changes is the text of a place, many times a second
            <span key={k}>
              {k > 0 && ' · '}
              <span>{part}</span>
            </span>
          ))}
        </span>
      )}
    </p>
  );
});

/** What happened to a route, in one plain sentence; with what tells it from others where that is wanted. */
export function OutcomeLine({ place, named }: { readonly place: number; readonly named?: boolean }) {
  const told = useTold(place);
  // Nothing is told of a route on another landscape than the one that is named.
  const trajectory = useApp((state) => (isSurfaceComing(state) ? undefined : state.result.trajectories[place]));
  const index = useApp((state) => trajectory && indexAt(timelineOf(state), trajectory, horizonOf(state)));
  return <Words place={place} name={named && told} trajectory={trajectory} index={index} />;
}
