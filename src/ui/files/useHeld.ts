import { useState } from 'react';
import type { FileSource } from '../../import/reader';

/** What is known of a source: while it is being read again, what was known before. */
export function useHeld<T>(source: FileSource | undefined, known: T | undefined): T | undefined {
  const [held, hold] = useState({ source, known });
  if (held.source !== source || (known && held.known !== known)) hold({ source, known });
  return held.source === source ? (known ?? held.known) : known;
}
