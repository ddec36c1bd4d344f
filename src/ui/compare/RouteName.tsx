import { useApp, useShared } from '../shell/context';
import { Others } from './Others';
import { tellApart } from './tellApart';
import { useWords } from './words';

/** A route by its method and what tells it from the others. */
export function RouteName({ place }: { readonly place: number }) {
  const { text, format } = useShared();
  const words = useWords();
  const runs = useApp((state) => state.scenario.runs);
  const trajectories = useApp((state) => state.result.trajectories);
  // The catalogue may have grown.
  useApp((state) => state.whole);
  const recordedAs = (at: number): string | undefined => trajectories[at]?.outcome.recording?.name;
  const told = tellApart({ text, format, words }, runs, recordedAs)[place];
  if (!told) return null;
  return (
    <span className="route-name">
      {told.method} <Others settings={told.others} />
    </span>
  );
}
