import type { GridReading } from '../../import/grid';
import { useShared } from '../shell/context';
import { Thumbnail } from './Thumbnail';
import { useWords } from './words';

interface Props {
  readonly reading: GridReading;
  readonly topFirst: boolean;
  onTopFirst(topFirst: boolean): void;
}

/** What a grid has been read as. */
export function GridPart({ reading: { heights, counted }, topFirst, onTopFirst }: Props) {
  const { format } = useShared();
  const words = useWords();
  const { columns, rows, values, x, y } = heights;
  let [low, high] = [values[0]!, values[0]!];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const spans: [string, number, number][] = [
    ['x', x.first, x.first + (columns - 1) * x.step],
    ['y', y.first, y.first + (rows - 1) * y.step],
    [words.height, low, high],
  ];
  return (
    <div className="own-grid">
      <Thumbnail heights={heights} />
      <div>
        <ul>
          <li>{words.size(format.whole(columns), format.whole(rows))}</li>
          {spans.map(([name, from, to]) => (
            <li key={name}>{words.span(name, format.value(from), format.value(to))}</li>
          ))}
        </ul>
        {counted && (
          <label className="check">
            <input type="checkbox" checked={topFirst} onChange={(event) => onTopFirst(event.target.checked)} />
            {words.topFirst}
          </label>
        )}
      </div>
    </div>
  );
}
