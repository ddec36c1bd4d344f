import { useEffect, useState } from 'react';
import type { Inspection } from '../../core/inspect/inspector';
import type { Trajectory } from '../../core/trajectory';
import { indexAt } from '../../store/clock';
import { timelineOf, timeOf } from '../../store/playbackSlice';
import type { Result } from '../../store/result';
import type { Store } from '../../store/store';
import { after } from '../time/after';
import { useAfterFrame } from '../useAfterFrame';
import { inspectionAt } from './inspections';

/** The step that is laid open. */
export interface Inspected {
  readonly result: Result;
  readonly place: number;
  readonly route: Trajectory;
  /** Where the cursor stands on the route. */
  readonly index: number;
  /** The update that led there; at the start the first one, which is still to come. */
  readonly t: number;
  /** Absent where the route has no step, or the page not its samples. */
  readonly step: Inspection | 'late' | undefined;
}

/** The route that is laid open; where there are fewer by now, the last. */
const placeOf = ({ inspecting = 0, result }: Store): number => Math.min(inspecting, result.trajectories.length - 1);

/** The step at the cursor, as it stood after the last painted frame. */
export function useInspected(): Inspected {
  const result = useAfterFrame((state) => state.result);
  const place = useAfterFrame(placeOf);
  const index = useAfterFrame((state) =>
    indexAt(timelineOf(state), state.result.trajectories[placeOf(state)]!, timeOf(state)),
  );
  const [, setTries] = useState(0);
  const t = Math.max(1, index);
  const step = inspectionAt(result, place, t);
  useEffect(() => {
    if (step !== 'late') return undefined;
    return after(() => setTries((tries) => tries + 1));
  });
  return { result, place, route: result.trajectories[place]!, index, t, step };
}
