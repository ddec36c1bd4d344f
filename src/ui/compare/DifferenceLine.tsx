import { memo, useMemo } from 'react';
import { compare, type Difference, differenceOf } from '../../store/comparison';
import type { Store } from '../../store/store';
import { useApp, useShared } from '../shell/context';
import { useQuietResult } from '../time/useQuiet';
import { tellApart } from './tellApart';
import { useWords } from './words';

interface Props {
  readonly place: number;
  readonly reference: number;
}

const resultOf = ({ result }: Store) => result;

/** A difference with its sign. */
const signed = (value: number, write: (value: number) => string): string =>
  `${value > 0 ? '+' : value < 0 ? '\u2212' : ''}${write(Math.abs(value))}`;

const Line = memo(function Line({ updates, cost, loss, to }: Difference & { readonly to: string }) {
  const { format } = useShared();
  const words = useWords();
  const parts = [
    words.updates(signed(updates, format.whole)),
    words.cost(signed(cost, format.whole)),
    words.loss(signed(loss, format.value)),
  ];
  return (
    <p className="compare-difference">
      <span className="label">{words.against(to)}</span>{' '}
      <span className="outcome-details">
        {parts.map((part, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
          <span key={i}>
            {i > 0 && ' · '}
            <span>{part}</span>
          </span>
        ))}
      </span>
    </p>
  );
});

/** How a route differs from the reference at an equal budget. */
export function DifferenceLine({ place, reference }: Props) {
  const { text, format } = useShared();
  const words = useWords();
  const result = useApp(resultOf);
  const quiet = useQuietResult();
  const told = useMemo(() => {
    const recordedAs = (at: number): string | undefined => quiet.trajectories[at]?.outcome.recording?.name;
    return tellApart({ text, format, words }, quiet.scenario.runs, recordedAs);
  }, [quiet, text, format, words]);
  const clock = useApp((state) => state.clock);
  const { standings } = compare(result, clock);
  const [one, other] = [standings[place], standings[reference]];
  if (!one || !other) return null;
  return <Line {...differenceOf(one, other)} to={told[reference]?.subject ?? text.routes.route(reference + 1)} />;
}
