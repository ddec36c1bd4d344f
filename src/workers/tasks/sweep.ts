import { bigSize } from '../../core/big';
import { atOnce } from '../../core/sliced';
import { createSweep, type SweepRequest, untriedSweep } from '../../core/sweep';
import { shared } from './shared';
import type { Task } from './task';

/** Runs one route at every learning rate of its slider. */
export function sweepTask(request: SweepRequest): Task {
  if (bigSize(request)) {
    return { advance: () => true, report: () => ({ kind: 'sweep', sweep: untriedSweep(request) }) };
  }
  const { advance, snapshot } = createSweep(request, atOnce(shared(request)).objective);
  return { advance, report: () => ({ kind: 'sweep', sweep: snapshot() }) };
}
