import { FileError } from './flaw';

/** What may part the cells of a row; a space stands for any run of blanks and tabs. */
export const DELIMITERS = ['\t', ';', '|', '，', '、', ',', ' '] as const;
export type Delimiter = (typeof DELIMITERS)[number];

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

/** The longest row that is read, characters, and the most cells in it: what is beyond is no table of numbers. */
const LONGEST_ROW = 1_000_000;
const MOST_CELLS = 1000;

/** The end of a line, from a place in the text on. */
function lineEnd(text: string, from: number, row: number): number {
  const most = Math.min(text.length, from + LONGEST_ROW);
  let at = from;
  while (at < most && text[at] !== '\n' && text[at] !== '\r') at++;
  if (at === most && at < text.length) throw new FileError({ reason: 'long', row, limit: LONGEST_ROW });
  return at;
}

const afterBreak = (text: string, at: number): number =>
  Math.min(text.length, at + (text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1));

/** A cell within quotes, from its first quote on; two quotes stand for one (RFC 4180, Shafranovich, 2005). */
function quotedCell(text: string, from: number, row: number, column: number): { cell: string; end: number } {
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text[close + 1] === '"' && close - from < LONGEST_ROW) close = text.indexOf('"', close + 2);
  if (close < 0 || close - from >= LONGEST_ROW)
    throw new FileError({ reason: 'quote', row, column, given: text.slice(from, from + 80) });
  return { cell: text.slice(from + 1, close).replaceAll('""', '"'), end: close + 1 };
}

/** The cells of a line in which nothing is quoted. */
export function plainCells(line: string, delimiter: Delimiter): string[] {
  if (delimiter !== ' ') return line.split(delimiter);
  const trimmed = line.trim();
  return trimmed === '' ? [''] : trimmed.split(/[ \t]+/);
}

/** The place behind the blanks at a place in a text; tabs are blanks where blanks part the cells. */
function afterBlanks(text: string, from: number, spaced: boolean): number {
  let at = from;
  while (text[at] === ' ' || (spaced && text[at] === '\t')) at++;
  return at;
}

/** How many letters of a line come before its next delimiter. */
function lengthOfCell(line: string, delimiter: Delimiter): number {
  const length = delimiter === ' ' ? line.search(/[ \t]/) : line.indexOf(delimiter);
  return length < 0 ? line.length : length;
}

/** The cells of a row, some of which are quoted and may hold delimiters and line breaks. */
function quotedCells(text: string, from: number, firstEnd: number, row: number, delimiter: Delimiter): Row {
  const cells: string[] = [];
  const spaced = delimiter === ' ';
  let end = firstEnd;
  for (let at = from; cells.length <= MOST_CELLS; at++) {
    const begin = afterBlanks(text, at, spaced);
    if (text[begin] === '"') {
      const quoted = quotedCell(text, begin, row, cells.length + 1);
      cells.push(quoted.cell);
      if (quoted.end > end) end = lineEnd(text, quoted.end, row);
      const behind = afterBlanks(text, quoted.end, spaced);
      const parted = text[behind] === delimiter || (spaced && behind > quoted.end);
      if (behind < end && !parted)
        throw new FileError({ reason: 'quote', row, column: cells.length, given: text.slice(behind, behind + 80) });
      at = spaced && behind < end ? behind - 1 : behind;
    } else {
      if (spaced) at = begin;
      const length = lengthOfCell(text.slice(at, end), delimiter);
      if (!spaced || length > 0) cells.push(text.slice(at, at + length));
      at += length;
    }
    if (at >= end) break;
  }
  return { row, cells, end: afterBreak(text, end) };
}

/** The row that begins at a place in the text. */
function cutRow(text: string, from: number, row: number, { delimiter, comment }: Cut): Row {
  const end = lineEnd(text, from, row);
  const line = text.slice(from, end);
  if ((comment && line.trimStart().startsWith(comment)) || (row === 1 && separatorSaid(line)))
    return { row, cells: [], end: afterBreak(text, end) };
  const cut = line.includes('"')
    ? quotedCells(text, from, end, row, delimiter)
    : { row, cells: plainCells(line, delimiter), end: afterBreak(text, end) };
  if (cut.cells.length > MOST_CELLS) throw new FileError({ reason: 'many', row, limit: MOST_CELLS });
  return cut;
}

/** The separator that a first line such as `sep=;` tells to spreadsheet programs. */
export const separatorSaid = (line: string): string | undefined => /^sep=(.)\s*$/i.exec(line)?.[1];

/** The rows of a text that hold anything but remarks. Throws a FileError where a row can't be cut. */
export function* rowsOf(text: string, cut: Cut): Generator<Row, void> {
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
    for (const row of rowsOf(looked, cut)) {
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
