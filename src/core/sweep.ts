import { optimizerOf } from './catalogue';
import { COARSEST, type Sweep } from './ends';
import { DEFAULT_EXPERIMENT } from './explore/experiment';
import { createExplorer } from './explore/explorer';
import { sliderRange } from './lrScale';
import { createSurface, type Objective, objectiveOf } from './objective';
import type { RunSpec, Scenario } from './scenario';
import { ratesOn } from './stride';
import type { Surface } from './types';

/** Everything that decides a sweep; `run` says all but the learning rate. */
export interface SweepRequest extends Omit<Scenario, 'runs'> {
  readonly run: RunSpec;
  readonly place: number;
}

/** A sweep under way. */
export interface Sweeper {
  /** Does about so much work, counted as in `workOf`; whether the sweep has ended. */
  advance(work: number): boolean;
  /** A copy of what is known so far. */
  snapshot(): Sweep;
}

/**
 * Work after which a sweep refines no further: a few seconds of a worker's time. With 100000 updates a run over
 * hundreds of samples only every 16th or 32nd position is ever tried, and the paint is as coarse as that; over
 * thousands of samples, only the learning rates that diverge at once.
 */
const BUDGET = 20e6;

/**
 * Every index once: each 32nd and the last, then the ones halfway between, and so on. Downwards, because runs with long strides
 * diverge or arrive early, so that more is known before the budget is spent.
 */
export function coarseToFine(count: number): readonly number[] {
  const last = count - 1;
  const order = last % COARSEST === 0 ? [] : [last];
  for (let stride = COARSEST; stride >= 1; stride /= 2) {
    for (let i = last - (last % stride); i >= 0; i -= stride) {
      if (stride === COARSEST || (i % (2 * stride) !== 0 && i !== last)) order.push(i);
    }
  }
  return order;
}

/** The slider's positions for a route. */
const positionsOf = ({ run }: SweepRequest, surface: Surface): readonly [first: number, last: number] =>
  sliderRange(ratesOn(optimizerOf(run).stride, surface));

/** The sweep of a route over big data, where each position would take too long: nothing is known, nor ever will be. */
export function untriedSweep(request: SweepRequest): Sweep {
  const [first, last] = positionsOf(request, createSurface(request));
  const count = last - first + 1;
  return {
    first,
    ends: new Uint8Array(count),
    updates: new Uint32Array(count),
    losses: new Float64Array(count),
    ended: true,
  };
}

/**
 * The smallest experiment: one route at every learning rate of its slider, just as the page would run it there.
 * @param objective that of the request, where it is at hand
 */
export function createSweep(
  request: SweepRequest,
  objective: Objective = objectiveOf(request),
  budget = BUDGET,
): Sweeper {
  const { run, place, ...setting } = request;
  const [first, last] = positionsOf(request, objective.surface);
  const explorer = createExplorer(
    // Only the place of a route decides what it draws, not the routes before it.
    { ...setting, runs: Array<RunSpec>(place + 1).fill(run) },
    { ...DEFAULT_EXPERIMENT, vary: 'lr', route: place + 1 },
    { objective, budget, order: coarseToFine(last - first + 1) },
  );
  return {
    advance: explorer.advance,
    snapshot() {
      const { trials, ended } = explorer.findings;
      const { ends, updates, losses } = trials;
      return { first, ends: ends.slice(), updates: updates.slice(), losses: losses.slice(), ended };
    },
  };
}
