import { type KeyboardEvent, useMemo } from 'react';
import type { Surface } from '../../core/types';
import { fitRoutes } from '../../plot/fitRoutes';
import { createFrame, type Frame, moveDomain } from '../../plot/frame';
import { IconButton } from '../controls/IconButton';
import { minusIcon, wholeIcon } from '../controls/lateIcons';
import { useApp, useShared } from '../shell/context';
import { useQuietResult } from '../time/useQuiet';

const ZOOM = 1.5;
/** How far an arrow key moves the map, as a part of its width and height. */
const PAN = 0.1;

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * Zoom buttons, and one that shows the whole map, or where that is shown, also those routes that lead off it; with the
 * focus on any of them the arrow keys move the map.
 */
export function MapTools({ surface, frame }: { readonly surface: Surface; readonly frame: Frame }) {
  const { store, text } = useShared();
  const moved = useApp((state) => state.domain !== undefined);
  const { setDomain } = store.getState();
  const { trajectories } = useQuietResult();
  const { width, height } = frame;
  const all = useMemo(
    () => fitRoutes(createFrame(surface.domain, width, height, surface.aspect).domain, trajectories),
    [surface, width, height, trajectories],
  );
  const fits = !moved && all !== undefined;
  const move = (factor: number, dx = 0, dy = 0): void =>
    setDomain(moveDomain(frame, surface.domain, factor, frame.width / 2, frame.height / 2, dx, dy));
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = WAYS[event.key];
    if (!way) return;
    event.preventDefault();
    move(1, way[0] * PAN * frame.width, way[1] * PAN * frame.height);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would stand in the way of the map's own layout
    <div className="map-tools" role="group" aria-label={text.onMap.tools} onKeyDown={onKeyDown}>
      <IconButton icon="plus" label={text.onMap.zoomIn} className="map-tool" onClick={() => move(ZOOM)} />
      <IconButton icon={minusIcon} label={text.onMap.zoomOut} className="map-tool" onClick={() => move(1 / ZOOM)} />
      <IconButton
        icon={wholeIcon}
        label={fits ? text.onMap.fitRoutes : text.onMap.zoomReset}
        className="map-tool"
        disabled={!moved && !fits}
        onClick={() => setDomain(fits ? all : undefined)}
      />
    </div>
  );
}
