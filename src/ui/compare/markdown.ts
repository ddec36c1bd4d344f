import { type Cell, isKnown } from '../../report/csv';

const markdownCell = (cell: Cell): string =>
  isKnown(cell) ? String(cell).replace(/[\\|]/g, '\\$&').replace(/\s+/g, ' ') : '';

/** A table of GitHub's Markdown; the first row is its head, the columns of numbers stand to the right. */
export function toMarkdown([head = [], ...rows]: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const rule = head.map((_, i) => (rows.every((row) => typeof row[i] !== 'string') ? '---:' : '---'));
  return [head.map(markdownCell), rule, ...rows.map((row) => row.map(markdownCell))].map(line).join('');
}
