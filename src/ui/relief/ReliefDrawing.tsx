import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Trajectory } from '../../core/trajectory';
import { seeDrape } from '../../plot/relief/drapeOnScreen';
import { type DrapedRoute, drawDrapes, drawSides, traceSides } from '../../plot/relief/drawRelief';
import { drapedDots, headAt } from '../../plot/relief/routes';
import { routeStyle } from '../../plot/routeStyle';
import { indexAt } from '../../store/clock';
import { horizonOf, timelineOf, timeOf } from '../../store/playbackSlice';
import { drawOn } from '../browser/canvas';
import { useGuard } from '../late/useGuard';
import { routeColour } from '../routes/routeColour';
import { useShared } from '../shell/context';
import type { ReliefPicture } from './picture';
import { useDrapes } from './useDrapes';

/** The sides of the block and the routes on it, drawn anew straight from the store whenever anything of them changes. */
export function ReliefDrawing({ picture }: { readonly picture: ReliefPicture }) {
  const { store, palette } = useShared();
  const ref = useRef<HTMLCanvasElement>(null);
  const guard = useGuard();
  const { projection, levels, altitude } = picture;
  const sides = useMemo(() => traceSides(projection, levels), [projection, levels]);
  const drapeOf = useDrapes(projection.block);
  useLayoutEffect(() => {
    const known = new WeakMap<Trajectory, Pick<DrapedRoute, 'seen' | 'dots'>>();
    const see = (trajectory: Trajectory): Pick<DrapedRoute, 'seen' | 'dots'> => {
      const found = known.get(trajectory);
      if (found) return found;
      const seen = seeDrape(drapeOf(trajectory), projection);
      const losses = trajectory.outcome.recording?.loss;
      const made = { seen, dots: losses && drapedDots(seen, losses, { altitude, palette }) };
      known.set(trajectory, made);
      return made;
    };
    let drawn: readonly DrapedRoute[] = [];
    const draw = (): void => {
      const state = store.getState();
      const timeline = timelineOf(state);
      const time = timeOf(state);
      const routes = state.result.trajectories.map((trajectory, place): DrapedRoute => {
        const index = indexAt(timeline, trajectory, time);
        return {
          ...see(trajectory),
          index,
          head: headAt(projection, trajectory, index),
          style: routeStyle(place),
          colour: routeColour(palette, place),
        };
      });
      const same = routes.every(
        ({ seen, index }, place) => drawn[place]?.seen === seen && drawn[place].index === index,
      );
      if (same && drawn.length === routes.length) return;
      drawn = routes;
      if (ref.current)
        drawOn(ref.current, projection.width, projection.height, (ink) => {
          drawSides(ink, sides, palette);
          drawDrapes(ink, routes, palette.casing, horizonOf(state) === time);
        });
    };
    guard(draw);
    return store.subscribe((state, old) => {
      if (state.frame !== old.frame) drawn = [];
      else if (state.result === old.result && state.time === old.time && state.clock === old.clock) return;
      guard(draw);
    });
  }, [store, palette, projection, altitude, sides, drapeOf, guard]);
  return <canvas ref={ref} className="map-layer relief-drawing" />;
}
