import { FileError, type FileFailure, failing } from '../flaw';
import type { GridReading } from '../grid';
import { HDF5_MAGIC } from '../hdf5/bytes';
import { kindsOfHdf5 } from '../hdf5/kinds';
import { landscapeIn } from '../hdf5/landscape';
import { projectionIn } from '../hdf5/projection';
import { FILE_KINDS, type Kind, type SeenKinds } from '../kind';
import type { Reading } from '../manner';
import type { Table } from '../table';
import { FEWEST_RECORDS, type TrackReading } from '../tracks/records';
import { gridOfArray, gridOfPlacesIn, isLikelyGrid, PLACES } from './arrayGrid';
import { tableOfArray } from './arrayTable';
import { PAIR, trackOfArray } from './arrayTrack';
import { elementName } from './elements';
import { readNpy } from './npy';
import { NPY_MAGIC } from './npyHeader';
import type { Stored, Understood } from './stored';

const begins = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte);

const isHdf5 = (bytes: Uint8Array): boolean => begins(bytes, HDF5_MAGIC);

/** Whether the first bytes of a file are those of an array or of HDF5, and not of a text. */
export const isBinary = (bytes: Uint8Array): boolean => begins(bytes, NPY_MAGIC) || isHdf5(bytes);

/**
 * What a file most likely holds, and what it can be read as. Yields the share that is looked at. Throws a FileError where
 * it can't be read.
 */
export function* kindOfBinary(bytes: Uint8Array): Generator<number, SeenKinds> {
  if (isHdf5(bytes)) return kindsOfHdf5(bytes);
  const array = readNpy(bytes);
  const { rows, columns } = array;
  if (columns < PAIR) return { likely: 'table', able: ['table'] };
  // Two samples are as well two records; a walk has more.
  if (columns === PAIR) return { likely: rows > FEWEST_RECORDS ? 'track' : 'table', able: ['table', 'track'] };
  const able = columns === PLACES ? FILE_KINDS : FILE_KINDS.filter((kind) => kind !== 'track');
  return { likely: (yield* isLikelyGrid(array)) ? 'grid' : 'table', able };
}

/** How HDF5 is to be taken; it is no table. */
function understandHdf5(bytes: Uint8Array, kind: Kind, given: Reading): Understood {
  if (kind === 'table') throw new FileError({ reason: 'noTable' });
  return kind === 'track' ? projectionIn(bytes) : landscapeIn(bytes, given);
}

/** How a file is to be taken. */
function understand(bytes: Uint8Array, kind: Kind, topFirst: boolean, given: Reading): Understood {
  if (isHdf5(bytes)) return understandHdf5(bytes, kind, given);
  const array = readNpy(bytes);
  const stored = { format: 'npy', type: elementName(array.type) } as const;
  if (kind === 'table') return { stored, read: () => tableOfArray(array) };
  if (kind === 'track') return { stored, read: () => trackOfArray(array) };
  if (array.columns === PLACES) return { stored, read: () => gridOfPlacesIn(array) };
  const { firstAcross = false } = given;
  return { stored: { ...stored, firstAcross }, read: () => gridOfArray(array, topFirst, firstAcross) };
}

/** Reads a binary file as one kind; yields the share that is read. Never throws. */
export function* readBinary(
  bytes: Uint8Array,
  kind: Kind,
  topFirst: boolean,
  given: Reading,
): Generator<number, GridReading | Table | TrackReading | FileFailure> {
  let stored: Stored | undefined;
  const outcome = yield* failing(function* () {
    const understood = understand(bytes, kind, topFirst, given);
    ({ stored } = understood);
    return yield* understood.read();
  });
  if ('heights' in outcome) return { kind: 'grid', manner: undefined, ...outcome, ...(stored && { stored }) };
  return stored ? { ...outcome, stored } : outcome;
}
