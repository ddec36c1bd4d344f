import { decodeText } from './decodeText';
import { FileError } from './flaw';

/** The first bytes of NumPy's own files (NumPy Enhancement Proposal 1). */
const NUMPY = [0x93, ...new TextEncoder().encode('NUMPY')];

/** The bytes of a file of at most so many. Throws a FileError where it can't be opened. */
export async function bytesOf(file: Blob, most: number): Promise<Uint8Array> {
  if (file.size > most) throw new FileError({ reason: 'large', limit: most });
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new FileError({ reason: 'unreadable' });
  }
}

/**
 * The text of a file's bytes. Yields the share that is read. Throws a FileError where they are none.
 * @param tag the page's language
 */
export function openText(bytes: Uint8Array, tag: string): Generator<number, string> {
  if (NUMPY.every((byte, i) => bytes[i] === byte)) throw new FileError({ reason: 'numpy' });
  return decodeText(bytes, tag);
}
