import { FileError } from '../flaw';
import type { GridFile } from '../heights';
import { bounded } from '../number';
import type { Table } from '../table';
import type { TrackReading } from '../tracks/records';
import type { ElementType } from './elements';

/** Numbers in two dimensions, as a binary file has them. */
export interface NumberArray {
  readonly type: ElementType;
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): number;
}

/** What a binary file says of itself. */
export interface Stored {
  readonly format: 'npy' | 'hdf5';
  /** What NumPy calls the type of its numbers. */
  readonly type: string;
  /** Whether its first index runs along x; absent where that is no question. */
  readonly firstAcross?: boolean;
  /** What could be taken of it, by name, where there are several things in it, and what is. */
  readonly datasets?: readonly string[];
  readonly dataset?: string;
}

/** What can be made of a binary file, and what it says of itself. */
export interface Understood {
  readonly stored: Stored;
  read(): Generator<number, GridFile | Table | TrackReading>;
}

/** A number of a grid, its height or a place on an axis; refuses one that it can't have. Rows and columns from 0. */
export function gridNumber(value: number, row: number, column: number): number {
  const read = bounded(value);
  if (typeof read === 'number') return read;
  throw new FileError({ reason: read, row: row + 1, column: column + 1, given: String(value).toLowerCase() });
}
