import { useState } from 'react';
import type { Manner } from '../../import/manner';
import type { FileSource } from '../../import/reader';

/** How a source is read: while it is being read again, as it was read before. */
export function useManner(source: FileSource | undefined, manner: Manner | undefined): Manner | undefined {
  const [held, hold] = useState({ source, manner });
  if (held.source !== source || (manner && held.manner !== manner)) hold({ source, manner });
  return held.source === source ? (manner ?? held.manner) : manner;
}
