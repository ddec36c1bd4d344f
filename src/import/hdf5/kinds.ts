import { FileError } from '../flaw';
import type { SeenKinds } from '../kind';
import { COORDINATES } from './landscape';
import { PROJECTION } from './projection';
import { datasetNames } from './sets';

/** What an HDF5 file holds, by the names of its datasets; one without the known ones is told so when it is read as a grid. */
export function kindsOfHdf5(bytes: Uint8Array): SeenKinds {
  let names: readonly string[] = [];
  try {
    names = datasetNames(bytes);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
  }
  if (!PROJECTION.every((name) => names.includes(name))) return { likely: 'grid', able: ['grid'] };
  return names.includes(COORDINATES[0])
    ? { likely: 'grid', able: ['grid', 'track'] }
    : { likely: 'track', able: ['track'] };
}
