import { useLayoutEffect, useRef } from 'react';
import { drawRoutes } from '../../plot/drawRoutes';
import type { PlacedNote } from '../../plot/labels/notes';
import type { Ghost } from '../../store/annotations';
import { drawOn } from '../browser/canvas';
import { useGuard } from '../late/useGuard';
import { routeColour } from '../routes/routeColour';
import { useShared } from '../shell/context';
import { fitting } from './fitting';
import { createRouteDrawing } from './routeDrawing';
import type { Sheet } from './sheet';
import './annotations.css';

interface GhostsProps {
  readonly ghosts: readonly Ghost[];
  readonly on: Sheet;
}

/** Routes that are kept, faintly, beneath the routes. */
function Ghosts({ ghosts, on: { sheet, scale } }: GhostsProps) {
  const { palette } = useShared();
  const ref = useRef<HTMLCanvasElement>(null);
  const guard = useGuard();
  useLayoutEffect(
    () =>
      guard(() => {
        const routes = ghosts.map(({ trajectory, index }, place) =>
          createRouteDrawing(place, palette, sheet, scale).at(trajectory, index),
        );
        if (ref.current)
          drawOn(ref.current, sheet.width, sheet.height, (ink) => drawRoutes(ink, routes, palette.casing), scale);
      }),
    [ghosts, sheet, scale, palette, guard],
  );
  return <canvas ref={ref} className="map-layer map-ghosts" />;
}

function NoteOnMap({ note, words, box, scale }: PlacedNote & Pick<Sheet, 'scale'>) {
  const { palette } = useShared();
  const colour = note.route === undefined ? undefined : routeColour(palette, note.route - 1);
  return (
    <span
      className="map-note"
      data-tone={note.tone}
      style={{ ...fitting(box, scale), ...(colour && { '--route': colour }) }}
    >
      <span>{words}</span>
    </span>
  );
}

interface Props extends GhostsProps {
  readonly notes: readonly PlacedNote[];
}

/** Notes beside their places, which the map's description tells too, and the routes that are kept. */
export function MapAnnotations({ notes, ghosts, on }: Props) {
  return (
    <>
      {ghosts.length > 0 && <Ghosts ghosts={ghosts} on={on} />}
      <div className="map-notes" aria-hidden="true">
        {notes.map((placed) => (
          <NoteOnMap key={`${placed.note.x} ${placed.note.y} ${placed.note.text}`} {...placed} scale={on.scale} />
        ))}
      </div>
    </>
  );
}
