import { FileError } from './flaw';

/** What may part the cells of a row; a space stands for any run of blanks and tabs. */
export const DELIMITERS = ['\t', ';', '|', '，', '、', ',', ' '] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The longest row that is read, characters, and the most cells in it: what is beyond is no table of numbers. */
const LONGEST_ROW = 1_000_000;
export const MOST_CELLS = 1000;

/** The end of a line, from a place in the text on. */
export function lineEnd(text: string, from: number, row: number): number {
  const most = Math.min(text.length, from + LONGEST_ROW);
  let at = from;
  while (at < most && text[at] !== '\n' && text[at] !== '\r') at++;
  if (at === most && at < text.length) throw new FileError({ reason: 'long', row, limit: LONGEST_ROW });
  return at;
}

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

/**
 * The cells of a row, some of which are quoted and may hold delimiters and line breaks, and where it ends.
 * @param lineEnds where its first line does
 */
export function quotedCells(text: string, from: number, lineEnds: number, row: number, delimiter: Delimiter) {
  const cells: string[] = [];
  const spaced = delimiter === ' ';
  let end = lineEnds;
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
  return { cells, end };
}
