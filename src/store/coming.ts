import type { Scenario } from '../core/scenario';
import type { Domain } from '../core/types';
import type { Store } from './store';

/** Whether two scenarios are of different grounds, on which what was looked at of one means nothing on the other. */
export const isMoved = (a: Scenario, b: Scenario): boolean => a.surface !== b.surface || a.data !== b.data;

/** Whether what is shown is still another ground than the scene's, which is under way. */
export const isGroundComing = ({
  progress,
  scenario,
  result,
}: Pick<Store, 'progress' | 'scenario' | 'result'>): boolean =>
  progress !== undefined && isMoved(scenario, result.scenario);

/** Tells, of one state after the other, the domain of what is shown: a coming ground's waits for it, but at the beginning. */
export function createShownDomain(): (store: Store) => Domain | undefined {
  let shown: Pick<Store, 'domain'> | undefined;
  return (store) => {
    if (!shown || !isGroundComing(store)) shown = store;
    return shown.domain;
  };
}
