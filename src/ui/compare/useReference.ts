import { useEffect, useState } from 'react';
import { useShared } from '../shell/context';

/** The place of the route that the others are measured against, and how to choose it; it follows the route as it moves. */
export function useReference(): readonly [number | undefined, (place: number) => void] {
  const { store } = useShared();
  const [reference, setReference] = useState<number>();
  useEffect(() => {
    if (reference === undefined) return undefined;
    return store.subscribe(({ scenario: { runs } }, { scenario: { runs: before } }) => {
      const run = before[reference];
      if (runs === before || !run) return;
      const at = runs.indexOf(run);
      if (at >= 0) setReference(at);
      else if (runs.length !== before.length) setReference(undefined);
    });
  }, [store, reference]);
  const toggle = (place: number): void => setReference((now) => (now === place ? undefined : place));
  return [reference, toggle];
}
