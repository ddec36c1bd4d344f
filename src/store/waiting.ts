import type { Scenario } from '../core/scenario';
import type { Awaited } from './openingSlice';
import type { Store } from './store';

/** An edit of the steps makes new runs as well: the steps alone differ where a long run has been given up. */
const PARTS = ['surface', 'data', 'start', 'stop', 'noise', 'seed', 'runs'] as const satisfies (keyof Scenario)[];

/** The scene that was asked for, while it waits for its reader's file and nothing has been changed of what stands in. */
export function waitingFor({ awaited, scenario }: Pick<Store, 'awaited' | 'scenario'>): Awaited | undefined {
  return awaited && PARTS.every((part) => scenario[part] === awaited.scenario[part]) ? awaited : undefined;
}
