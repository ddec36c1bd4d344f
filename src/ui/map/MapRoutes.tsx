import { useLayoutEffect, useRef } from 'react';
import { createRoute, type DrawnRoute, drawRoutes } from '../../plot/drawRoutes';
import type { Frame } from '../../plot/frame';
import type { Palette } from '../../plot/palette';
import { routeStyle } from '../../plot/routeStyle';
import { indexAt } from '../../store/clock';
import { timelineOf, timeOf } from '../../store/playbackSlice';
import type { Store } from '../../store/store';
import { drawOn } from '../canvas';
import { useShared } from '../context';
import { routeColour } from '../routes/routeColour';
import { useGuard } from '../useGuard';

/** The routes of a state, with the paths of those that have not changed kept. */
function follow(state: Store, palette: Palette, frame: Frame, kept: readonly DrawnRoute[]): DrawnRoute[] {
  const timeline = timelineOf(state);
  const time = timeOf(state);
  return state.result.trajectories.map((trajectory, place) => {
    const index = indexAt(timeline, trajectory, time);
    const old = kept[place];
    if (old?.trajectory === trajectory && old.index === index) return old;
    return createRoute(trajectory, index, routeStyle(place), routeColour(palette, place), frame);
  });
}

/** The routes, drawn anew straight from the store whenever a trajectory or its place at the cursor changes. */
export function MapRoutes({ frame }: { readonly frame: Frame }) {
  const { store, palette } = useShared();
  const ref = useRef<HTMLCanvasElement>(null);
  const guard = useGuard();
  useLayoutEffect(() => {
    let routes: readonly DrawnRoute[] | undefined;
    const draw = (): void => {
      const old = routes;
      const wanted = follow(store.getState(), palette, frame, old ?? []);
      routes = wanted;
      if (old?.length === wanted.length && wanted.every((route, place) => route === old[place])) return;
      if (ref.current) drawOn(ref.current, frame.width, frame.height, (ink) => drawRoutes(ink, wanted, palette.casing));
    };
    draw();
    document.documentElement.dataset.figure = 'complete';
    return store.subscribe((state, old) => {
      if (state.result !== old.result || state.time !== old.time || state.clock !== old.clock) guard(draw);
    });
  }, [store, palette, frame, guard]);
  return <canvas ref={ref} className="map-layer" />;
}
