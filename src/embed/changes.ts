import type { RunSpec, Scenario } from '../core/scenario';
import type { Control } from '../scenario/parts';

/** A control, and of which route, from 0. */
export type Changed = readonly [control: Control, place?: number];

const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

function changedInRun(before: RunSpec, after: RunSpec): Control[] {
  const { lr, ...params } = before.params;
  const { lr: nextLr, ...nextParams } = after.params;
  const found: [boolean, Control][] = [
    [before.optimizer !== after.optimizer || before.content !== after.content, 'optimizer'],
    [before.optimizer === after.optimizer && before.rule !== after.rule, 'rule'],
    [before.batch !== after.batch, 'batch'],
    [lr !== nextLr, 'lr'],
    [before.optimizer === after.optimizer && differ(params, nextParams), 'parameters'],
    [differ(before.schedule, after.schedule), 'schedule'],
  ];
  return found.flatMap(([changed, control]) => (changed ? [control] : []));
}

/** The controls that a reader would have to use to come from one scenario to another. */
export function changesBetween(before: Scenario, after: Scenario): readonly Changed[] {
  const { surface, data } = before;
  const sameSurface = surface.id === after.surface.id;
  const found: [boolean, Control][] = [
    [!sameSurface, 'surface'],
    [
      sameSurface && differ(surface.params, after.surface.params),
      Object.hasOwn(surface.params, 'f') ? 'formula' : 'surface-parameters',
    ],
    [sameSurface && data?.id !== after.data?.id, 'data-set'],
    [data !== undefined && data.id === after.data?.id && differ(data.params, after.data.params), 'data-parameters'],
    [differ(before.start, after.start), 'start'],
    [before.steps !== after.steps, 'steps'],
    [before.stop !== after.stop, 'stop'],
    [before.noise !== after.noise, 'noise'],
    [before.seed !== after.seed, 'seed'],
    [before.runs.length !== after.runs.length, 'add-route'],
  ];
  const runs = before.runs.flatMap((run, place) => {
    const next = after.runs[place];
    return next ? changedInRun(run, next).map((control): Changed => [control, place]) : [];
  });
  return [...found.flatMap(([changed, control]): Changed[] => (changed ? [[control]] : [])), ...runs];
}
