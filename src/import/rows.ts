import { type Delimiter, lineEnd, MOST_CELLS, plainCells, quotedCells } from './cells';
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

const afterBreak = (text: string, at: number): number =>
  Math.min(text.length, at + (text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1));

/** The row that begins at a place in the text. */
function cutRow(text: string, from: number, row: number, { delimiter, comment }: Cut): Row {
  const end = lineEnd(text, from, row);
  const line = text.slice(from, end);
  if ((comment && line.trimStart().startsWith(comment)) || (row === 1 && separatorSaid(line)))
    return { row, cells: [], end: afterBreak(text, end) };
  const cut = line.includes('"')
    ? quotedCells(text, from, end, row, delimiter)
    : { cells: plainCells(line, delimiter), end };
  if (cut.cells.length > MOST_CELLS) throw new FileError({ reason: 'many', row, limit: MOST_CELLS });
  return { row, cells: cut.cells, end: afterBreak(text, cut.end) };
}

/** The separator that a first line such as `sep=;` tells to spreadsheet programs. */
export const separatorSaid = (line: string): string | undefined => /^sep=(.)\s*$/i.exec(line)?.[1];

/** The rows of a text that hold anything but remarks. Throws a FileError where a row can't be cut. */
export function* fileRows(text: string, cut: Cut): Generator<Row, void> {
  let at = 0;
  for (let row = 1; at < text.length; row++) {
    if (text[at] === '\n') {
      at++;
      continue;
    }
    const next = cutRow(text, at, row, cut);
    if (next.cells.some((cell) => cell !== '' && cell.trim() !== '')) yield next;
    at = next.end;
  }
}

/** Rows and characters that are looked at to tell how a file is cut and headed. */
const LOOKED_AT = 100;
export const LOOKED_INTO = 200_000;

/** The first rows of a text; as many as can be read where one is broken. */
export function firstRows(text: string, cut: Cut): Row[] {
  const rows: Row[] = [];
  const looked = text.slice(0, LOOKED_INTO);
  try {
    for (const row of fileRows(looked, cut)) {
      const whole = row.end < looked.length || looked.length === text.length || rows.length === 0;
      if (whole) rows.push(row);
      if (rows.length === LOOKED_AT) break;
    }
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
