import { FileError } from './flaw';

/** What may part the cells of a row; a space stands for any run of blanks and tabs. */
export const DELIMITERS = ['\t', ';', '|', '，', '、', ',', ' '] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The longest row that is read, characters, and the most cells in it: what is beyond is no table of numbers. */
export const LONGEST_ROW = 1_000_000;
export const MOST_CELLS = 1000;

/** Tells where lines end; asked from places that only go on, it looks at each character of a text once for each sign. */
export function createLines(text: string): (from: number) => number {
  let feed = -1;
  let carriage = -1;
  const next = (sign: string, from: number): number => {
    const at = text.indexOf(sign, from);
    return at < 0 ? text.length : at;
  };
  return (from) => {
    if (feed < from) feed = next('\n', from);
    if (carriage < from) carriage = next('\r', from);
    return Math.min(feed, carriage);
  };
}

/** The cells of a line in which nothing is quoted; one more than are read where there are more. */
export function plainCells(line: string, delimiter: Delimiter): string[] {
  if (delimiter !== ' ') return line.split(delimiter, MOST_CELLS + 1);
  const trimmed = line.trim();
  return trimmed === '' ? [''] : trimmed.split(/[ \t]+/, MOST_CELLS + 1);
}

const BLANK = 32;
const TAB = 9;

/** The place behind the blanks at a place in a text; tabs are blanks where blanks part the cells. */
function afterBlanks(text: string, from: number, spaced: boolean): number {
  let at = from;
  while (text.charCodeAt(at) === BLANK || (spaced && text.charCodeAt(at) === TAB)) at++;
  return at;
}

/** Where a cell that is not quoted ends: at the next delimiter, or with its row. */
function cellEnd(text: string, from: number, end: number, delimiter: Delimiter): number {
  const [sign, other] = [delimiter.charCodeAt(0), delimiter === ' ' ? TAB : -1];
  let at = from;
  while (at < end && text.charCodeAt(at) !== sign && text.charCodeAt(at) !== other) at++;
  return at;
}

/** A line of a text, some cells of which are quoted. */
interface QuotedLine {
  readonly text: string;
  readonly from: number;
  readonly row: number;
  readonly delimiter: Delimiter;
  /** Where the line ends that goes on at a place. */
  lineEnd(at: number): number;
}

/** A cell within quotes, from its first quote on; two quotes stand for one (RFC 4180, Shafranovich, 2005). */
function quotedCell({ text, from, row }: QuotedLine, begin: number, column: number): { cell: string; end: number } {
  const most = from + LONGEST_ROW;
  let close = text.indexOf('"', begin + 1);
  while (close >= 0 && close < most && text.charCodeAt(close + 1) === 34) close = text.indexOf('"', close + 2);
  if (close < 0 || close >= most)
    throw new FileError({ reason: 'quote', row, column, given: text.slice(begin, begin + 80) });
  return { cell: text.slice(begin + 1, close).replaceAll('""', '"'), end: close + 1 };
}

/** The cells of a row, some of which are quoted and may hold delimiters and line breaks, and where it ends. */
export function quotedCells(line: QuotedLine): { cells: string[]; end: number } {
  const { text, from, row, delimiter } = line;
  const cells: string[] = [];
  const spaced = delimiter === ' ';
  let end = line.lineEnd(from);
  for (let at = from; cells.length <= MOST_CELLS; at++) {
    const begin = afterBlanks(text, at, spaced);
    if (text.charCodeAt(begin) === 34) {
      const quoted = quotedCell(line, begin, cells.length + 1);
      cells.push(quoted.cell);
      if (quoted.end > end) end = line.lineEnd(quoted.end);
      const behind = afterBlanks(text, quoted.end, spaced);
      const parted = text[behind] === delimiter || (spaced && behind > quoted.end);
      if (behind < end && !parted)
        throw new FileError({ reason: 'quote', row, column: cells.length, given: text.slice(behind, behind + 80) });
      at = spaced && behind < end ? behind - 1 : behind;
    } else {
      if (spaced) at = begin;
      const stop = cellEnd(text, at, end, delimiter);
      if (!spaced || stop > at) cells.push(text.slice(at, stop));
      at = stop;
    }
    if (at >= end) break;
  }
  return { cells, end };
}
