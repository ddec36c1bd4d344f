import { Segments } from '../controls/Segments';
import { useApp } from '../shell/context';
import type { RateKind } from './useRateChoice';
import { useWords } from './words';

interface Props {
  readonly kind: RateKind;
  onChoose(kind: RateKind): void;
}

/** Whether the routes are compared at the learning rates that the reader has set, at one for all, or each at its best. */
export function RateChoice({ kind, onChoose }: Props) {
  const words = useWords().rates;
  const rated = useApp(({ scenario }) => scenario.runs.some(({ params }) => params.lr !== undefined));
  if (!rated) return null;
  return (
    <span className="compare-rates">
      <span className="label" aria-hidden="true">
        {words.short}
      </span>
      <Segments
        label={words.label}
        value={kind}
        options={[
          ['own', words.own],
          ['same', words.same],
          ['best', words.best],
        ]}
        onChange={onChoose}
      />
    </span>
  );
}
