import { useLayoutEffect, useRef } from 'react';
import { type DrawnRoute, drawRoutes } from '../../plot/drawRoutes';
import type { Frame } from '../../plot/frame';
import { indexAt } from '../../store/clock';
import { horizonOf, timelineOf, timeOf } from '../../store/playbackSlice';
import { drawOn } from '../browser/canvas';
import { useGuard } from '../late/useGuard';
import { useShared } from '../shell/context';
import { createRouteDrawing, type RouteDrawing } from './routeDrawing';
import { sheetOf } from './sheet';

/** The routes, drawn anew straight from the store whenever a trajectory or its place at the cursor changes. */
export function MapRoutes({ frame }: { readonly frame: Frame }) {
  const { store, palette } = useShared();
  const ref = useRef<HTMLCanvasElement>(null);
  const guard = useGuard();
  useLayoutEffect(() => {
    const { sheet, scale } = sheetOf(frame);
    const drawings: RouteDrawing[] = [];
    let drawn: readonly DrawnRoute[] = [];
    const draw = (): void => {
      const state = store.getState();
      const timeline = timelineOf(state);
      const time = timeOf(state);
      const wanted = state.result.trajectories.map((trajectory, place) => {
        drawings[place] ??= createRouteDrawing(place, palette, sheet, scale);
        return drawings[place].at(trajectory, indexAt(timeline, trajectory, time));
      });
      if (drawn.length === wanted.length && wanted.every((route, place) => route === drawn[place])) return;
      drawn = wanted;
      if (ref.current)
        drawOn(
          ref.current,
          sheet.width,
          sheet.height,
          (ink) => drawRoutes(ink, wanted, palette.casing, horizonOf(state) === time),
          scale,
        );
    };
    draw();
    return store.subscribe((state, old) => {
      if (state.frame !== old.frame) drawn = [];
      else if (state.result === old.result && state.time === old.time && state.clock === old.clock) return;
      guard(draw);
    });
  }, [store, palette, frame, guard]);
  return <canvas ref={ref} className="map-layer" />;
}
