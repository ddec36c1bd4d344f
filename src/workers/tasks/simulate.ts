import { PASSED, workOf } from '../../core/cost';
import { createRun, type Run } from '../../core/run';
import type { Scenario } from '../../core/scenario';
import type { Trajectory } from '../../core/trajectory';
import { type Held, makeShared } from './shared';
import type { Task } from './task';

/** Makes the runs of a scenario at some places. */
export function simulateTask(scenario: Scenario, places: readonly number[]): Task {
  const { runs, steps } = scenario;
  const making = makeShared(scenario);
  const trajectories: Trajectory[] = [];
  let ground: Held | undefined;
  let run: Run | undefined;

  return {
    advance(work) {
      ground ??= making.advance(work);
      if (!ground) return false;
      const place = places[trajectories.length];
      const spec = place === undefined ? undefined : runs[place];
      if (place === undefined || !spec) return true;
      const { objective, order } = ground;
      run ??= createRun(objective, scenario, spec, place, undefined, order);
      if (!run.advance(Math.max(1, Math.floor(work / workOf(objective, spec, 1))), PASSED * work)) return false;
      trajectories.push(run.finish());
      run = undefined;
      return trajectories.length === places.length;
    },
    report(done) {
      if (done) return { kind: 'trajectories', trajectories, summary: ground?.summary };
      if (!ground) return making.report();
      const share = (trajectories.length + (run?.reached ?? 0) / steps) / places.length;
      return { kind: 'progress', share, making: false };
    },
  };
}
