import type { KeyboardEvent } from 'react';
import { aim, type Camera } from '../../plot/relief/camera';
import { ARROWS } from '../map/startKeys';

/** What the zoom buttons and keys enlarge by. */
export const ZOOM = 1.25;
/** What an arrow key turns, degrees, and what it moves, in lengths of the longer side. */
const TURN = 5;
const MOVE = 0.05;

/** What a key makes of a camera: nothing where it is none of the relief's, `reset` where it is to be as at first. */
export function keyed(camera: Camera, event: KeyboardEvent): Camera | 'reset' | undefined {
  const { key, shiftKey, ctrlKey, metaKey, altKey, target } = event;
  if (event.defaultPrevented || ctrlKey || metaKey || altKey || target instanceof HTMLInputElement) return undefined;
  const way = ARROWS[key];
  const { turn, tilt, zoom, shift } = camera;
  if (way && shiftKey) return aim(camera, { shift: [shift[0] - MOVE * way[0], shift[1] + MOVE * way[1]] });
  if (way) return aim(camera, { turn: turn + TURN * way[0], tilt: tilt + TURN * way[1] });
  if (key === '+' || key === '=') return aim(camera, { zoom: zoom * ZOOM });
  if (key === '-') return aim(camera, { zoom: zoom / ZOOM });
  return key === '0' ? 'reset' : undefined;
}
