import { FEWEST } from '../axis';
import type { GridReading } from '../grid';
import type { Kind } from '../kind';
import type { Reading } from '../manner';
import { within } from '../share';
import type { Table } from '../table';
import { gridOfArray, PLACES } from './arrayGrid';
import { tableOfArray } from './arrayTable';
import { elementName } from './elements';
import { readNpy } from './npy';
import { NPY_MAGIC } from './npyHeader';
import { type NumberArray, type Stored, transposed } from './stored';

/** Whether the first bytes of a file are those of an array, and not of a text. */
export const isBinary = (bytes: Uint8Array): boolean => NPY_MAGIC.every((byte, i) => bytes[i] === byte);

/** Whether rows of three numbers name the places of a grid: every x comes with every y. */
function isPlaces({ rows, at }: NumberArray): boolean {
  const [xs, ys] = [new Set<number>(), new Set<number>()];
  for (let row = 0; row < rows && xs.size * ys.size <= rows; row++) {
    xs.add(at(row, 0));
    ys.add(at(row, 1));
  }
  return Math.min(xs.size, ys.size) >= FEWEST && xs.size * ys.size === rows;
}

/** What an array most likely is, and whether it can be nothing else. Throws a FileError where it can't be read. */
export function kindOfBinary(bytes: Uint8Array): { readonly likely: Kind; readonly sole: boolean } {
  const array = readNpy(bytes);
  const { rows, columns } = array;
  if (columns < PLACES) return { likely: 'table', sole: true };
  const grid = columns === PLACES ? isPlaces(array) : rows >= FEWEST;
  return { likely: grid ? 'grid' : 'table', sole: false };
}

/** Reads an array as a grid or a table; yields the share that is read. Throws a FileError where that can't be done. */
export function* readBinary(
  bytes: Uint8Array,
  kind: Kind,
  topFirst: boolean,
  { firstAcross = false }: Reading,
): Generator<number, GridReading | Table> {
  const array = readNpy(bytes);
  const stored: Stored = { format: 'npy', type: elementName(array.type) };
  if (kind === 'table') return { ...(yield* within(0, 1, tableOfArray(array))), stored };
  const grid = yield* within(0, 1, gridOfArray(firstAcross ? transposed(array) : array, topFirst));
  return { kind, manner: undefined, stored, ...grid };
}
