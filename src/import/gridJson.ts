import { countedAxis, evenAxis, MOST } from './axis';
import { FileError } from './flaw';
import { checkSize, type GridFile, heightsOver } from './heights';
import { type Json, readJson } from './json';
import { bounded } from './number';

type Rows = readonly Json[];

const isList = (item: Json | undefined): item is Rows => Array.isArray(item);

/** An item as a flaw shows it. */
function shown(item: Json): string {
  if (isList(item)) return '[…]';
  if (typeof item === 'number') return String(item);
  return typeof item === 'object' && item !== null ? '{…}' : JSON.stringify(item);
}

/** An item that must be a number. */
function numberIn(item: Json, row: number, column: number): number {
  const read = typeof item === 'number' ? bounded(item) : item === null ? 'missing' : 'notNumber';
  if (typeof read === 'number') return read;
  throw new FileError({ reason: read, row, column, given: shown(item) });
}

/** The values of an axis, or undefined where the rows or columns are to be counted. */
function axisIn(given: Json | undefined, count: number): readonly number[] | undefined {
  if (given === undefined || given === null) return undefined;
  if (!isList(given)) throw new FileError({ reason: 'form' });
  if (given.length !== count) throw new FileError({ reason: 'ragged', limit: count });
  return given.map((item, i) => numberIn(item, 1, i + 1));
}

/** The parts that JSON of a grid may have. */
interface Parts {
  readonly x?: Json;
  readonly y?: Json;
  readonly z?: Json;
}

const partsOf = (whole: Json): Parts =>
  typeof whole === 'object' && whole !== null && !isList(whole) ? whole : { z: whole };

/**
 * A grid from JSON: `{x: […], y: […], z: [[…], …]}`, where x and y may be left out, or the rows alone. Rows and columns
 * of its flaws are those of z, or of the text where that is not JSON or beyond what is read. Yields the share that is read.
 */
export function* readGridJson(text: string, topFirst: boolean): Generator<number, GridFile> {
  const { x, y, z } = partsOf(yield* readJson(text, { names: ['x', 'y', 'z'], most: MOST }));
  if (!isList(z) || z.length === 0) throw new FileError({ reason: 'form' });
  const width = isList(z[0]) ? z[0].length : 0;
  const rows = z.map((line, j) => {
    if (!isList(line)) throw new FileError({ reason: 'form', row: j + 1, given: shown(line) });
    if (line.length !== width) throw new FileError({ reason: 'ragged', row: j + 1, limit: width });
    return line.map((item, i) => numberIn(item, j + 1, i + 1));
  });
  checkSize(width, rows.length);
  const across = axisIn(x, width);
  const up = axisIn(y, rows.length);
  const heights = heightsOver(
    across ? evenAxis(across, (i) => ({ column: i + 1 })) : countedAxis(width),
    up ? evenAxis(up, (i) => ({ row: i + 1 })) : countedAxis(rows.length, topFirst),
    (row, column) => rows[row]![column]!,
  );
  return { heights, counted: !up };
}
