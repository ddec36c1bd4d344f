import { useLayoutEffect, useRef } from 'react';
import { createRoute, type DrawnRoute, drawRoutes } from '../../plot/drawRoutes';
import type { Frame } from '../../plot/frame';
import { routeStyle } from '../../plot/routeStyle';
import { indexAt } from '../../store/clock';
import { timelineOf, timeOf } from '../../store/playbackSlice';
import { showPicture } from '../canvas';
import { useShared } from '../context';
import { routeColour } from '../routeColour';
import { useGuard } from '../useGuard';

/** One route, drawn anew straight from the store when its own trajectory or its place at the cursor changes. */
export function PanelRoute({ place, frame }: { readonly place: number; readonly frame: Frame }) {
  const { store, palette } = useShared();
  const ref = useRef<HTMLCanvasElement>(null);
  const guard = useGuard();
  useLayoutEffect(() => {
    let drawn: DrawnRoute | undefined;
    const draw = (): void => {
      const state = store.getState();
      const trajectory = state.result.trajectories[place];
      if (!trajectory || !ref.current) return;
      const index = indexAt(timelineOf(state), trajectory, timeOf(state));
      if (drawn?.trajectory === trajectory && drawn.index === index) return;
      const route = createRoute(trajectory, index, routeStyle(place), routeColour(palette, place), frame);
      showPicture(ref.current, frame.width, frame.height, (ink) => drawRoutes(ink, [route], palette.casing));
      drawn = route;
    };
    draw();
    return store.subscribe((state, old) => {
      if (state.result !== old.result || state.time !== old.time || state.clock !== old.clock) guard(draw);
    });
  }, [store, palette, place, frame, guard]);
  return <canvas ref={ref} className="map-layer" />;
}
