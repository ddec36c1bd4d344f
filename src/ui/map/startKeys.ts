import type { KeyboardEvent } from 'react';
import type { Domain, Point } from '../../core/types';

/** The ways that arrow keys point, right and up. */
export const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Where an arrow key moves the start: by a part of the map that is seen. */
export function nudged(event: KeyboardEvent, [x, y]: Point, [xmin, xmax, ymin, ymax]: Domain): Point | undefined {
  const way = ARROWS[event.key];
  if (!way || event.ctrlKey || event.metaKey) return undefined;
  event.preventDefault();
  const parts = event.shiftKey ? 10 : event.altKey ? 200 : 50;
  return [x + (way[0] * (xmax - xmin)) / parts, y + (way[1] * (ymax - ymin)) / parts];
}
