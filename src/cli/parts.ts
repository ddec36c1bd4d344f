import type { Share } from '../core/explore/share';
import { UsageError } from './options';

const END = '# end of the part';

/** A part of a table: its first line says which it is, of what, and its last that none was lost. */
export const writePart = ({ part, of }: Share, address: string, csv: string): string =>
  `# fall-line explore, part ${part} of ${of}: ${address}\r\n${csv}${END}\r\n`;

const HEAD = /^# fall-line explore, part (\d+) of (\d+): (\S+)$/;

/** Missing parts that are named, at most. */
const TOLD = 8;

/** A part of a table that was read. */
interface Part {
  readonly file: string;
  readonly part: number;
  readonly of: number;
  readonly address: string;
  readonly header: string;
  readonly rows: readonly string[];
}

function readPart(file: string, text: string): Part {
  const [head = '', header = '', ...rows] = text.trimEnd().split(/\r?\n/);
  const [, part, of, address = ''] = HEAD.exec(head) ?? [];
  if (part === undefined) throw new UsageError(`${file} is no part of a table: --shard makes those`);
  if (rows.pop() !== END) throw new UsageError(`${file} is not whole: its end is missing`);
  return { file, part: Number(part), of: Number(of), address, header, rows };
}

/**
 * The table whose parts these are, byte for byte what one machine would have made.
 * @param texts by file
 * @throws UsageError where they are not all parts of one table, each once
 */
export function mergeParts(texts: ReadonlyMap<string, string>): string {
  const parts = [...texts].map(([file, text]) => readPart(file, text));
  const [first] = parts;
  if (!first) throw new UsageError('--merge needs the parts of a table');
  const other = parts.find(({ of, address }) => of !== first.of || address !== first.address);
  if (other) throw new UsageError(`${first.file} and ${other.file} are parts of different tables`);
  const byPart = new Map<number, Part>();
  for (const each of parts) {
    const twin = byPart.get(each.part);
    if (twin) throw new UsageError(`${twin.file} and ${each.file} are both part ${each.part}`);
    byPart.set(each.part, each);
  }
  const lacking = Array.from({ length: first.of }, (_, i) => i + 1).filter((part) => !byPart.has(part));
  if (lacking.length > 0) {
    const some = lacking.slice(0, TOLD).join(', ');
    throw new UsageError(`part ${some}${lacking.length > TOLD ? ' …' : ''} of ${first.of} is missing`);
  }
  const rows = parts.flatMap((part) => part.rows.map((row) => [Number.parseInt(row, 10), row] as const));
  rows.sort(([a], [b]) => a - b);
  const gap = rows.findIndex(([place], i) => place !== i + 1);
  if (gap >= 0) throw new UsageError(`the row of place ${gap + 1} is missing: a part is not whole`);
  return [first.header, ...rows.map(([, row]) => row)].map((line) => `${line}\r\n`).join('');
}
