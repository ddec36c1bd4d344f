import { createLines, DELIMITERS, type Delimiter } from './cells';
import { isNumeric } from './number';
import { type Comment, type Cut, firstRows, LOOKED_INTO, type Row, separatorSaid, usual } from './rows';
import { within } from './share';

/** What the head of a text shows of how it is written. */
export interface Sniffed {
  readonly cut: Cut;
  /** The first rows, cut so. */
  readonly rows: readonly Row[];
  /** The last remark above them, without its sign: where NumPy writes the names of the columns. */
  readonly remark: string | undefined;
}

const COMMENTS = ['#', '%'] as const;

/** Lines that are looked at to tell remarks from rows. */
const LOOKED_AT = 100;

/** Cells that are tried as numbers for it. */
const MOST_TRIED = 2000;

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

/** The last remark above the first row. */
function remarkAbove(lines: readonly string[], comment: Comment | undefined): string | undefined {
  if (!comment) return undefined;
  const above = lines.findIndex((line) => !line.trimStart().startsWith(comment));
  return above > 0 ? lines[above - 1]!.trimStart().slice(1).trim() : undefined;
}

/** How well rows are cut: the share of them that agree in their number of cells, more where those are numbers. */
function fitness(rows: readonly Row[]): number {
  const { count, times } = usual(rows.map(({ cells }) => cells.length).filter((length) => length > 1));
  if (rows.length === 0 || times === 0) return 0;
  const cells = rows.filter((row) => row.cells.length === count).flatMap((row) => row.cells.map((cell) => cell.trim()));
  const written = cells.filter((cell) => cell !== '').slice(0, MOST_TRIED);
  const numeric = written.filter((cell) => !/\s/.test(cell) && (isNumeric(cell, '.') || isNumeric(cell, ',')));
  return (times / rows.length) * (1 + numeric.length / Math.max(1, written.length));
}

/** The first lines that hold anything. */
function firstLines(head: string): string[] {
  const lines: string[] = [];
  const endOf = createLines(head);
  for (let from = 0; from < head.length && lines.length < LOOKED_AT; ) {
    const end = endOf(from);
    const line = head.slice(from, end);
    if (line.trim() !== '') lines.push(line);
    from = end + 1;
  }
  return lines;
}

/**
 * Reads the head of a text once and tells how it is most likely cut: as the reader or its first line says, or as most of
 * its first rows agree. Yields the share of the ways that are tried.
 */
export function* sniff(text: string, given?: Delimiter): Generator<number, Sniffed> {
  const head = text.slice(0, LOOKED_INTO);
  const lines = firstLines(head);
  const comment = commentOf(lines);
  const said = DELIMITERS.find((delimiter) => delimiter === separatorSaid(lines[0] ?? ''));
  const known = given ?? said;
  const present = DELIMITERS.filter((sign) => sign === ' ' || lines.some((line) => line.includes(sign)));
  const tried = known ? [known] : present;
  let best: { readonly cut: Cut; readonly rows: readonly Row[] } | undefined;
  let fittest = 0;
  for (const [i, delimiter] of tried.entries()) {
    const cut = { delimiter, comment };
    const rows = yield* within(i / tried.length, (i + 1) / tried.length, firstRows(head, head === text, cut));
    const fit = fitness(rows);
    if (known || fit > fittest) [best, fittest] = [{ cut, rows }, fit];
    yield (i + 1) / tried.length;
  }
  const cut = { delimiter: ',', comment } as const;
  best ??= { cut, rows: yield* within(1, 1, firstRows(head, head === text, cut)) };
  return { ...best, remark: remarkAbove(lines, comment) };
}
