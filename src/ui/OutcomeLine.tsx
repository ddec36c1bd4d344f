import { useApp, useShared } from './context';
import { outcomeWords } from './outcomeText';

/** Shapes beside the sentence, so that an outcome is not told by colour alone. */
const SIGNS = { fast: '✓', late: '✓', other: '◆', slow: '…', swinging: '↔', diverged: '↗' } as const;

/** What happened to a route, in one plain sentence. */
export function OutcomeLine({ place }: { readonly place: number }) {
  const shared = useShared();
  const trajectory = useApp((state) => state.result.trajectories[place]);
  if (!trajectory) return <p className="outcome">…</p>;
  const { sentence, details, tone } = outcomeWords(shared, shared.store.getState().result, place);
  return (
    <p className="outcome" data-tone={tone}>
      <span className="outcome-sign" aria-hidden="true">
        {SIGNS[tone]}
      </span>
      <strong>{sentence}</strong>
      {details.length > 0 && <span className="outcome-details">{details.join(' · ')}</span>}
    </p>
  );
}
