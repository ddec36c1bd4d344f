import { useApp, useShared } from '../context';
import { Icon } from '../Icon';
import { ProblemList } from '../ProblemList';

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
      <button
        type="button"
        className="button quiet"
        aria-label={text.problems.dismiss}
        title={text.problems.dismiss}
        onClick={() => store.getState().dismissProblems()}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
