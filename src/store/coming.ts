import type { Domain } from '../core/types';
import type { Store } from './store';

/** Whether what is shown is still another ground than the scene's, which is under way. */
export const isGroundComing = ({
  progress,
  scenario,
  result,
}: Pick<Store, 'progress' | 'scenario' | 'result'>): boolean =>
  progress !== undefined && scenario.surface !== result.scenario.surface;

/** Tells, of one state after the other, the domain of what is shown: a coming ground's waits for it. */
export function createShownDomain(): (store: Store) => Domain | undefined {
  let shown: Domain | undefined;
  return (store) => {
    if (!isGroundComing(store)) shown = store.domain;
    return shown;
  };
}
