import type { DoubtfulReading } from '../../core/formula/doubts';
import { useShared } from '../shell/context';

interface Props {
  readonly typed: string;
  readonly readings: readonly DoubtfulReading[];
}

/** How parts of a formula were read that could have been meant otherwise. */
export function Readings({ typed, readings }: Props) {
  const { text } = useShared();
  const said = readings.map(({ at, length, as }) => text.formula.reading(typed.slice(at, at + length), as));
  return (
    <p className="formula-readings" role="status">
      {said.join(' ')}
    </p>
  );
}
