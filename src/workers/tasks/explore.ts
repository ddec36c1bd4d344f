import { createExplorer, type Explorer } from '../../core/explore/explorer';
import { pieceSince } from '../../core/explore/piece';
import type { ExploreRequest } from '../protocol';
import { makeShared } from './shared';
import type { Task } from './task';

/** Least milliseconds between two pieces: what is new of them is all that is told, however long it takes. */
const QUIET = 100;

/** Carries out an experiment, or a part of one. */
export function exploreTask({ scenario, experiment, share }: ExploreRequest): Task {
  const making = makeShared(scenario);
  let explorer: Explorer | undefined;
  let told = 0;
  return {
    quiet: QUIET,
    advance(work) {
      if (!explorer) {
        const ground = making.advance(work);
        if (!ground) return false;
        explorer = createExplorer(scenario, experiment, { objective: ground.objective, share });
      }
      return explorer.advance(work);
    },
    report() {
      if (!explorer) return making.report();
      const piece = pieceSince(explorer, told);
      told = explorer.done;
      const { order, findings } = explorer;
      const ofAll = (order.length * findings.draws) / findings.trials.tried.length;
      return { kind: 'piece', piece, share: explorer.share * ofAll };
    },
  };
}
