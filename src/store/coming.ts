import type { Domain } from '../core/types';
import { sameSurface } from './result';
import type { Store } from './store';

/** Whether what is shown is still another surface than the scene's, whose routes are under way. */
export const isSurfaceComing = ({
  progress,
  scenario,
  result,
}: Pick<Store, 'progress' | 'scenario' | 'result'>): boolean =>
  progress !== undefined && !sameSurface(scenario, result.scenario);

/** Tells, of one state after the other, the domain of what is shown: a coming surface's waits for it, but at the beginning. */
export function createShownDomain(): (store: Store) => Domain | undefined {
  let shown: Pick<Store, 'domain'> | undefined;
  return (store) => {
    if (!shown || !isSurfaceComing(store)) shown = store;
    return shown.domain;
  };
}
