import { FileError, type FileFailure, failing } from '../flaw';
import { findManner, type Manner, type Reading } from '../manner';
import { isNumeric, readCell } from '../number';
import { plainText } from '../plain';
import { filled, overRows, type Row } from '../rows';
import { within } from '../share';
import { sniff } from '../sniff';
import { differentNames, MOST_COLUMNS, MOST_TABLE, PREVIEW_LETTERS, PREVIEWED } from '../table';
import { likelyColumns, type TrackColumns, writtenNames } from './columns';
import { createTracks, type TrackReading } from './records';

/** The most rows of a file: more than all routes that are taken can have. */
const MOST_TRACK_ROWS = 1_000_000;

/** What reading a record costs beside its characters, in their measure. */
const RECORD_WORK = 40;

/** Whether a choice of columns can be made of a file: it may have been made before that was cut another way. */
const fits = (columns: TrackColumns | undefined, width: number): columns is TrackColumns =>
  columns !== undefined && Object.values(columns).every((column) => column < width);

/** The records of a text in chosen columns. Yields the share that is read. */
function* read(text: string, manner: Manner, taken: TrackColumns): Generator<number, TrackReading> {
  const { cut, decimal, above, width } = manner;
  const names = differentNames(writtenNames(manner), width);
  const { route } = taken;
  const wanted = [taken.x, taken.y, ...(taken.loss === undefined ? [] : [taken.loss])];
  const { add, leaveOut, finish } = createTracks(wanted.map((column) => names[column]!));
  const preview: (readonly string[])[] = [];
  let count = 0;
  const keep = (row: number, cells: readonly string[]): void => {
    if (preview.length < PREVIEWED) preview.push(cells.slice(0, width).map((cell) => cell.slice(0, PREVIEW_LETTERS)));
    const name = route === undefined ? '' : (cells[route] ?? '').trim();
    const numbers = wanted.map((column) => readCell(cells[column] ?? '', decimal));
    if (route !== undefined && name === '') leaveOut('missing', row, names[route]);
    else add(name, row, numbers);
  };
  const look = ({ row, cells }: Row, index: number): void => {
    if (index < above) return;
    if (count++ === MOST_TRACK_ROWS) throw new FileError({ reason: 'many', row, limit: MOST_TRACK_ROWS });
    if (cells.length > width && filled(cells) > width) leaveOut('ragged', row);
    else keep(row, cells);
  };
  yield* overRows(text, cut, look, RECORD_WORK);
  if (count === 0) throw new FileError({ reason: 'bare' });
  // A bare number says nothing without the name of what it counts.
  const called = (name: string): string => (isNumeric(name, decimal) ? `${names[route!]} ${name}` : name);
  const gathered = finish(route === undefined ? undefined : called);
  return { kind: 'tracks', manner, ...gathered, columns: { names, taken, preview } };
}

/** Reads recorded tracks from delimited text, a part at a time: yields the share that is read. Never throws. */
export function* readTracks(given: string, reading: Reading = {}): Generator<number, TrackReading | FileFailure> {
  let manner: Manner | undefined;
  const outcome = yield* failing(function* (): Generator<number, TrackReading> {
    const { text, json } = yield* within(0, 0.01, plainText(given, MOST_TABLE));
    if (json) throw new FileError({ reason: 'noTrack' });
    const sniffed = yield* within(0.01, 0.02, sniff(text, reading.delimiter));
    manner = yield* within(0.02, 0.45, findManner(text, sniffed, reading));
    const { above, width } = manner;
    if (width > MOST_COLUMNS) throw new FileError({ reason: 'many', row: above + 1, limit: MOST_COLUMNS });
    const chosen = reading.columns;
    const likely = likelyColumns(manner, sniffed.rows.slice(above));
    const columns = fits(chosen, width) ? chosen : yield* within(0.45, 0.5, likely);
    return yield* within(0.5, 1, read(text, manner, columns));
  });
  return outcome.kind === 'failure' ? { ...outcome, manner } : outcome;
}
