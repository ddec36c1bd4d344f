import { DELIMITERS, type Delimiter } from './cells';
import { isNumeric } from './number';
import { type Comment, type Cut, firstRows, LOOKED_INTO, separatorSaid, usual } from './rows';

const COMMENTS = ['#', '%'] as const;

/** Lines that are looked at to tell remarks from rows. */
const LOOKED_AT = 100;

/** Cells that are tried as numbers for it. */
const MOST_CELLS = 2000;

/** The first lines of a text that hold anything. */
const firstLines = (text: string): string[] =>
  text
    .slice(0, LOOKED_INTO)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, LOOKED_AT);

/**
 * The sign that begins the remarks of a text, if it has any. A sign before most of the rows belongs to them: `#ff8800` is
 * a colour.
 */
function commentOf(lines: readonly string[]): Comment | undefined {
  return COMMENTS.find((sign) => {
    const marked = lines.map((line) => line.trimStart().startsWith(sign));
    const above = marked.indexOf(false);
    if (above < 0) return false;
    const within = marked.slice(above).filter(Boolean).length;
    return above + within > 0 && within <= (lines.length - above) / 2;
  });
}

/** How well a delimiter cuts a text: the share of rows that agree in their number of cells, more where those are numbers. */
function fitness(text: string, cut: Cut): number {
  const rows = firstRows(text, cut).map(({ cells }) => cells);
  const { count, times } = usual(rows.map((cells) => cells.length).filter((cells) => cells > 1));
  if (rows.length === 0 || times === 0) return 0;
  const cells = rows.filter(({ length }) => length === count).flatMap((row) => row.map((cell) => cell.trim()));
  const written = cells.filter((cell) => cell !== '').slice(0, MOST_CELLS);
  const numeric = written.filter((cell) => !/\s/.test(cell) && (isNumeric(cell, '.') || isNumeric(cell, ',')));
  return (times / rows.length) * (1 + numeric.length / Math.max(1, written.length));
}

/** How a text is most likely cut into cells: as its first line says, or as most of its first rows agree. */
export function findCut(text: string, given?: Delimiter): Cut {
  const lines = firstLines(text);
  const comment = commentOf(lines);
  const said = DELIMITERS.find((delimiter) => delimiter === separatorSaid(lines[0] ?? ''));
  const known = given ?? said;
  if (known) return { delimiter: known, comment };
  let [best, fittest]: [Delimiter, number] = [',', 0];
  const present = DELIMITERS.filter((sign) => sign === ' ' || lines.some((line) => line.includes(sign)));
  for (const delimiter of present) {
    const fit = fitness(text, { delimiter, comment });
    if (fit > fittest) [best, fittest] = [delimiter, fit];
  }
  return { delimiter: best, comment };
}

/** The last remark above the first row, without its sign: where NumPy writes the names of the columns. */
export function remarkAbove(text: string, { comment }: Cut): string | undefined {
  if (!comment) return undefined;
  const lines = firstLines(text);
  const above = lines.findIndex((line) => !line.trimStart().startsWith(comment));
  return above > 0 ? lines[above - 1]!.trimStart().slice(1).trim() : undefined;
}
