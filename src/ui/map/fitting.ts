import type { CSSProperties } from 'react';
import type { Box } from '../../plot/labels/room';

/** Gives an element the place and size of a box on the map. */
export const fitting = ({ left, top, right, bottom }: Box): CSSProperties => ({
  left,
  top,
  width: right - left,
  height: bottom - top,
});
