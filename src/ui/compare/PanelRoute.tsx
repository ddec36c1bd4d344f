import { useLayoutEffect, useRef } from 'react';
import { type DrawnRoute, drawRoutes } from '../../plot/drawRoutes';
import { indexAt } from '../../store/clock';
import { horizonOf, timelineOf, timeOf } from '../../store/playbackSlice';
import { drawOn } from '../browser/canvas';
import { useGuard } from '../late/useGuard';
import { createRouteDrawing } from '../map/routeDrawing';
import { sheetOf } from '../map/sheet';
import { useShared } from '../shell/context';
import type { SharedView } from './sharedView';

interface Props {
  readonly place: number;
  readonly view: SharedView;
}

/** One route, drawn anew straight from the store when its own trajectory or its place at the cursor has changed. */
export function PanelRoute({ place, view: { frame, turns } }: Props) {
  const { store, palette } = useShared();
  const ref = useRef<HTMLCanvasElement>(null);
  const guard = useGuard();
  useLayoutEffect(() => {
    const { sheet, scale } = sheetOf(frame);
    const drawing = createRouteDrawing(place, palette, sheet, scale);
    let drawn: DrawnRoute | undefined;
    let drawnCut = false;
    const draw = (): void => {
      const state = store.getState();
      const trajectory = state.result.trajectories[place];
      if (!trajectory || !ref.current) return;
      const time = timeOf(state);
      const cut = horizonOf(state) === time;
      const route = drawing.at(trajectory, indexAt(timelineOf(state), trajectory, time));
      if (route === drawn && cut === drawnCut) return;
      drawOn(ref.current, sheet.width, sheet.height, (ink) => drawRoutes(ink, [route], palette.casing, cut), scale);
      drawn = route;
      drawnCut = cut;
    };
    draw();
    return turns.join(() => guard(draw));
  }, [store, palette, place, frame, turns, guard]);
  return <canvas ref={ref} className="map-layer" />;
}
