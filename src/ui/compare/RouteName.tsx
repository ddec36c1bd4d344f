import { useApp, useShared } from '../shell/context';
import { useQuietResult } from '../time/useQuiet';
import { Others } from './Others';
import { tellApart } from './tellApart';
import { useWords } from './words';

/** A route by its method and what tells it from the others, once what changes has come to rest: its panel tells it at once. */
export function RouteName({ place }: { readonly place: number }) {
  const { text, format } = useShared();
  const words = useWords();
  const { scenario, trajectories } = useQuietResult();
  // The catalogue may have grown.
  useApp((state) => state.whole);
  const recordedAs = (at: number): string | undefined => trajectories[at]?.outcome.recording?.name;
  const told = tellApart({ text, format, words }, scenario.runs, recordedAs)[place];
  if (!told) return null;
  return (
    <span className="route-name">
      {told.method} <Others settings={told.others} />
    </span>
  );
}
