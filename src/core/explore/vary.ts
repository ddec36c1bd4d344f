import { datasetTypeOf, optimizerOf, scheduleOf, surfaceTypeOf } from '../catalogue';
import { dataParameters } from '../params';
import type { BatchSize, RunSpec, Scenario } from '../scenario';
import type { NumberParameter, Parameter } from '../types';

/** What varying a setting makes anew: the start of each run, the run itself, or all that it runs on. */
type Touch = 'start' | 'run' | 'ground';

/** A setting that can be varied. */
export interface Varied {
  readonly touches: Touch;
  /** Present on a number with bounds of its own. */
  readonly parameter?: NumberParameter;
  /** The value in a scenario. */
  of(scenario: Scenario, route: RunSpec): number;
  /** The scenario's route, or the scenario, with another value. */
  start?(start: Scenario['start'], value: number): Scenario['start'];
  run?(route: RunSpec, value: number): RunSpec;
  ground?(scenario: Scenario, value: number): Scenario;
}

const numberOf = (parameters: Readonly<Record<string, Parameter | { kind: string }>>, name: string) => {
  const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  return parameter?.kind === 'number' ? (parameter as NumberParameter) : undefined;
};

const sizeOf = (batch: BatchSize, samples: number): number => (batch === 'full' ? samples : Math.min(batch, samples));

const NOISE: NumberParameter = { kind: 'number', initial: 0, range: [0, 1e6], slider: [0, 1], scale: 'linear' };

/**
 * The setting of a name; undefined where a scenario has none such that could be varied. What is the optimizer's comes
 * before what is its schedule's, and that before what is the surface's or the data's.
 * @param samples of the scenario as it is
 */
export function variedOf(scenario: Scenario, route: RunSpec, name: string, samples: number): Varied | undefined {
  if (name === 'x' || name === 'y') {
    const axis = name === 'x' ? 0 : 1;
    return {
      touches: 'start',
      of: ({ start }) => start[axis],
      start: ([x, y], value) => (axis === 0 ? [value, y] : [x, value]),
    };
  }
  if (name === 'batch' && samples > 1)
    return {
      touches: 'run',
      of: (_, { batch }) => sizeOf(batch, samples),
      run: (spec, value) => ({ ...spec, batch: value }),
    };
  if (name === 'seed')
    return { touches: 'ground', of: ({ seed }) => seed, ground: (whole, value) => ({ ...whole, seed: value }) };
  const own = numberOf(optimizerOf(route).parameters, name);
  if (own)
    return {
      touches: 'run',
      parameter: own,
      of: (_, { params }) => params[name]!,
      run: (spec, value) => ({ ...spec, params: { ...spec.params, [name]: value } }),
    };
  const scheduled = route.schedule && numberOf(scheduleOf(route.schedule.id).parameters, name);
  if (scheduled)
    return {
      touches: 'run',
      parameter: scheduled,
      of: (_, { schedule }) => Number(schedule?.params[name]),
      run: (spec, value) => {
        const { schedule } = spec;
        return schedule ? { ...spec, schedule: { ...schedule, params: { ...schedule.params, [name]: value } } } : spec;
      },
    };
  const type = surfaceTypeOf(scenario.surface.id);
  const ground = numberOf(type.parameters, name);
  if (ground)
    return {
      touches: 'ground',
      parameter: ground,
      of: ({ surface }) => Number(surface.params[name]),
      ground: (whole, value) => ({
        ...whole,
        surface: { ...whole.surface, params: { ...whole.surface.params, [name]: value } },
      }),
    };
  const { data } = scenario;
  const made = data && numberOf(dataParameters(type, datasetTypeOf(data.id)), name);
  if (made)
    return {
      touches: 'ground',
      parameter: made,
      of: (whole) => Number(whole.data?.params[name]),
      ground: (whole, value) =>
        whole.data ? { ...whole, data: { ...whole.data, params: { ...whole.data.params, [name]: value } } } : whole,
    };
  if (name === 'noise' && !data)
    return {
      touches: 'ground',
      parameter: NOISE,
      of: ({ noise }) => noise,
      ground: (whole, value) => ({ ...whole, noise: value }),
    };
  return undefined;
}
