import { useEffect, useRef, useState } from 'react';
import type { Sweep } from '../core/ends';
import { useApp } from './context';
import { createFollower, type Follower } from './follower';
import { sweepKey } from './sweeps';

/** Calls back when the page has nothing better to do; Safari can't tell. */
const whenIdle = (go: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(go, { timeout: 500 });
  else setTimeout(go, 100);
};

let painted: Promise<void> | undefined;

/** Waits, once, until the page's first picture is painted: the worker should not be fetched ahead of it. */
function firstPaint(): Promise<void> {
  painted ??= new Promise((resolve) => {
    requestAnimationFrame(() => whenIdle(resolve));
  });
  return painted;
}

/** Where the route at a place ends at every learning rate, as far as it is known; the last one known until then. */
export function useSweep(place: number): Sweep | undefined {
  const key = useApp(({ scenario }) => sweepKey(scenario, place));
  const [sweep, setSweep] = useState<Sweep>();
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
    void firstPaint().then(() => follower.current?.want(key));
  }, [key]);
  return sweep;
}
