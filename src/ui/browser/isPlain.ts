import type { MouseEvent } from 'react';

/** Whether a click opens a link where it stands, and not elsewhere. */
export const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
