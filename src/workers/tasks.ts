import { bigSize } from '../core/big';
import { workOf } from '../core/cost';
import { createMinimaSearch } from '../core/minima/search';
import { createSurface, makeObjective, type Objective } from '../core/objective';
import { createRun, type Run } from '../core/run';
import type { Scenario } from '../core/scenario';
import { atOnce, type Sliced } from '../core/sliced';
import { createSweep, type SweepRequest, untriedSweep } from '../core/sweep';
import type { Trajectory } from '../core/trajectory';
import type { Summary } from '../core/types';
import type { MinimaRequest, Report, Request } from './protocol';

/** Long work that is done a little at a time. */
export interface Task {
  /** Does about so much work, in updates on a small surface; whether the task has ended. */
  advance(work: number): boolean;
  report(done: boolean): Report;
}

type Setting = Pick<Scenario, 'surface' | 'data' | 'noise' | 'seed'>;

interface Held {
  readonly objective: Objective;
  readonly summary?: Summary;
  /** Where the order of big data's samples is kept, one run after the other. */
  readonly order?: Uint32Array | undefined;
}

/** Samples that are passed in the time of one update on a small surface. */
const PASSED = 20;

/** How often the samples are passed until an objective is made of them: once to make them, then for their moments. */
const PASSES = 7;

let held: { readonly key: string; readonly what: Held } | undefined;

/** The last objective is kept: the routes of one scenario share it. */
function* shared(setting: Setting): Sliced<Held> {
  const key = JSON.stringify([setting.surface, setting.data, setting.noise, setting.seed]);
  if (held?.key === key) return held.what;
  // Let go of first, lest there be two big data sets at a time.
  held = undefined;
  const made = yield* makeObjective(setting);
  const order = bigSize(setting) && new Uint32Array(made.objective.samples);
  const what = { ...made, order: order || undefined };
  held = { key, what };
  return what;
}

function simulateTask(scenario: Scenario, places: readonly number[]): Task {
  const { runs, steps } = scenario;
  const making = shared(scenario);
  const trajectories: Trajectory[] = [];
  const all = PASSES * (bigSize(scenario) ?? 1);
  let passed = 0;
  let ground: Held | undefined;
  let run: Run | undefined;

  const make = (work: number): void => {
    for (let left = PASSED * work; !ground && left > 0; ) {
      const turn = making.next();
      if (turn.done) ground = turn.value;
      else {
        left -= turn.value;
        passed += turn.value;
      }
    }
  };

  return {
    advance(work) {
      if (!ground) make(work);
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
      if (!ground) return { kind: 'progress', share: Math.min(1, passed / all), making: true };
      const share = (trajectories.length + (run?.reached ?? 0) / steps) / places.length;
      return { kind: 'progress', share, making: false };
    },
  };
}

function sweepTask(request: SweepRequest): Task {
  if (bigSize(request)) {
    return { advance: () => true, report: () => ({ kind: 'sweep', sweep: untriedSweep(request) }) };
  }
  const { advance, snapshot } = createSweep(request, atOnce(shared(request)).objective);
  return { advance, report: () => ({ kind: 'sweep', sweep: snapshot() }) };
}

/** About the work of one walk down. */
const WALK = 500;

function minimaTask({ surface, domain }: MinimaRequest): Task {
  const { advance, found } = createMinimaSearch(createSurface({ surface, seed: 1 }), domain);
  return {
    advance: (work) => advance(Math.max(1, Math.floor(work / WALK))),
    report: () => ({ kind: 'minima', minima: found() }),
  };
}

export function createTask(request: Request): Task {
  if (request.kind === 'minima') return minimaTask(request);
  return request.kind === 'sweep' ? sweepTask(request) : simulateTask(request.scenario, request.places);
}
