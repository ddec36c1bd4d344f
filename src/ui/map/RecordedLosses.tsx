import { useLayoutEffect, useRef } from 'react';
import type { Trajectory } from '../../core/trajectory';
import type { Altitude } from '../../plot/altitude';
import type { Ink } from '../../plot/pen';
import { clearOf, type Dot, dotsBefore, drawRecorded, recordedDots } from '../../plot/recordedDots';
import { indexAt } from '../../store/clock';
import { timelineOf, timeOf } from '../../store/playbackSlice';
import { drawOn } from '../browser/canvas';
import { useGuard } from '../late/useGuard';
import { useApp, useShared } from '../shell/context';
import type { Sheet } from './sheet';

interface Props {
  readonly on: Sheet;
  readonly altitude: Altitude;
  /** The one route that is told of; all of them where absent. */
  readonly only: number | undefined;
}

/** The losses that trainings really had, as dots on their tracks in the colours of the map. */
function Dots({ on: { sheet, scale }, altitude, only }: Props) {
  const { store, palette } = useShared();
  const ref = useRef<HTMLCanvasElement>(null);
  const guard = useGuard();
  useLayoutEffect(() => {
    const known = new WeakMap<Trajectory, readonly Dot[]>();
    const dotsOf = (trajectory: Trajectory, losses: Float64Array): readonly Dot[] => {
      const dots = known.get(trajectory) ?? recordedDots(trajectory, losses, { frame: sheet, altitude, palette });
      known.set(trajectory, dots);
      return dots;
    };
    const draw = (): void => {
      const state = store.getState();
      const [timeline, time] = [timelineOf(state), timeOf(state)];
      const heads = state.result.trajectories.map((trajectory) => {
        const index = indexAt(timeline, trajectory, time);
        return [sheet.toX(trajectory.x[index]!), sheet.toY(trajectory.y[index]!)] as const;
      });
      const drawAll = (ink: Ink): void => {
        for (const [place, trajectory] of state.result.trajectories.entries()) {
          const losses = trajectory.outcome.recording?.loss;
          if (!losses || (only ?? place) !== place) continue;
          const dots = dotsBefore(dotsOf(trajectory, losses), indexAt(timeline, trajectory, time));
          drawRecorded(ink, clearOf(dots, only === undefined ? heads : [heads[only]!]), palette.casing);
        }
      };
      if (ref.current) drawOn(ref.current, sheet.width, sheet.height, drawAll, scale);
    };
    draw();
    return store.subscribe((state, old) => {
      if (state.result !== old.result || state.time !== old.time || state.clock !== old.clock) guard(draw);
    });
  }, [store, palette, sheet, scale, altitude, only, guard]);
  return <canvas ref={ref} className="map-layer map-recorded" />;
}

/** The same, where any was recorded. */
export function RecordedLosses(props: Props) {
  const any = useApp(({ result }) => result.trajectories.some(({ outcome }) => outcome.recording?.loss));
  return any && <Dots {...props} />;
}
