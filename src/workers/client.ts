import type { Sweep } from '../core/ends';
import { createObjective, createSurface, type Objective } from '../core/objective';
import type { Scenario } from '../core/scenario';
import type { SweepRequest } from '../core/sweep';
import type { Trajectory } from '../core/trajectory';
import type { Minimum } from '../core/types';
import { createFilming } from './filming';
import { createHost, type Start } from './host';
import { openFilmWorker, openWorker } from './open';
import type { MinimaRequest } from './protocol';

/** What is wanted of a scenario, and what is at hand already. */
interface Plan {
  readonly scenario: Scenario;
  /** Absent where it takes the samples of big data to know it. */
  readonly objective?: Objective | undefined;
  /** The trajectory at each place, or none where it must be run. */
  readonly kept: readonly (Trajectory | undefined)[];
}

interface Result {
  readonly scenario: Scenario;
  readonly objective: Objective;
  readonly trajectories: readonly Trajectory[];
}

/** Long work as the page asks for it; each function returns one that gives the work up. */
export function createWorkerClient(start: Start) {
  return {
    /** Makes the missing runs of a plan off the page's thread. */
    simulateLong(
      { scenario, objective, kept }: Plan,
      progress: (share: number, making: boolean) => void,
      done: (result: Result) => void,
      failed: () => void = () => undefined,
    ): () => void {
      const places = kept.flatMap((trajectory, place) => (trajectory ? [] : [place]));
      return start({ kind: 'simulate', scenario, places }, (report) => {
        if (report.kind === 'progress') progress(report.share, report.making);
        if (report.kind === 'failed') failed();
        if (report.kind !== 'trajectories') return;
        const { noise, seed } = scenario;
        const known = objective ?? createObjective(createSurface(scenario, report.summary), noise, seed);
        const made = new Map(places.map((place, i) => [place, report.trajectories[i]!]));
        done({
          scenario,
          objective: known,
          trajectories: kept.map((trajectory, place) => trajectory ?? made.get(place)!),
        });
      });
    },
    /** Sweeps one route over the learning rates of its slider; parts of the sweep come as they are known. */
    sweep(
      request: SweepRequest,
      onPartial: (sweep: Sweep, done: boolean) => void,
      onFailed: () => void = () => undefined,
    ): () => void {
      return start({ kind: 'sweep', ...request }, (report, done) => {
        if (report.kind === 'sweep') onPartial(report.sweep, done);
        else if (report.kind === 'failed') onFailed();
      });
    },
    /** Looks for the minima of a surface that knows none; what is found comes by and by. */
    searchMinima(request: MinimaRequest, onFound: (minima: readonly Minimum[]) => void): () => void {
      return start({ kind: 'minima', ...request }, (report) => {
        if (report.kind === 'minima') onFound(report.minima);
      });
    },
    rest: start.rest,
  };
}

export const { simulateLong, sweep, searchMinima, rest } = createWorkerClient(createHost(openWorker));

export const shoot = createFilming(openFilmWorker);
