import { memo } from 'react';
import type { Trajectory } from '../../core/trajectory';
import { outcomeWords } from '../../report/outcomeText';
import { useApp, useShared } from '../shell/context';

/** Shapes beside the sentence, so that an outcome is not told by colour alone. */
const SIGNS = {
  reached: '✓',
  settling: '↘',
  wandering: '∿',
  other: '◆',
  descending: '…',
  crawling: '·',
  stalled: '–',
  oscillating: '↔',
  climbing: '↑',
  diverged: '↗',
} as const;

interface Props {
  readonly place: number;
  readonly trajectory: Trajectory | undefined;
}

const Words = memo(function Words({ place, trajectory }: Props) {
  const shared = useShared();
  if (!trajectory) return <p className="outcome">…</p>;
  const { result } = shared.store.getState();
  if (!result.trajectories[place]) return null;
  const { sentence, details, tone } = outcomeWords(shared, result, place);
  return (
    <p className="outcome" data-tone={tone}>
      <span className="outcome-sign" aria-hidden="true">
        {SIGNS[tone]}
      </span>
      <strong>{sentence}</strong>
      {details.length > 0 && (
        <span className="outcome-details">
          {details.map((part, k) => (
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

/** What happened to a route, in one plain sentence. */
export function OutcomeLine({ place }: { readonly place: number }) {
  const trajectory = useApp((state) => state.result.trajectories[place]);
  return <Words place={place} trajectory={trajectory} />;
}
