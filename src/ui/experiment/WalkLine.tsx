import { useLayoutEffect, useRef } from 'react';
import { drawRoutes } from '../../plot/drawRoutes';
import type { Frame } from '../../plot/frame';
import { drawOn } from '../browser/canvas';
import { useGuard } from '../late/useGuard';
import { createRouteDrawing } from '../map/routeDrawing';
import { useShared } from '../shell/context';

interface Props {
  readonly place: number;
  readonly frame: Frame;
}

/** One whole route, drawn anew straight from the store when its trajectory has changed. */
export function WalkLine({ place, frame }: Props) {
  const { store, palette } = useShared();
  const ref = useRef<HTMLCanvasElement>(null);
  const guard = useGuard();
  useLayoutEffect(() => {
    const drawing = createRouteDrawing(place, palette, frame);
    const draw = (): void => {
      const trajectory = store.getState().result.trajectories[place];
      if (!ref.current) return;
      if (!trajectory) {
        drawOn(ref.current, frame.width, frame.height, () => undefined);
        return;
      }
      const route = drawing.at(trajectory, trajectory.length - 1);
      drawOn(ref.current, frame.width, frame.height, (ink) => drawRoutes(ink, [route], palette.casing));
    };
    draw();
    return store.subscribe((state, old) => {
      if (state.result.trajectories[place] !== old.result.trajectories[place]) guard(draw);
    });
  }, [store, palette, place, frame, guard]);
  return <canvas ref={ref} className="map-layer" />;
}
