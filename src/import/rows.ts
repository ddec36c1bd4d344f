import { createLines, type Delimiter, LONGEST_ROW, MOST_CELLS, plainCells, quotedCells } from './cells';
import { FileError } from './flaw';

/** The sign that begins a line of remarks. */
export type Comment = '#' | '%';

/** How a text is cut into rows and cells. */
export interface Cut {
  readonly delimiter: Delimiter;
  readonly comment?: Comment | undefined;
}

export interface Row {
  /** Counts every row of the file from 1, empty ones and those within quotes included as a spreadsheet does. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Where the next row begins in the text. */
  readonly end: number;
}

/** The separator that a first line such as `sep=;` tells to spreadsheet programs. */
export const separatorSaid = (line: string): string | undefined => /^sep=(.)\s*$/i.exec(line)?.[1];

const afterBreak = (text: string, at: number): number =>
  Math.min(text.length, at + (text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1));

const NONE: readonly string[] = [];

/** Cuts a text into rows, one a call; undefined at its end. Throws a FileError where a row can't be cut. */
function createCutter(text: string, { delimiter, comment }: Cut): () => Row | undefined {
  const breakAfter = createLines(text);
  let from = 0;
  let row = 0;

  const lineEnd = (at: number): number => {
    const end = breakAfter(at);
    if (end - from > LONGEST_ROW) throw new FileError({ reason: 'long', row, limit: LONGEST_ROW });
    return end;
  };

  const cut = (): { cells: readonly string[]; end: number } => {
    const end = lineEnd(from);
    if (end === from) return { cells: NONE, end };
    const line = text.slice(from, end);
    if ((comment && line.trimStart().startsWith(comment)) || (row === 1 && separatorSaid(line)))
      return { cells: NONE, end };
    if (line.includes('"')) return quotedCells({ text, from, row, delimiter, lineEnd });
    return { cells: plainCells(line, delimiter), end };
  };

  return () => {
    if (from >= text.length) return undefined;
    row++;
    const { cells, end } = cut();
    if (cells.length > MOST_CELLS) throw new FileError({ reason: 'many', row, limit: MOST_CELLS });
    from = afterBreak(text, end);
    return { row, cells, end: from };
  };
}

function holdsAny({ cells }: Row): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return true;
  return false;
}

/** Work between two words about the progress, in characters that are looked at. */
const STRIDE = 30_000;

/** What a row costs beside its characters, in the same measure. */
const ROW_WORK = 20;

/**
 * Shows the rows of a text that hold anything but remarks, one after the other; yields the share that is read, the
 * more often the more work there is. Throws a FileError where a row can't be cut.
 * @param look `index` counts the rows that are shown, from 0; it ends the showing by false
 * @param more what a row that is shown costs besides, in characters
 */
export function* overRows(
  text: string,
  cut: Cut,
  look: (row: Row, index: number) => unknown,
  more = 0,
): Generator<number, void> {
  const next = createCutter(text, cut);
  let index = 0;
  let begin = 0;
  let work = 0;
  for (let row = next(); row; row = next()) {
    work += row.end - begin + ROW_WORK;
    begin = row.end;
    if (holdsAny(row)) {
      if (look(row, index++) === false) return;
      work += more;
    }
    if (work < STRIDE) continue;
    work = 0;
    yield row.end / text.length;
  }
}

/** Rows and characters that are looked at to tell how a file is cut and headed. */
const LOOKED_AT = 100;
export const LOOKED_INTO = 200_000;

/**
 * The first rows that hold anything but remarks; as many as can be read where one is broken. Yields the share that is read.
 * @param head the first characters of a text
 * @param whole whether they are all of it, so that its last row is one too
 */
export function* firstRows(head: string, whole: boolean, cut: Cut): Generator<number, Row[]> {
  const rows: Row[] = [];
  const look = (row: Row): boolean => {
    if (row.end < head.length || whole || rows.length === 0) rows.push(row);
    return rows.length < LOOKED_AT;
  };
  try {
    yield* overRows(head, cut, look);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
  }
  return rows;
}

/** How many cells a row has without the empty ones that delimiters at its end leave. */
export function filled(cells: readonly string[]): number {
  let count = cells.length;
  while (count > 0 && cells[count - 1]!.trim() === '') count--;
  return count;
}

/** The most usual of the counts that rows have, the larger of two that are equally so. */
export function usual(counts: readonly number[]): { count: number; times: number } {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  let best = { count: 0, times: 0 };
  for (const [count, often] of times)
    if (often > best.times || (often === best.times && count > best.count)) best = { count, times: often };
  return best;
}
