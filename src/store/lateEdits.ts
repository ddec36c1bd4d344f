import { optimizerCalled, optimizerOf } from '../core/catalogue';
import { contentAt } from '../core/contents/contents';
import { createSurface } from '../core/objective';
import { isRecorded } from '../core/recorded';
import type { BatchSize, RunSpec, Scenario } from '../core/scenario';
import { strideOn } from '../core/stride';
import type { Params } from '../core/types';
import type { OptimizerId } from '../optimizers/ids';
import { completeParams, defaultScenario, fitsOwn, MOST_RUNS } from '../scenario/defaults';
import { completeSchedule } from '../scenario/schedule';
import type { ScheduleId } from '../schedules/ids';
import type { SurfaceId } from '../surfaces/ids';
import { type Edit, editRun, reground, strideOf, withRuns } from './edits';
import { stepsFor } from './stepsFor';

// Edits that no part of the page makes but those that come after its first picture.

/** The noise that is offered where all samples are alike: about a tenth of the slopes on a unit-sized map. */
export const SOME_NOISE = 0.5;

/** The runs of a scenario that play tracks from files of the reader's. */
const ownTracks = ({ runs }: Scenario): RunSpec[] => runs.filter(({ content }) => contentAt('track', content));

/** Runs with tracks after them, which have their room. */
const withTracks = (runs: readonly RunSpec[], tracks: readonly RunSpec[]): RunSpec[] => [
  ...runs.slice(0, MOST_RUNS - tracks.length),
  ...tracks,
];

/** Another scene, with the routes' optimizers, schedules and batches kept and fitted to it. */
const moveTo =
  (id: SurfaceId, given: Pick<Partial<Scenario>, 'data'> & { params?: Params } = {}): Edit =>
  (scenario) => {
    const scene = defaultScenario(id, { ...given, seed: scenario.seed });
    const before = createSurface(scenario);
    const after = createSurface(scene);
    // What was recorded on the old surface stays there; a reader's own tracks may lie over any.
    const own = ownTracks(scenario);
    const kept = scenario.runs.filter((run) => !isRecorded(run) || own.includes(run));
    const steps = stepsFor(own, scene.steps);
    const computed = kept.map((run, place): RunSpec => {
      const which = strideOf(run, before);
      const lr = strideOn(optimizerOf(run).stride, after, which < 0 ? place : which);
      const schedule = run.schedule && { schedule: completeSchedule(run.schedule.id, steps) };
      return { ...run, params: completeParams(run, after, { lr }), ...schedule };
    });
    const runs = after.tracks ? withTracks(scene.runs, own) : computed;
    return { ...scene, steps, runs: runs.length > 0 ? runs : scene.runs };
  };

/** The reader's own data go along wherever they can be fitted. */
const ownOf = ({ data }: Scenario, surface: SurfaceId): Pick<Scenario, 'data'> =>
  data?.id === 'own' && fitsOwn(surface, data.params.content) ? { data } : {};

export const setSurface =
  (id: SurfaceId): Edit =>
  (scenario) =>
    moveTo(id, ownOf(scenario, id))(scenario);

export const setBatch = (place: number, batch: BatchSize): Edit => editRun(place, (run) => ({ ...run, batch }));

/** A run with another method. */
function withMethod(
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
    const { written } = optimizerCalled(optimizer);
    const rule = written && (scenario.runs.find((other) => other.rule !== undefined)?.rule ?? written.rule.initial);
    return withMethod({ optimizer, ...(rule !== undefined && { rule }) }, run, scenario);
  });

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

/** What own data are fitted with where the present surface is made of none. */
export const FITTED: SurfaceId = 'linear-regression';

/** @param content the key of a grid that has been provided */
export const setGrid = (content: string): Edit => moveTo('grid', { params: { content } });

/** @param content the key of a table that has been provided; a line is fitted to it unless the surface takes it too */
export const setOwnData =
  (content: string): Edit =>
  (scenario) => {
    const data = { id: 'own', params: { content } } as const;
    const { id, params } = scenario.surface;
    return (fitsOwn(id, content) ? moveTo(id, { data, params }) : moveTo(FITTED, { data }))(scenario);
  };

/** The scene as it was at first; what the reader has provided stays. */
export const resetScene: Edit = (scenario) => {
  const { id, params } = scenario.surface;
  const scene = defaultScenario(id, id === 'grid' ? { params } : ownOf(scenario, id));
  const own = ownTracks(scenario);
  return { ...scene, steps: stepsFor(own, scene.steps), runs: withTracks(scene.runs, own) };
};

export const setSurfaceParam =
  (name: string, value: number | string): Edit =>
  (scenario) =>
    reground(scenario, {
      ...scenario,
      surface: { ...scenario.surface, params: { ...scenario.surface.params, [name]: value } },
    });

export const setDataParam =
  (name: string, value: number | string): Edit =>
  (scenario) =>
    scenario.data
      ? reground(scenario, {
          ...scenario,
          data: { ...scenario.data, params: { ...scenario.data.params, [name]: value } },
        })
      : scenario;

/** Another schedule, as suits the run's length, or none: a constant rate. */
export const setSchedule = (place: number, id: ScheduleId | undefined): Edit =>
  editRun(place, ({ schedule: _, ...run }, { steps }) =>
    id ? { ...run, schedule: completeSchedule(id, steps) } : run,
  );

export const setScheduleParam = (place: number, name: string, value: number | string): Edit =>
  editRun(place, (run) => {
    const { schedule } = run;
    return schedule ? { ...run, schedule: { ...schedule, params: { ...schedule.params, [name]: value } } } : run;
  });

/** Another rule for every route that follows the reader's own; what they chose of its parameters stays. */
export const setRule =
  (rule: string): Edit =>
  (scenario) => ({
    ...scenario,
    runs: scenario.runs.map((run) => {
      const { params } = run;
      return run.optimizer === 'own' ? withMethod({ optimizer: 'own', rule }, run, scenario, params) : run;
    }),
  });

/** A route follows a rule that its reader may change from now on; with the parameters that it has. */
export const takeRule = (place: number, rule: string): Edit =>
  editRun(place, (run, scenario) => withMethod({ optimizer: 'own', rule }, run, scenario, run.params));
