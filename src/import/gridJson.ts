import { countedAxis, evenAxis, MOST } from './axis';
import { FileError } from './flaw';
import { checkSize, type GridFile, heightsOver } from './heights';
import { jsonBreak } from './jsonBreak';
import { LARGEST } from './number';

/** The row and column at a place in a text. */
function placeIn(text: string, at: number): { row: number; column: number } {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { row: lines.length, column: lines.at(-1)!.length + 1 };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const at = jsonBreak(text);
    throw new FileError({ reason: 'json', ...placeIn(text, at), given: text.slice(at, at + 60) });
  }
}

/** An item that must be a number. */
function numberIn(item: unknown, row: number, column: number): number {
  if (typeof item === 'number' && Math.abs(item) <= LARGEST) return item + 0;
  const reason = item === null ? 'missing' : typeof item === 'number' ? 'range' : 'notNumber';
  throw new FileError({ reason, row, column, given: JSON.stringify(item) ?? '' });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The values of an axis, or undefined where the rows or columns are to be counted. */
function axisIn(given: unknown, count: number): readonly number[] | undefined {
  if (given === undefined || given === null) return undefined;
  if (!Array.isArray(given)) throw new FileError({ reason: 'form' });
  if (given.length !== count) throw new FileError({ reason: 'ragged', limit: count });
  return given.map((item, i) => numberIn(item, 1, i + 1));
}

/**
 * A grid from JSON: `{x: […], y: […], z: [[…], …]}`, where x and y may be left out, or the rows alone. Rows and columns
 * of its flaws are those of z, or of the text where that is not JSON.
 */
export function readGridJson(text: string, topFirst: boolean): GridFile {
  const whole = parse(text);
  const { x = undefined, y = undefined, z = undefined } = isRecord(whole) ? whole : { z: whole };
  if (!Array.isArray(z) || z.length === 0) throw new FileError({ reason: 'form' });
  if (z.length > MOST) throw new FileError({ reason: 'many', limit: MOST });
  const rows = z.map((line: unknown, j) => {
    if (!Array.isArray(line)) throw new FileError({ reason: 'form', row: j + 1, given: JSON.stringify(line) ?? '' });
    const width: unknown = Array.isArray(z[0]) ? z[0].length : 0;
    if (line.length !== width) throw new FileError({ reason: 'ragged', row: j + 1, limit: Number(width) });
    if (line.length > MOST) throw new FileError({ reason: 'many', limit: MOST });
    return line.map((item, i) => numberIn(item, j + 1, i + 1));
  });
  const columns = rows[0]!.length;
  checkSize(columns, rows.length);
  const across = axisIn(x, columns);
  const up = axisIn(y, rows.length);
  const heights = heightsOver(
    across ? evenAxis(across, (i) => ({ column: i + 1 })) : countedAxis(columns),
    up ? evenAxis(up, (i) => ({ row: i + 1 })) : countedAxis(rows.length, topFirst),
    (row, column) => rows[row]![column]!,
  );
  return { heights, counted: !up };
}
