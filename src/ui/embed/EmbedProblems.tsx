import { IconButton } from '../controls/IconButton';
import { useApp, useShared } from '../shell/context';
import { ProblemList } from '../shell/ProblemList';

/** What of the address could not be taken, as a line over the map that opens; it takes no room from the figure. */
export function EmbedProblems() {
  const { store, text } = useShared();
  const count = useApp((state) => state.problems.length);
  if (count === 0) return null;
  return (
    <div className="embed-problems">
      <details className="problems">
        <summary>{text.problems.heading(count)}</summary>
        <ProblemList />
      </details>
      <IconButton icon="close" label={text.problems.dismiss} onClick={() => store.getState().dismissProblems()} />
    </div>
  );
}
