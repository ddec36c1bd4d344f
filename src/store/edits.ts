import { datasets, optimizerOf, optimizers } from '../core/catalogue';
import type { Optimizer } from '../core/method';
import { createSurface } from '../core/objective';
import { resolve } from '../core/params';
import type { BatchSize, RunSpec, Scenario } from '../core/scenario';
import { strideOn } from '../core/stride';
import type { Params, Point, Surface } from '../core/types';
import type { DatasetId } from '../datasets/ids';
import type { OptimizerId } from '../optimizers/ids';
import { completeParams, datasetsOf, defaultScenario, fitsOwn, MOST_RUNS } from '../scenario/defaults';
import { completeSchedule, respan } from '../scenario/schedule';
import type { SurfaceId } from '../surfaces/ids';

/** The noise that is offered where all samples are alike: about a tenth of the slopes on a unit-sized map. */
export const SOME_NOISE = 0.5;

export type Edit = (scenario: Scenario) => Scenario;

const withRuns =
  (runs: readonly RunSpec[]): Edit =>
  (scenario) => ({ ...scenario, runs });

export const editRun =
  (place: number, edit: (run: RunSpec, scenario: Scenario) => RunSpec): Edit =>
  (scenario) => ({
    ...scenario,
    runs: scenario.runs.map((run, i) => (i === place ? edit(run, scenario) : run)),
  });

/** Which of a surface's suggested strides a run takes; −1 where it is the reader's own. */
const strideOf = (run: RunSpec, surface: Surface): number =>
  surface.lr.initial.findIndex((_, which) => strideOn(optimizerOf(run).stride, surface, which) === run.params.lr);

/** Another scene, with the routes' optimizers, schedules and batches kept and fitted to it. */
export const moveTo =
  (id: SurfaceId, given: Pick<Partial<Scenario>, 'data'> & { params?: Params } = {}): Edit =>
  (scenario) => {
    const scene = defaultScenario(id, { ...given, seed: scenario.seed });
    const before = createSurface(scenario);
    const after = createSurface(scene);
    const runs = scenario.runs.map((run, place): RunSpec => {
      const which = strideOf(run, before);
      const lr = strideOn(optimizerOf(run).stride, after, which < 0 ? place : which);
      const schedule = run.schedule && { schedule: completeSchedule(run.schedule.id, scene.steps) };
      return { ...run, params: completeParams(run, after, { lr }), ...schedule };
    });
    return { ...scene, runs };
  };

/** The reader's own data go along wherever they can be fitted. */
export const ownOf = ({ data }: Scenario, surface: SurfaceId): Pick<Scenario, 'data'> =>
  data?.id === 'own' && fitsOwn(surface, data.params.content) ? { data } : {};

export const setSurface =
  (id: SurfaceId): Edit =>
  (scenario) =>
    moveTo(id, ownOf(scenario, id))(scenario);

/** A surface or data parameter; the start and the strides follow where the surface's own ones were in use. */
export const reground = (scenario: Scenario, next: Pick<Scenario, 'surface' | 'data'>): Scenario => {
  const before = createSurface(scenario);
  const after = createSurface({ ...scenario, ...next });
  const kept = scenario.start[0] === before.start[0] && scenario.start[1] === before.start[1];
  const runs = scenario.runs.map((run) => {
    const which = strideOf(run, before);
    const { stride } = optimizerOf(run);
    return which < 0 ? run : { ...run, params: { ...run.params, lr: strideOn(stride, after, which) } };
  });
  return { ...scenario, ...next, start: kept ? after.start : scenario.start, runs };
};

export const setData =
  (id: DatasetId): Edit =>
  (scenario) =>
    datasetsOf(scenario.surface.id).includes(id)
      ? reground(scenario, { ...scenario, data: { id, params: resolve(datasets[id].parameters) as Params } })
      : scenario;

export const setStart =
  (start: Point): Edit =>
  (scenario) => ({ ...scenario, start });

/** The schedules follow the number of steps where the reader has not chosen otherwise. */
export const setWalk =
  (walk: Partial<Pick<Scenario, 'steps' | 'stop' | 'noise' | 'seed'>>): Edit =>
  (scenario) => {
    const { steps = scenario.steps } = walk;
    if (steps === scenario.steps) return { ...scenario, ...walk };
    const runs = scenario.runs.map(
      (run): RunSpec => (run.schedule ? { ...run, schedule: respan(run.schedule, scenario.steps, steps) } : run),
    );
    return { ...scenario, ...walk, runs };
  };

export const setRunParam = (place: number, name: string, value: number): Edit =>
  editRun(place, (run) => ({ ...run, params: { ...run.params, [name]: value } }));

export const setBatch = (place: number, batch: BatchSize): Edit => editRun(place, (run) => ({ ...run, batch }));

/** A run with another method. */
export function withMethod(
  method: Pick<RunSpec, 'optimizer' | 'rule'>,
  run: RunSpec,
  scenario: Scenario,
  given: Params = {},
): RunSpec {
  const { schedule, batch, params } = run;
  const { parameters } = optimizerOf(run);
  const chosen = Object.entries(params).filter(([name, value]) => name !== 'lr' && value !== parameters[name]?.initial);
  const completed = completeParams(method, createSurface(scenario), { ...Object.fromEntries(chosen), ...given });
  const kept = schedule && Object.hasOwn(completed, 'lr') && { schedule };
  return { ...method, batch, params: completed, ...kept };
}

/**
 * Another optimizer: what the reader chose of shared parameters stays, the learning rate is fitted to it, and the
 * schedule stays too, unless the optimizer has no learning rate.
 */
export const setOptimizer = (place: number, optimizer: OptimizerId): Edit =>
  editRun(place, (run, scenario) => {
    const { written }: Optimizer = optimizers[optimizer];
    const rule = written && (scenario.runs.find((other) => other.rule !== undefined)?.rule ?? written.rule.initial);
    return withMethod({ optimizer, ...(rule !== undefined && { rule }) }, run, scenario);
  });

export const addRun: Edit = (scenario) => {
  const last = scenario.runs.at(-1)!;
  return scenario.runs.length < MOST_RUNS ? withRuns([...scenario.runs, { ...last }])(scenario) : scenario;
};

export const duplicateRun =
  (place: number): Edit =>
  (scenario) => {
    const { runs } = scenario;
    if (runs.length >= MOST_RUNS) return scenario;
    return withRuns([...runs.slice(0, place + 1), { ...runs[place]! }, ...runs.slice(place + 1)])(scenario);
  };

export const removeRun =
  (place: number): Edit =>
  (scenario) =>
    scenario.runs.length > 1 ? withRuns(scenario.runs.filter((_, i) => i !== place))(scenario) : scenario;

export const moveRun =
  (place: number, by: 1 | -1): Edit =>
  (scenario) => {
    const runs = [...scenario.runs];
    const other = place + by;
    if (other < 0 || other >= runs.length) return scenario;
    [runs[place], runs[other]] = [runs[other]!, runs[place]!];
    return withRuns(runs)(scenario);
  };
