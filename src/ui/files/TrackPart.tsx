import type { Decimal } from '../../import/number';
import { readCell } from '../../import/number';
import type { TrackColumns } from '../../import/tracks/columns';
import type { TrackReading } from '../../import/tracks/records';
import { useShared } from '../shell/context';
import { LeftOut } from './LeftOut';
import { Pick } from './Pick';
import { FilePreview } from './Preview';
import { TrackFacts } from './TrackFacts';
import { useWords } from './words';

interface PicksProps {
  readonly columns: NonNullable<TrackReading['columns']>;
  readonly decimal: Decimal;
  onColumns(columns: TrackColumns): void;
}

/** Which columns of a text are taken. */
function TrackPicks({ columns: { names, taken, preview }, decimal, onColumns }: PicksProps) {
  const words = useWords();
  const options = names.map((name, i) => [String(i), name] as const);
  const { x, y, loss, route } = taken;
  const choose = (part: 'loss' | 'route', value: string): void => {
    const { [part]: _, ...others } = taken;
    onColumns(value === '' ? others : { ...others, [part]: Number(value) });
  };
  const valueAt = (column: number, row: number): number => {
    const value = column === route ? undefined : readCell(preview[row]?.[column] ?? '', decimal);
    return typeof value === 'number' ? value : Number.NaN;
  };
  return (
    <>
      <div className="own-picks">
        <Pick
          label={words.x}
          value={String(x)}
          options={options}
          onChange={(value) => onColumns({ ...taken, x: Number(value) })}
        />
        <Pick
          label={words.y}
          value={String(y)}
          options={options}
          onChange={(value) => onColumns({ ...taken, y: Number(value) })}
        />
        <Pick
          label={words.lossColumn}
          value={String(loss ?? '')}
          options={[['', words.none], ...options]}
          onChange={(value) => choose('loss', value)}
        />
        <Pick
          label={words.routeColumn}
          value={String(route ?? '')}
          options={[['', words.none], ...options]}
          onChange={(value) => choose('route', value)}
        />
      </div>
      <FilePreview names={names} rows={preview} marked={Object.values(taken)} valueAt={valueAt} />
    </>
  );
}

interface Props {
  readonly reading: TrackReading;
  onColumns(columns: TrackColumns): void;
}

/** What recorded tracks have been read as, and what of the file is left out. */
export function TrackPart({ reading, onColumns }: Props) {
  const { format } = useShared();
  const words = useWords();
  const { columns, manner, tracks, records, dropped, short, beyond } = reading;
  const kept = tracks.reduce((sum, { track }) => sum + track.x.length, 0);
  return (
    <>
      {columns && manner && <TrackPicks columns={columns} decimal={manner.decimal} onColumns={onColumns} />}
      {tracks.length > 0 && <TrackFacts tracks={tracks} />}
      <div role="status">
        <p>{words.kept(format.whole(kept), format.whole(records))}</p>
        <LeftOut dropped={dropped} />
        {short > 0 && tracks.length > 0 && <p>{words.shortRoutes(format.whole(short), short)}</p>}
        {beyond > 0 && <p>{words.beyondRoutes(format.whole(beyond), beyond)}</p>}
        {tracks.length === 0 && <p className="own-flaw">{words.noRecords}</p>}
      </div>
    </>
  );
}
