import type { Stored } from './arrays/stored';
import type { Manner } from './manner';

/** Why a file can't be taken. */
export type FlawReason =
  /** There is nothing in it. */
  | 'empty'
  /** Names, titles or remarks alone, and no rows below them. */
  | 'bare'
  /** Larger than `limit` bytes. */
  | 'large'
  /** More than `limit` rows or columns, or fewer. */
  | 'many'
  | 'few'
  /** No text, or nothing that the browser may read. */
  | 'binary'
  /** An array whose header is none, of numbers of another type, of Python's objects, of records, or of another shape. */
  | 'header'
  | 'type'
  | 'objects'
  | 'records'
  | 'shape'
  /** A binary file that should be of `limit` bytes, and is shorter. */
  | 'truncated'
  /** An HDF5 file that contradicts itself, has parts that are not read, or its numbers in pieces. */
  | 'damaged'
  | 'unsupported'
  | 'chunked'
  /** One without the datasets that are looked for; with one axis alone; with a recorded track alone. */
  | 'names'
  | 'line'
  | 'track'
  /** HDF5 that was to be read as a table; JSON that was to be read as a recorded track. */
  | 'noTable'
  | 'noTrack'
  /** A track of fewer than `limit` records, or a route of more. */
  | 'short'
  | 'steps'
  /** A recorded track in an array of another shape, in two lists that do not fit each other, or in none. */
  | 'pair'
  /** A track without two columns of numbers, x and y, beside its loss. */
  | 'alone'
  | 'lengths'
  | 'projection'
  /** A grid with `limit` places that were not computed. */
  | 'uncomputed'
  | 'unreadable'
  /** A row of more than `limit` characters. */
  | 'long'
  /** A cell of more than `limit` characters where a number is wanted. */
  | 'digits'
  /** More than `limit` cells in all rows together, or places of a grid. */
  | 'cells'
  /** A quoted cell that never ends, or goes on after its end. */
  | 'quote'
  | 'missing'
  | 'notNumber'
  /** Infinite, or beyond ±1e15. */
  | 'range'
  /** A row with more or fewer cells than the others; `limit` says how many those have. */
  | 'ragged'
  /** Not JSON. */
  | 'json'
  /** JSON with more than `limit` lists and records within each other. */
  | 'deep'
  /** JSON of another form than a grid's. */
  | 'form'
  /** Values of an axis that are not evenly spaced. */
  | 'uneven'
  /** The same place twice. */
  | 'twice'
  /** No row for a place of the grid. */
  | 'hole'
  /** All the same. */
  | 'level';

/** Where and why a file can't be taken: rows and columns count from 1, as a spreadsheet counts them. */
export interface Flaw {
  readonly reason: FlawReason;
  readonly row?: number;
  readonly column?: number;
  /** What stands there, cut to a readable length. */
  readonly given?: string;
  readonly limit?: number;
}

/** Ends the reading of a file; caught where the reading was begun. */
export class FileError extends Error {
  readonly flaw: Flaw;
  constructor(flaw: Flaw) {
    super(flaw.reason);
    this.flaw = flaw.given === undefined ? flaw : { ...flaw, given: shorten(flaw.given) };
  }
}

const READABLE = 40;

function shorten(text: string): string {
  const flat = text
    .slice(0, 10 * READABLE)
    .replace(/\s+/g, ' ')
    .trim();
  return flat.length > READABLE ? `${flat.slice(0, READABLE)}…` : flat;
}

/** What came of a file that can't be taken. */
export interface FileFailure {
  readonly kind: 'failure';
  readonly flaw: Flaw;
  /** How the text was understood, as far as that was tried. */
  readonly manner?: Manner | undefined;
  /** What a file says of itself that is no text, as far as that was read. */
  readonly stored?: Stored | undefined;
}

/** Carries out a reading; a FileError becomes a failure. */
export function* failing<T>(read: () => Generator<number, T>): Generator<number, T | FileFailure> {
  try {
    return yield* read();
  } catch (error) {
    if (error instanceof FileError) return { kind: 'failure', flaw: error.flaw };
    throw error;
  }
}
