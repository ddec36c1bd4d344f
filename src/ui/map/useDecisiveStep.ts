import { useEffect, useState } from 'react';
import { type Decided, firstDecided } from '../../core/decisiveStep';
import type { Result } from '../../store/result';
import { inSlices } from '../time/slices';

/** Milliseconds of search between two looks at what the reader does. */
const SLICE = 8;

/**
 * Looks for the decisive step in the time that frames leave.
 * @param only of the one route that is on the map; all are where absent
 */
export function useDecisiveStep(result: Result, only: number | undefined): Decided | undefined {
  const [found, setFound] = useState<Decided>();
  useEffect(() => {
    const { trajectories, objective } = result;
    const places = only === undefined ? undefined : [only];
    return inSlices(firstDecided(trajectories, objective.surface, places), setFound, { slice: SLICE });
  }, [result, only]);
  return found && result.trajectories[found.place] === found.trajectory ? found : undefined;
}
