import type { Flaw } from '../../core/files/flaw';

/** What is to be read, and what it is called. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

/** The text of a file: UTF-8, UTF-16 by its mark, else what spreadsheet programs of the page's language write. */
function decodeText(bytes: ArrayBuffer, tag: string): string {
  const [a, b] = new Uint8Array(bytes.slice(0, 2));
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(tag === 'zh' ? 'gb18030' : 'windows-1252').decode(bytes);
  }
}

/** Opens a file of at most so many bytes, or says why it can't be opened. */
export async function openText(file: File, most: number, tag: string): Promise<Source | Flaw> {
  if (file.size > most) return { reason: 'large', limit: most };
  try {
    return { name: file.name, text: decodeText(await file.arrayBuffer(), tag) };
  } catch {
    return { reason: 'unreadable' };
  }
}
