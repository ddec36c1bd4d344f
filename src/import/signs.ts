import { FileError } from './flaw';
import { type Decimal, LONGEST_CELL, readCell } from './number';
import { type Cut, overRows } from './rows';

/** A cell that is one number with decimal points and another with decimal commas, where nothing in the file decides. */
export interface Doubt {
  readonly row: number;
  readonly given: string;
  /** What it is read as, and what it may mean instead. */
  readonly value: number;
  readonly other: number;
}

/** What a file's signs most likely mean. */
export interface Signs {
  readonly decimal: Decimal;
  readonly doubt?: Doubt | undefined;
}

/** What a column says of a sign that may part either decimals or groups: cells so written, and whole numbers beside. */
interface Column {
  doubtful: number;
  short: number;
  long: number;
}

interface Doubtful {
  readonly row: number;
  readonly cell: string;
}

const SIGN = /[.,．，]/;

/** A number with one sign, which parts its decimals unless it could part a group of three. */
const PLAIN = /^ *[+-]?\d+([.,])\d* *$/;
const GROUP = /^ *[+-]?[1-9]\d{0,2}[.,]\d{3} *$/;
const opposite = (sign: Decimal): Decimal => (sign === '.' ? ',' : '.');

/**
 * What a sign most likely is where every number with it has three digits behind. Short whole numbers in the same column
 * speak for groups, long ones against; semicolons come from where decimals have commas.
 */
function likely(sign: Decimal, columns: readonly Column[], { delimiter }: Cut): Decimal {
  const some = columns.filter(({ doubtful }) => doubtful > 0);
  if (some.some(({ long }) => long > 0)) return sign;
  if (some.some(({ doubtful, short }) => doubtful > 1 && short > 0)) return opposite(sign);
  return delimiter === ';' ? ',' : '.';
}

/** Reads all of a file for what its signs mean; yields the share that is read. Stops where a row can't be cut. */
export function* findSigns(text: string, cut: Cut): Generator<number, Signs> {
  const proofs = { '.': 0, ',': 0 };
  const columns: Column[] = [];
  const first: Partial<Record<Decimal, Doubtful>> = {};

  const look = (cell: string, row: number, index: number): void => {
    columns[index] ??= { doubtful: 0, short: 0, long: 0 };
    const column = columns[index];
    if (!SIGN.test(cell)) {
      const digits = /^ *[+-]?(\d+) *$/.exec(cell)?.[1]?.length ?? 0;
      if (digits > 3) column.long++;
      else if (digits > 0) column.short++;
      return;
    }
    const plain = PLAIN.exec(cell);
    if (plain && !GROUP.test(cell)) {
      proofs[plain[1] === ',' ? ',' : '.']++;
      return;
    }
    const [point, comma] = [readCell(cell, '.'), readCell(cell, ',')];
    if (point === comma) return;
    if (comma === 'notNumber') proofs['.']++;
    else if (point === 'notNumber') proofs[',']++;
    else {
      const sign = /[.．]/.test(cell) ? '.' : ',';
      column.doubtful++;
      first[sign] ??= { row, cell: cell.trim() };
    }
  };

  try {
    yield* overRows(text, cut, ({ row, cells }) =>
      cells.forEach((cell, index) => {
        if (cell.length < LONGEST_CELL) look(cell, row, index);
      }),
    );
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
  }
  const proven = proofs['.'] + proofs[','] > 0;
  const sign = first['.'] ? '.' : ',';
  let decimal: Decimal = proofs[','] > proofs['.'] ? ',' : '.';
  if (!proven && (first['.'] === undefined) !== (first[','] === undefined)) decimal = likely(sign, columns, cut);
  const settled = proven && Math.min(proofs['.'], proofs[',']) === 0;
  return { decimal, doubt: settled ? undefined : doubtOf(first[sign], decimal) };
}

function doubtOf(doubtful: Doubtful | undefined, decimal: Decimal): Doubt | undefined {
  if (!doubtful) return undefined;
  const { row, cell: given } = doubtful;
  const [value, other] = [readCell(given, decimal), readCell(given, opposite(decimal))];
  return typeof value === 'number' && typeof other === 'number' ? { row, given, value, other } : undefined;
}
