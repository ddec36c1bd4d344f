import type { KeyboardEvent } from 'react';
import { aim, type Camera, FIRST_CAMERA } from '../../plot/relief/camera';
import { IconButton } from '../controls/IconButton';
import { minusIcon, wholeIcon } from '../controls/lateIcons';
import { useCamera } from './cameraOf';
import { useReliefWords } from './words';

const ZOOM = 1.25;
/** What an arrow key turns, degrees, and what it moves, in lengths of the longer side. */
const TURN = 5;
const MOVE = 0.05;

const WAYS: Readonly<Record<string, readonly [right: number, up: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** What a key makes of a camera, if anything. */
function keyed(camera: Camera, { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): Camera | undefined {
  const way = WAYS[key];
  const { turn, tilt, zoom, shift } = camera;
  if (way && shiftKey) return aim(camera, { shift: [shift[0] - MOVE * way[0], shift[1] + MOVE * way[1]] });
  if (way) return aim(camera, { turn: turn + TURN * way[0], tilt: tilt + TURN * way[1] });
  if (key === '+' || key === '=') return aim(camera, { zoom: zoom * ZOOM });
  if (key === '-') return aim(camera, { zoom: zoom / ZOOM });
  return key === '0' ? FIRST_CAMERA : undefined;
}

/** Zoom buttons, and one that shows the relief as at first; with the focus on any of them keys turn, tilt and zoom it. */
export function ReliefTools() {
  const words = useReliefWords();
  const [camera, { setState }] = useCamera();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = keyed(camera, event);
    if (!next) return;
    event.preventDefault();
    setState(next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would stand in the way of the relief's own layout
    <div className="map-tools" role="group" aria-label={words.tools} onKeyDown={onKeyDown}>
      <IconButton
        icon="plus"
        label={words.zoomIn}
        className="map-tool"
        onClick={() => setState(aim(camera, { zoom: camera.zoom * ZOOM }))}
      />
      <IconButton
        icon={minusIcon}
        label={words.zoomOut}
        className="map-tool"
        onClick={() => setState(aim(camera, { zoom: camera.zoom / ZOOM }))}
      />
      <IconButton icon={wholeIcon} label={words.reset} className="map-tool" onClick={() => setState(FIRST_CAMERA)} />
    </div>
  );
}
