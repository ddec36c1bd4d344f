import { FileError } from './flaw';
import { type Decimal, isNumeric } from './number';

/** A space stands for any run of white space. */
export type Delimiter = ',' | ';' | '\t' | ' ';

/** How the cells of a file are told apart and read. */
export interface Dialect {
  readonly delimiter: Delimiter;
  readonly decimal: Decimal;
}

export interface Row {
  /** Counts every row of the file from 1, empty ones and those within quotes included as a spreadsheet does. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Where the next row begins in the text. */
  readonly end: number;
}

/** The end of a line, from a place in the text on. */
function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

const afterBreak = (text: string, at: number): number =>
  Math.min(text.length, at + (text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1));

/** A cell within quotes, from its first quote on; two quotes stand for one (RFC 4180, Shafranovich, 2005). */
function quotedCell(text: string, from: number, row: number, column: number): { cell: string; end: number } {
  let cell = '';
  let begin = from + 1;
  for (;;) {
    const close = text.indexOf('"', begin);
    if (close < 0) throw new FileError({ reason: 'quote', row, column, given: text.slice(from, from + 80) });
    cell += text.slice(begin, close);
    if (text[close + 1] !== '"') return { cell, end: close + 1 };
    cell += '"';
    begin = close + 2;
  }
}

/** The cells of the row that begins at a place in the text. */
function splitRow(text: string, from: number, row: number, delimiter: Delimiter): Row {
  const cells: string[] = [];
  if (delimiter === ' ') {
    const end = lineEnd(text, from);
    const line = text.slice(from, end).trim();
    return { row, cells: line === '' ? [''] : line.split(/\s+/), end: afterBreak(text, end) };
  }
  for (let at = from; ; at++) {
    if (text[at] === '"') {
      const { cell, end } = quotedCell(text, at, row, cells.length + 1);
      cells.push(cell);
      at = end;
      while (text[at] === ' ') at++;
    } else {
      const begin = at;
      while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
      cells.push(text.slice(begin, at));
    }
    if (at >= text.length || text[at] === '\n' || text[at] === '\r') return { row, cells, end: afterBreak(text, at) };
    if (text[at] !== delimiter)
      throw new FileError({ reason: 'quote', row, column: cells.length, given: text.slice(at, lineEnd(text, at)) });
  }
}

const isBlank = ({ cells }: Row): boolean => cells.every((cell) => cell.trim() === '');

/** The rows of a text that hold anything. Throws a FileError where a quoted cell is broken. */
export function* rowsOf(text: string, delimiter: Delimiter): Generator<Row, void> {
  let at = 0;
  for (let row = 1; at < text.length; row++) {
    const next = splitRow(text, at, row, delimiter);
    if (!isBlank(next)) yield next;
    at = next.end;
  }
}

/** Rows that are looked at to tell how a file is written. */
const LOOKED_AT = 30;

/** The first rows of a text under a delimiter; as many as can be read where one is broken. */
export function firstRows(text: string, delimiter: Delimiter, count = LOOKED_AT): Row[] {
  const rows: Row[] = [];
  try {
    for (const row of rowsOf(text, delimiter)) {
      rows.push(row);
      if (rows.length === count) break;
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
  }
  return rows;
}

/** The part of the rows that have the most usual number of cells, where that is more than one. */
function agreement(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return rows.length === 0 ? 0 : Math.max(0, ...counts.values()) / rows.length;
}

/** Tab and semicolon before the comma, which may part the decimals; white space where nothing else parts. */
const DELIMITERS = ['\t', ';', ','] as const;

/** Whether white space parts numbers with decimal commas; those alone might look like delimiters. */
function isSpaced(rows: readonly Row[]): boolean {
  const numeric = (cell: string): boolean => !cell.endsWith(',') && isNumeric(cell, ',');
  return agreement(rows) >= 0.9 && rows.slice(1).every(({ cells }) => cells.every(numeric));
}

function detectDelimiter(text: string): Delimiter {
  const shares = DELIMITERS.map((delimiter) => agreement(firstRows(text, delimiter)));
  const good = DELIMITERS.find((_, i) => shares[i]! >= 0.9);
  const spaced = firstRows(text, ' ');
  if (good && !(good === ',' && isSpaced(spaced))) return good;
  if (agreement(spaced) >= 0.9) return ' ';
  const best = Math.max(...shares);
  return best > 0 ? DELIMITERS[shares.indexOf(best)]! : ',';
}

function detectDecimal(rows: readonly Row[]): Decimal {
  const cells = rows.flatMap((row) => row.cells).filter((cell) => /[.,]/.test(cell));
  const count = (decimal: Decimal): number => cells.filter((cell) => isNumeric(cell, decimal)).length;
  return count(',') > count('.') ? ',' : '.';
}

/** How a text is most likely written. */
export function detectDialect(text: string): Dialect {
  const delimiter = detectDelimiter(text);
  return { delimiter, decimal: delimiter === ',' ? '.' : detectDecimal(firstRows(text, delimiter)) };
}
