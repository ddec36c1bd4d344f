import type { Dropped } from '../../import/dropped';
import { useShared } from '../shell/context';
import { useWords } from './words';

/** The rows of a file that are left out, by the reason. */
export function LeftOut({ dropped }: { readonly dropped: readonly Dropped[] }) {
  const { format } = useShared();
  const words = useWords();
  return (
    <ul>
      {dropped.map(({ reason, count, row, column }) => (
        <li key={reason}>
          {words.dropped[reason](format.whole(count), count)}
          {words.firstAt(format.whole(row), column)}
        </li>
      ))}
    </ul>
  );
}
