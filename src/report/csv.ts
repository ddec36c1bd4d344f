/** A cell of a table: a number is written to its last digit, what is not known stays empty. */
export type Cell = string | number | undefined;

export const isKnown = (cell: Cell): cell is string | number => cell !== undefined && !Number.isNaN(cell);

/** What a spreadsheet would take for a formula; see OWASP, "CSV Injection". */
const FORMULA = /^[=+\-@\t\r]/;

/** A text that begins like a formula is led by an apostrophe; a number is none. */
function csvCell(cell: Cell): string {
  if (!isKnown(cell)) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Comma-separated values as in RFC 4180. */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
