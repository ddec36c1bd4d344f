import { FileError, type FileFailure, failing } from '../flaw';
import type { GridReading } from '../grid';
import { HDF5_MAGIC } from '../hdf5/bytes';
import { landscapeIn } from '../hdf5/landscape';
import type { Kind } from '../kind';
import type { Reading } from '../manner';
import type { Table } from '../table';
import { gridOfArray, gridOfPlacesIn, isLikelyGrid, PLACES } from './arrayGrid';
import { tableOfArray } from './arrayTable';
import { elementName } from './elements';
import { readNpy } from './npy';
import { NPY_MAGIC } from './npyHeader';
import type { Stored, Understood } from './stored';

const begins = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte);

const isHdf5 = (bytes: Uint8Array): boolean => begins(bytes, HDF5_MAGIC);

/** Whether the first bytes of a file are those of an array or of HDF5, and not of a text. */
export const isBinary = (bytes: Uint8Array): boolean => begins(bytes, NPY_MAGIC) || isHdf5(bytes);

/**
 * What a file most likely holds, and whether it can be nothing else. Yields the share that is looked at. Throws a FileError
 * where it can't be read.
 */
export function* kindOfBinary(bytes: Uint8Array): Generator<number, { readonly likely: Kind; readonly sole: boolean }> {
  if (isHdf5(bytes)) return { likely: 'grid', sole: true };
  const array = readNpy(bytes);
  if (array.columns < PLACES) return { likely: 'table', sole: true };
  return { likely: (yield* isLikelyGrid(array)) ? 'grid' : 'table', sole: false };
}

/** How a file is to be taken; HDF5 is no table. */
function understand(bytes: Uint8Array, kind: Kind, topFirst: boolean, given: Reading): Understood {
  if (isHdf5(bytes)) {
    if (kind === 'table') throw new FileError({ reason: 'gridOnly' });
    return landscapeIn(bytes, given);
  }
  const array = readNpy(bytes);
  const stored = { format: 'npy', type: elementName(array.type) } as const;
  if (kind === 'table') return { stored, read: () => tableOfArray(array) };
  if (array.columns === PLACES) return { stored, read: () => gridOfPlacesIn(array) };
  const { firstAcross = false } = given;
  return { stored: { ...stored, firstAcross }, read: () => gridOfArray(array, topFirst, firstAcross) };
}

/** Reads a binary file as a grid or a table; yields the share that is read. Never throws. */
export function* readBinary(
  bytes: Uint8Array,
  kind: Kind,
  topFirst: boolean,
  given: Reading,
): Generator<number, GridReading | Table | FileFailure> {
  let stored: Stored | undefined;
  const outcome = yield* failing(function* () {
    const understood = understand(bytes, kind, topFirst, given);
    ({ stored } = understood);
    return yield* understood.read();
  });
  if ('heights' in outcome) return { kind: 'grid', manner: undefined, ...outcome, ...(stored && { stored }) };
  return stored ? { ...outcome, stored } : outcome;
}
