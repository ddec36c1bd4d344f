import { datasetTypeOf, optimizerOf } from '../core/catalogue';
import { createSurface } from '../core/objective';
import { resolve } from '../core/params';
import { isRecorded } from '../core/recorded';
import type { RunSpec, Scenario } from '../core/scenario';
import { strideOn } from '../core/stride';
import type { Params, Point, Surface } from '../core/types';
import type { DatasetId } from '../datasets/ids';
import { datasetsOf, MOST_RUNS, usualRun } from '../scenario/defaults';
import { respan } from '../scenario/schedule';

export type Edit = (scenario: Scenario) => Scenario;

export const withRuns =
  (runs: readonly RunSpec[]): Edit =>
  (scenario) => ({ ...scenario, runs });

export const editRun =
  (place: number, edit: (run: RunSpec, scenario: Scenario) => RunSpec): Edit =>
  (scenario) => ({
    ...scenario,
    runs: scenario.runs.map((run, i) => (i === place ? edit(run, scenario) : run)),
  });

/** Which of a surface's suggested strides a run takes; −1 where it is the reader's own. */
export const strideOf = (run: RunSpec, surface: Surface): number =>
  surface.lr.initial.findIndex((_, which) => strideOn(optimizerOf(run).stride, surface, which) === run.params.lr);

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
      ? reground(scenario, { ...scenario, data: { id, params: resolve(datasetTypeOf(id).parameters) as Params } })
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

/** One more like the last, or the usual one where all are recorded. */
export const addRun: Edit = (scenario) => {
  const { runs } = scenario;
  if (runs.length >= MOST_RUNS) return scenario;
  const last = runs.findLast((run) => !isRecorded(run)) ?? usualRun(createSurface(scenario), 0);
  return withRuns([...runs, { ...last }])(scenario);
};
