import { workOf } from '../core/cost';
import { type Objective, objectiveOf } from '../core/objective';
import { createRun, type Run } from '../core/run';
import type { Scenario } from '../core/scenario';
import { createSweep, type SweepRequest } from '../core/sweep';
import type { Trajectory } from '../core/trajectory';
import type { Report, Request } from './protocol';

/** Long work that is done a little at a time. */
export interface Task {
  /** Does about so much work, in updates on a small surface; whether the task has ended. */
  advance(work: number): boolean;
  report(done: boolean): Report;
}

let held: { readonly key: string; readonly objective: Objective } | undefined;

/** The last objective is kept: the routes of one scenario share it. */
function shared(setting: Pick<Scenario, 'surface' | 'data' | 'noise' | 'seed'>): Objective {
  const key = JSON.stringify([setting.surface, setting.data, setting.noise, setting.seed]);
  if (held?.key !== key) held = { key, objective: objectiveOf(setting) };
  return held.objective;
}

function simulateTask(scenario: Scenario, places: readonly number[]): Task {
  const objective = shared(scenario);
  const { runs, steps } = scenario;
  const trajectories: Trajectory[] = [];
  let run: Run | undefined;
  return {
    advance(work) {
      const place = places[trajectories.length];
      const spec = place === undefined ? undefined : runs[place];
      if (place === undefined || !spec) return true;
      run ??= createRun(objective, scenario, spec, place);
      if (!run.advance(Math.max(1, Math.floor(work / workOf(objective, spec, 1))))) return false;
      trajectories.push(run.finish());
      run = undefined;
      return trajectories.length === places.length;
    },
    report(done) {
      if (done) return { kind: 'trajectories', trajectories };
      return { kind: 'progress', share: (trajectories.length + (run?.made ?? 0) / steps) / places.length };
    },
  };
}

function sweepTask(request: SweepRequest): Task {
  const { advance, snapshot } = createSweep(request, shared(request));
  return { advance, report: () => ({ kind: 'sweep', sweep: snapshot() }) };
}

export function createTask(request: Request): Task {
  return request.kind === 'sweep' ? sweepTask(request) : simulateTask(request.scenario, request.places);
}
