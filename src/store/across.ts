import { createSurface } from '../core/objective';
import { isRecorded } from '../core/recorded';
import type { BatchSize, RunSpec, Scenario } from '../core/scenario';
import type { OptimizerId } from '../optimizers/ids';
import { MOST_RUNS, usualRun } from '../scenario/defaults';
import type { ScheduleId } from '../schedules/ids';
import type { Edit } from './edits';
import { SOME_NOISE, setOptimizer, setSchedule } from './lateEdits';

/** One setting and the values that it takes from route to route. */
export type SettingValues =
  | { readonly kind: 'batch'; readonly values: readonly BatchSize[] }
  | { readonly kind: 'optimizer'; readonly values: readonly OptimizerId[] }
  | { readonly kind: 'schedule'; readonly values: readonly (ScheduleId | undefined)[] }
  /** A parameter of the optimizer. */
  | { readonly kind: 'parameter'; readonly name: string; readonly values: readonly number[] }
  /** The same settings so many times: each place draws its own samples from the scenario's seed. */
  | { readonly kind: 'samples'; readonly count: number };

/** Whether a batch is as good as all the data because there is only one sample. */
const isAlike = ({ data, noise }: Scenario): boolean => data === undefined && noise === 0;

/** Whether a row says nothing on this ground unless its samples differ. */
export const needsNoise = (scenario: Scenario, row: SettingValues): boolean =>
  isAlike(scenario) && (row.kind === 'samples' || (row.kind === 'batch' && row.values.some((size) => size !== 'full')));

/** What an edit of a route alone makes of it. */
const edited = (scenario: Scenario, run: RunSpec, edit: (place: number) => Edit): RunSpec =>
  edit(0)({ ...scenario, runs: [run] }).runs[0]!;

/** A parameter that the route's optimizer lacks is one of plain momentum. */
function withParameter(scenario: Scenario, run: RunSpec, name: string, value: number): RunSpec {
  if (Object.hasOwn(run.params, name)) return { ...run, params: { ...run.params, [name]: value } };
  const heavy = edited(scenario, run, (place) => setOptimizer(place, 'momentum'));
  const { lr = heavy.params.lr! } = run.params;
  return { ...heavy, params: { ...heavy.params, lr, [name]: value } };
}

function runsOf(scenario: Scenario, run: RunSpec, row: SettingValues): RunSpec[] {
  switch (row.kind) {
    case 'batch':
      return row.values.map((batch) => ({ ...run, batch }));
    case 'optimizer':
      return row.values.map((id) =>
        id === run.optimizer ? { ...run } : edited(scenario, run, (place) => setOptimizer(place, id)),
      );
    case 'schedule':
      return row.values.map((id) => edited(scenario, run, (place) => setSchedule(place, id)));
    case 'parameter':
      return row.values.map((value) => withParameter(scenario, run, row.name, value));
    case 'samples':
      return Array.from({ length: row.count }, () => ({ ...run, batch: run.batch === 'full' ? 1 : run.batch }));
  }
}

/** The route that rows begin from: that at `base`, or another one where that is recorded and has no settings. */
export const baseRun = (scenario: Scenario, base: number): RunSpec =>
  [scenario.runs[base], ...scenario.runs].find((run) => run && !isRecorded(run)) ??
  usualRun(createSurface(scenario), 0);

/**
 * One route for each value of a row, all else as in the route at `base`, beside what was recorded as far as there
 * is room; with noise where samples must differ.
 */
export const setRow =
  (base: number, row: SettingValues): Edit =>
  (scenario) => {
    const made = runsOf(scenario, baseRun(scenario, base), row).slice(0, MOST_RUNS);
    const recorded = scenario.runs.filter(isRecorded);
    const runs = [...recorded.slice(0, MOST_RUNS - made.length), ...made];
    return { ...scenario, runs, noise: needsNoise(scenario, row) ? SOME_NOISE : scenario.noise };
  };

/** Each route at its own rate, by place; those without one stay as they are, and so do methods without a rate. */
export const setRates =
  (rates: readonly (number | undefined)[]): Edit =>
  (scenario) => {
    const runs = scenario.runs.map((run, place) => {
      const { lr } = run.params;
      const next = rates[place] ?? lr;
      return lr === undefined || next === undefined || next === lr
        ? run
        : { ...run, params: { ...run.params, lr: next } };
    });
    return runs.every((run, place) => run === scenario.runs[place]) ? scenario : { ...scenario, runs };
  };
