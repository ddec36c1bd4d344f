import { useApp, useShared } from './context';

/** What of the address could not be taken, until the reader puts it away. */
export function Problems() {
  const { store, text } = useShared();
  const problems = useApp((state) => state.problems);
  if (problems.length === 0) return null;
  return (
    <section className="problems" aria-labelledby="problems-heading">
      <div className="row">
        <h2 id="problems-heading">{text.problems.heading(problems.length)}</h2>
        <button type="button" className="button" onClick={() => store.getState().dismissProblems()}>
          {text.problems.dismiss}
        </button>
      </div>
      <ul>
        {problems.map(({ key, given, taken, reason, detail }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes but as a whole
          <li key={i}>
            <code>
              {key}={given}
            </code>{' '}
            {text.problems.reasons[reason]}
            {detail && `${text.formula.at(detail.at + 1)}${text.formula.errors[detail.code](detail.found)}`}
            <span className="problem-taken">{taken === '' ? text.problems.left : text.problems.taken(taken)}</span>{' '}
            {reason === 'absent' && (
              <button
                type="button"
                className="link"
                onClick={() => store.getState().ask(key === 'data' ? 'table' : 'grid')}
              >
                {text.map.openFile}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
