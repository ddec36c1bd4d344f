import { datasetTypeOf, optimizerOf, scheduleOf, surfaceTypeOf } from '../catalogue';
import type { RunSpec, Scenario } from '../scenario';
import { variedOf } from './vary';

/**
 * The names of all settings of a route that can be varied: the learning rate, the optimizer's other numbers, the
 * schedule's, the batch, the start, the surface's, the data's, the noise, the seed.
 * @param samples of the scenario as it is
 */
export function variableSettings(scenario: Scenario, route: RunSpec, samples: number): readonly string[] {
  const { surface, data, noise } = scenario;
  const names = [
    'lr',
    ...Object.keys(optimizerOf(route).parameters),
    ...(route.schedule ? Object.keys(scheduleOf(route.schedule.id).parameters) : []),
    'batch',
    'x',
    'y',
    ...Object.keys(surfaceTypeOf(surface.id).parameters),
    ...(data ? Object.keys(datasetTypeOf(data.id).parameters) : []),
    'noise',
    // Nothing is drawn on a surface that is neither made of data nor noisy.
    ...(data || noise > 0 ? ['seed'] : []),
  ];
  return [...new Set(names)].filter((name) => variedOf(scenario, route, name, samples));
}
