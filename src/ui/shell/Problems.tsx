import { useApp, useShared } from './context';
import { ProblemList } from './ProblemList';

/** What of the address could not be taken, until the reader puts it away. */
export function Problems() {
  const { store, text } = useShared();
  const count = useApp((state) => state.problems.length);
  return (
    <section className="problems" aria-labelledby="problems-heading">
      <div className="row">
        <h2 id="problems-heading">{text.problems.heading(count)}</h2>
        <button type="button" className="button" onClick={() => store.getState().dismissProblems()}>
          {text.problems.dismiss}
        </button>
      </div>
      <ProblemList />
    </section>
  );
}
