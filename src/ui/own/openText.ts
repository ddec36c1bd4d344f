import type { Flaw } from '../../import/flaw';
import { decodeText } from './decodeText';

/** What is to be read, and what it is called. */
export interface OpenedText {
  readonly name: string;
  readonly text: string;
}

/** The first bytes of NumPy's own files (NumPy Enhancement Proposal 1). */
const NUMPY = [0x93, ...new TextEncoder().encode('NUMPY')];

/** Opens a file of at most so many bytes, or says why it can't be opened. */
export async function openText(file: File, most: number, tag: string): Promise<OpenedText | Flaw> {
  if (file.size > most) return { reason: 'large', limit: most };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (NUMPY.every((byte, i) => bytes[i] === byte)) return { reason: 'numpy' };
    return { name: file.name, text: decodeText(bytes, tag) };
  } catch {
    return { reason: 'unreadable' };
  }
}
