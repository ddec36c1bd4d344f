import { type Theory, theoryInSlices } from '../../core/explore/theory/theory';
import type { Sliced } from '../../core/sliced';
import type { ExperimentRequest, Report } from '../protocol';
import { makeShared } from './shared';
import type { Task } from './task';

/** Works out what theory says of an experiment. */
export function theoryTask({ scenario, experiment }: ExperimentRequest): Task {
  const making = makeShared(scenario);
  let working: Sliced<Theory> | undefined;
  let theory: Theory | undefined;
  return {
    advance(work) {
      if (!working) {
        const ground = making.advance(work);
        if (!ground) return false;
        working = theoryInSlices(scenario, experiment, ground.objective);
      }
      for (let left = work; !theory && left > 0; ) {
        const turn = working.next();
        if (turn.done) theory = turn.value;
        else left -= turn.value;
      }
      return theory !== undefined;
    },
    report: (): Report => (theory ? { kind: 'theory', theory } : making.report()),
  };
}
