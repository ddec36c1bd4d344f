import { defaultScenario, fitsOwn } from '../scenario/defaults';
import { completeSchedule } from '../scenario/schedule';
import type { ScheduleId } from '../schedules/ids';
import type { SurfaceId } from '../surfaces/ids';
import { type Edit, editRun, moveTo, ownOf, reground, withMethod } from './edits';

// Edits that no part of the page makes but those that come after its first picture.

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
  return defaultScenario(id, id === 'grid' ? { params } : ownOf(scenario, id));
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
