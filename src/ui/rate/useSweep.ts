import { useEffect, useRef, useState } from 'react';
import type { Sweep } from '../../core/ends';
import { useApp } from '../shell/context';
import { createFollower, type Follower } from './follower';
import { sweepKey } from './sweeps';

/** Where the route at a place ends at every learning rate, as far as it is known, or that it could not be found; the last one known until then. */
export function useSweep(place: number): Sweep | 'failed' | undefined {
  const key = useApp(({ scenario }) => sweepKey(scenario, place));
  const [sweep, setSweep] = useState<Sweep | 'failed'>();
  const follower = useRef<Follower>(undefined);

  useEffect(() => {
    const mine = createFollower(setSweep);
    follower.current = mine;
    return () => {
      follower.current = undefined;
      mine.stop();
    };
  }, []);
  useEffect(() => {
    follower.current?.want(key);
  }, [key]);
  return sweep;
}
