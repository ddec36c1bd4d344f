import type { Scenario } from '../core/scenario';
import type { Pairs } from '../scenario/query';
import type { Store } from './store';

/** An edit of the steps makes new runs as well: the steps alone differ where a long run has been given up. */
const PARTS = ['surface', 'data', 'start', 'stop', 'noise', 'seed', 'runs'] as const satisfies (keyof Scenario)[];

/** The scene that the page was opened for, while it waits for its reader's file and nothing has been changed of what stands in. */
export function waitingFor({ opening, scenario }: Pick<Store, 'opening' | 'scenario'>): Pairs | undefined {
  return PARTS.every((part) => scenario[part] === opening.scenario[part]) ? opening.asked : undefined;
}
