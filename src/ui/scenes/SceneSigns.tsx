import { type ReactNode, useMemo } from 'react';
import type { Minimum } from '../../core/types';
import type { Frame } from '../../plot/frame';
import { placeLabels, RING } from '../../plot/labels/placeLabels';
import { FLAG, hangs, rankMinima } from '../../plot/minimaMarks';
import { ContourHeights } from '../map/ContourHeights';
import { Crossing } from '../map/Crossing';
import { MinimaMarks } from '../map/MinimaMarks';
import { measureWords } from '../map/measureWords';
import { useShared } from '../shell/context';
import type { SignedThumb, ThumbRoute } from '../thumbs/paintThumb';

/** A drawing over a picture, in px of the map that the picture shows. */
function Layer({ frame: { width, height }, children }: Pick<SignedThumb, 'frame'> & { readonly children: ReactNode }) {
  return (
    <svg
      className="scene-signs"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** Whether the head of a route covers a place. */
function isAt({ track: { x, y }, index }: ThumbRoute, place: Minimum, frame: Frame): boolean {
  return Math.hypot(frame.toX(x[index]!) - frame.toX(place.x), frame.toY(y[index]!) - frame.toY(place.y)) < RING;
}

/** The marks of a scene's map: flag and hut, heights on contours, and the decisive step with its words. */
export function SceneSigns({ surface, frame, routes, contours, start, decided }: SignedThumb) {
  const { text, format, palette } = useShared();
  const { crossing, heights } = useMemo(
    () =>
      placeLabels({
        frame,
        widthOf: measureWords(),
        minima: surface.minima,
        start,
        startTexts: [],
        routes: routes.map(({ track }) => track),
        crossing: decided && { ...decided, text: text.onMap.crosses(format.whole(decided.step)) },
        contours,
        measured: surface.measured?.bounds,
        tools: false,
        axisName: '',
      }),
    [surface, frame, routes, contours, start, decided, text, format],
  );
  // In so small a picture the head of a route says more than the ring around the minimum that it ended at.
  const huts = new Set(rankMinima(surface.minima).flatMap(({ minimum, hut }) => (hut ? [minimum] : [])));
  const minima = surface.minima.filter(
    (minimum) => huts.has(minimum) || !routes.some((route) => isAt(route, minimum, frame)),
  );
  const [x, y] = [frame.toX(start[0]), frame.toY(start[1])];
  return (
    <Layer frame={frame}>
      <ContourHeights heights={heights} frame={frame} sheet={frame} palette={palette} />
      <MinimaMarks minima={minima} frame={frame} lowest={false} />
      <MinimaMarks minima={minima} frame={frame} lowest />
      <g className="scene-start" transform={`translate(${x} ${y})`}>
        <circle r="3" />
        <path d={FLAG} transform={hangs(y) ? 'scale(1 -1)' : undefined} />
      </g>
      {crossing && (
        <g className="map-marks">
          <Crossing word={crossing} />
        </g>
      )}
    </Layer>
  );
}
