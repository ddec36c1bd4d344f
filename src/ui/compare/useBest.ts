import { useEffect, useRef, useState } from 'react';
import { bestRate } from '../../core/best';
import type { Sweep } from '../../core/ends';
import type { Scenario } from '../../core/scenario';
import { setRates } from '../../store/across';
import { followSweep, sweepKey, sweepOf } from '../rate/sweeps';
import { useApp, useShared } from '../shell/context';

/**
 * What a search for the best rates came to.
 * @param tried rates tried for a route, the fewest and the most; 0 where there is too much data to try any
 */
type Found = (before: Scenario, after: Scenario, tried: readonly [number, number]) => void;

/** Gives each route that has a slider its best rate, once all of them have been tried, as one change. */
export function useBest(found: Found) {
  const { store } = useShared();
  const [searching, setSearching] = useState(false);
  const [failed, setFailed] = useState(false);
  const keys = useApp(({ scenario }) =>
    searching ? scenario.runs.flatMap((_, place) => sweepKey(scenario, place) || []).join('\n') : '',
  );
  const finish = useRef((sweeps: readonly Sweep[]): void => {
    const { change, scenario } = store.getState();
    const bests = sweeps.map(bestRate);
    const tried = bests.map((best) => best?.tried ?? 0);
    const rated = scenario.runs.filter(({ params }) => params.lr !== undefined);
    change(setRates(scenario.runs.map((run) => bests[rated.indexOf(run)]?.lr)));
    found(scenario, store.getState().scenario, [Math.min(...tried), Math.max(...tried)]);
    setSearching(false);
  });
  useEffect(() => {
    if (keys === '') return undefined;
    const wanted = keys.split('\n');
    let done = false;
    const check = (): void => {
      const sweeps = wanted.map(sweepOf);
      if (done) return;
      if (sweeps.includes('failed')) {
        done = true;
        setFailed(true);
        setSearching(false);
        return;
      }
      const ended = sweeps.filter((sweep): sweep is Sweep => typeof sweep === 'object' && sweep.ended);
      if (ended.length < wanted.length) return;
      done = true;
      finish.current(ended);
    };
    const leave = wanted.map((key) => followSweep(key, check));
    check();
    return () => {
      done = true;
      for (const go of leave) go();
    };
  }, [keys]);
  const search = (): void => {
    setFailed(false);
    setSearching(true);
  };
  return { searching, failed, search, giveUp: () => setSearching(false) };
}
