import { createMinimaSearch } from '../../core/minima/search';
import { createSurface } from '../../core/objective';
import type { MinimaRequest } from '../protocol';
import type { Task } from './task';

/** About the work of one walk down. */
const WALK = 500;

/** Looks for the minima of a surface. */
export function minimaTask({ surface, domain }: MinimaRequest): Task {
  const { advance, found } = createMinimaSearch(createSurface({ surface, seed: 1 }), domain);
  return {
    advance: (work) => advance(Math.max(1, Math.floor(work / WALK))),
    report: () => ({ kind: 'minima', minima: found() }),
  };
}
