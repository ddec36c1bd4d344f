/** A cell of a table that is copied: a number goes as it is, what is not known goes empty. */
export type Cell = string | number | undefined;

const isKnown = (cell: Cell): cell is string | number => cell !== undefined && !Number.isNaN(cell);

/** What a spreadsheet would take for a formula; text that begins so is set off, a number is none. */
const FORMULA = /^[=+\-@\t\r]/;

function csvCell(cell: Cell): string {
  if (!isKnown(cell)) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Comma-separated values as in RFC 4180. */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');

const markdownCell = (cell: Cell): string =>
  isKnown(cell) ? String(cell).replace(/[\\|]/g, '\\$&').replace(/\s+/g, ' ') : '';

/** A table of GitHub's Markdown; the first row is its head, the columns of numbers stand to the right. */
export function toMarkdown([head = [], ...rows]: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const rule = head.map((_, i) => (rows.every((row) => typeof row[i] !== 'string') ? '---:' : '---'));
  return [head.map(markdownCell), rule, ...rows.map((row) => row.map(markdownCell))].map(line).join('');
}
