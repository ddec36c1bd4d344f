import { useDeferredValue, useEffect, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Inspection } from '../../core/inspect/inspector';
import type { Trajectory } from '../../core/trajectory';
import { indexAt } from '../../store/clock';
import { timelineOf, timeOf } from '../../store/playbackSlice';
import type { Result } from '../../store/result';
import type { Store } from '../../store/store';
import { tellingStep } from '../lower/openStep';
import { useDecisiveStep } from '../map/useDecisiveStep';
import { useApp, useShared } from '../shell/context';
import { after } from '../time/after';
import { useQuiet, useQuietResult } from '../time/useQuiet';
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

const shown = (state: Store) => {
  const place = placeOf(state);
  const route = state.result.trajectories[place]!;
  return { result: state.result, place, route, index: indexAt(timelineOf(state), route, timeOf(state)) };
};

/** The step that led to a place of a route; asked for again where it takes another call. */
function useStep(at: Omit<Inspected, 't' | 'step'>): Inspected {
  const [, setTries] = useState(0);
  const t = Math.max(1, at.index);
  const step = inspectionAt(at.result, at.place, t);
  useEffect(() => {
    if (step !== 'late') return undefined;
    return after(() => setTries((tries) => tries + 1));
  });
  return { ...at, t, step };
}

/** The step at the cursor. Its many parts are rendered when the routes have been drawn, while they play as often as there is time. */
export const useInspected = (): Inspected => useStep(useDeferredValue(useApp(useShallow(shown))));

const setTime = ({ time }: Store): number | undefined => time;

/**
 * The step that is shown before one is asked for, once what changes has come to rest: the decisive one, or else the first
 * route's that tells most; where the cursor has been set, the one that it stands at.
 */
export function useResting(): Inspected {
  const { store } = useShared();
  const result = useQuietResult();
  const time = useQuiet(setTime);
  const decided = useDecisiveStep(result, undefined);
  const place = decided?.place ?? 0;
  const route = result.trajectories[place]!;
  const { clock } = store.getState();
  const index =
    time === undefined
      ? (decided?.step ?? tellingStep(route) ?? route.length - 1)
      : indexAt(timelineOf({ result, clock }), route, time);
  return useStep({ result, place, route, index });
}
