import { useCallback, useMemo } from 'react';
import type { Surface } from '../../core/types';
import { createAltitude } from '../../plot/altitude';
import { contourLevels } from '../../plot/contourLevels';
import { contoursInSlices, drawInSlices } from '../../plot/contours';
import { fieldInSlices } from '../../plot/field';
import { createFrame, type Frame } from '../../plot/frame';
import { rankMinima } from '../../plot/minimaMarks';
import { Part } from '../controls/Part';
import { MapMarks } from '../map/MapMarks';
import { StartHandle } from '../map/StartHandle';
import '../map/map.css';
import '../map/marks.css';
import '../map/start.css';
import { useShared } from '../shell/context';
import type { Area } from './planeArea';
import type { Seen } from './question';
import { useDrawing } from './useDrawing';
import { useMinimaNames } from './useKindNames';
import { WalkLine } from './WalkLine';

/** Side of the cells that the surface is sampled in, px. */
const CELL = 4;

/** Nearer to an edge than this, px, a name stands to the inner side of its mark. */
const EDGE = 70;

/** The contours of the map, without its tints. */
function Contours({ surface, frame }: { readonly surface: Surface; readonly frame: Frame }) {
  const { palette } = useShared();
  const draw = useCallback(
    function* (ink: OffscreenCanvasRenderingContext2D): Generator<undefined, void> {
      ink.strokeStyle = palette.ink;
      const field = yield* fieldInSlices(surface, frame, CELL);
      yield;
      const contours = yield* contoursInSlices(field, contourLevels(surface, field, createAltitude(surface)));
      yield;
      yield* drawInSlices(ink, contours);
    },
    [surface, frame, palette],
  );
  return <canvas ref={useDrawing(frame.width, frame.height, draw)} className="map-layer experiment-contours" />;
}

/** The names of the valleys, each under its mark. */
function Names({ seen, frame }: { readonly seen: Seen; readonly frame: Frame }) {
  const nameOf = useMinimaNames(seen);
  const { minima } = seen.objective.surface;
  const huts = new Set(rankMinima(minima).flatMap(({ minimum, hut }) => (hut ? [minimum] : [])));
  // Many minima are told apart by their colours and by the legend.
  if (minima.length > 6) return null;
  return minima.map((minimum, index) => {
    const [x, y] = [frame.toX(minimum.x), frame.toY(minimum.y)];
    if (x < 0 || y < 0 || x > frame.width || y > frame.height - 34) return null;
    return (
      <span
        className="experiment-name"
        key={`${minimum.x} ${minimum.y}`}
        data-hut={huts.has(minimum)}
        data-side={x > frame.width - EDGE ? 'end' : x < EDGE ? 'start' : undefined}
        style={{ left: x, top: y }}
      >
        {nameOf(index)}
      </span>
    );
  });
}

/** What of the map is seen over the basins: contours, minima, the route, and its flag to take hold of. */
export function Basins({ seen, area }: { readonly seen: Seen; readonly area: Area }) {
  const { surface } = seen.objective;
  const [x, y] = seen.findings.axes;
  const { width, height } = area;
  const [xmin, xmax] = x.ends;
  const [ymin, ymax] = y?.ends ?? [0, 1];
  const frame = useMemo(
    () => createFrame([xmin, xmax, ymin, ymax], width, height, 'free'),
    [xmin, xmax, ymin, ymax, width, height],
  );
  return (
    <>
      <Contours surface={surface} frame={frame} />
      <WalkLine place={seen.design.place} frame={frame} />
      <MapMarks surface={surface} frame={frame} />
      <Names seen={seen} frame={frame} />
      <Part id="start">
        <StartHandle surface={surface} frame={frame} />
      </Part>
    </>
  );
}
