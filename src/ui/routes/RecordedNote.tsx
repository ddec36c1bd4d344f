import { useApp, useShared } from '../shell/context';

/** What can't be done with a recorded track, and what its dots on the map tell. */
export function RecordedNote({ place }: { readonly place: number }) {
  const { text } = useShared();
  const dotted = useApp((state) => state.result.trajectories[place]?.outcome.recording?.loss !== undefined);
  return <p className="hint">{text.recorded.fixed + (dotted ? text.spoken.gap + text.recorded.dots : '')}</p>;
}
