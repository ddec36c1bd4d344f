import { readFileSync } from 'node:fs';
import { readBinary } from '../../../src/import/arrays/binary';
import type { FileFailure, Flaw } from '../../../src/import/flaw';
import type { How, ReadOutcome } from '../../../src/import/reader';
import { finish } from './ownFiles';

export type BinaryOutcome = ReadOutcome | FileFailure;

/** The bytes of a file that was written by another program. */
export const binaryFile = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../files/${name}`, import.meta.url)));

/** A binary file as it is read, as a grid if nothing else is said. */
export function readBinaryFile(bytes: Uint8Array, how: Partial<How> = {}): BinaryOutcome {
  const { kind = 'grid', topFirst = false, given = {} } = how;
  return finish(readBinary(bytes, kind, topFirst, given));
}

/** What is wrong with a binary file as a grid. */
export function binaryFlaw(bytes: Uint8Array): Flaw | undefined {
  const outcome = readBinaryFile(bytes);
  return outcome.kind === 'failure' ? outcome.flaw : undefined;
}
