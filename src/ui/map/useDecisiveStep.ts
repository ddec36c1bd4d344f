import { useEffect, useState } from 'react';
import { type DecisiveStep, decisiveStep } from '../../core/decisiveStep';
import type { Trajectory } from '../../core/trajectory';
import type { Result } from '../../store/result';
import { inSlices } from '../time/slices';

/** The decisive step of a route. */
export interface Decided extends DecisiveStep {
  readonly place: number;
  readonly trajectory: Trajectory;
}

/** Milliseconds of search between two looks at what the reader does. */
const SLICE = 8;

/** Of the routes at some places the first that has a decisive step, and that step. */
function* firstDecided(
  { trajectories, objective }: Result,
  places: readonly number[],
): Generator<undefined, Decided | undefined> {
  for (const place of places) {
    const trajectory = trajectories[place];
    const found = trajectory && (yield* decisiveStep(trajectory, objective.surface));
    if (found) return { ...found, place, trajectory };
  }
  return undefined;
}

/**
 * Looks for the decisive step in the time that frames leave.
 * @param only of the one route that is on the map; all are where absent
 */
export function useDecisiveStep(result: Result, only: number | undefined): Decided | undefined {
  const [found, setFound] = useState<Decided>();
  useEffect(() => {
    const places = only === undefined ? [...result.trajectories.keys()] : [only];
    return inSlices(firstDecided(result, places), setFound, { slice: SLICE });
  }, [result, only]);
  return found && result.trajectories[found.place] === found.trajectory ? found : undefined;
}
