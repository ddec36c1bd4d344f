import { FileError } from './flaw';

/** The bytes of a file of at most so many. Throws a FileError where it can't be opened. */
export async function bytesOf(file: Blob, most: number): Promise<Uint8Array> {
  if (file.size > most) throw new FileError({ reason: 'large', limit: most });
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new FileError({ reason: 'unreadable' });
  }
}
