import { useApp, useShared } from './context';

/** Each thing of the address that could not be taken, why, and what stands in its place. */
export function ProblemList() {
  const { store, text } = useShared();
  const problems = useApp((state) => state.problems);
  return (
    <ul>
      {problems.map(({ key, given, taken, reason, detail }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes but as a whole
        <li key={i}>
          <code>
            {key}={given}
          </code>{' '}
          {text.problems.reasons[reason]}
          {detail && `${text.formula.at(detail.at + 1)}${text.formula.errors[detail.code](detail.found, detail.near)}`}
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
  );
}
