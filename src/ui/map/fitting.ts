import type { CSSProperties } from 'react';
import type { Box } from '../../plot/labels/room';

/**
 * Gives an element the place and size of a box on the map.
 * @param scale CSS px to a px of the box
 */
export const fitting = ({ left, top, right, bottom }: Box, scale = 1): CSSProperties => ({
  left: left * scale,
  top: top * scale,
  width: (right - left) * scale,
  height: (bottom - top) * scale,
});
