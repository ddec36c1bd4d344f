import {
  datasets,
  datasetTypeOf,
  optimizerCalled,
  optimizerOf,
  optimizers,
  surfaces,
  surfaceTypeOf,
} from '../core/catalogue';
import { contentAt } from '../core/contents/contents';
import { createSurface } from '../core/objective';
import { dataParameters, resolve } from '../core/params';
import type { RunSpec, Scenario } from '../core/scenario';
import { strideOn } from '../core/stride';
import type { Params, Surface } from '../core/types';
import type { DatasetId } from '../datasets/ids';
import type { OptimizerId } from '../optimizers/ids';
import type { SurfaceId } from '../surfaces/ids';

export const DEFAULT_SURFACE: SurfaceId = 'mountain';
export const DEFAULT_OPTIMIZER: OptimizerId = 'gd';
export const MOST_RUNS = 8;
export const MOST_STEPS = 100000;
export const MOST_NOISE = 1e6;

const has = <T extends object>(record: T, id: string): id is string & keyof T => Object.hasOwn(record, id);

export const isSurface = (id: string): id is SurfaceId => has(surfaces, id);
export const isOptimizer = (id: string): id is OptimizerId => id !== 'track' && has(optimizers, id);
const isDataset = (id: string): id is DatasetId => has(datasets, id);

/** The data sets that a surface can be made from; none for an analytic one. */
export function datasetsOf(surface: SurfaceId): readonly DatasetId[] {
  const type = surfaceTypeOf(surface);
  return (type.datasets ?? []).filter(isDataset);
}

/** Whether a surface can be made from the reader's own table with a key. */
export function fitsOwn(surface: SurfaceId, key: unknown): boolean {
  const { datasets, labelled, most = Number.POSITIVE_INFINITY } = surfaceTypeOf(surface);
  const data = contentAt('table', key)?.data;
  return (
    datasets?.includes('own') === true && data !== undefined && data.x.length <= most && !(labelled && !data.label)
  );
}

/** A run's parameters: those given, the others at their defaults on this surface. */
export function completeParams(
  run: Pick<RunSpec, 'optimizer' | 'rule'>,
  surface: Surface,
  given: Params = {},
): Record<string, number> {
  const { parameters, stride } = optimizerOf(run);
  return resolve(parameters, { lr: strideOn(stride, surface), ...given }) as Record<string, number>;
}

/** Gradient descent with one of a surface's strides. */
export function usualRun(surface: Surface, which: number): RunSpec {
  const optimizer = DEFAULT_OPTIMIZER;
  const lr = strideOn(optimizerCalled(optimizer).stride, surface, which);
  return { optimizer, params: completeParams({ optimizer }, surface, { lr }), batch: 'full' };
}

/** The run that plays a recorded track. */
export const trackRun = (content: string): RunSpec => ({ optimizer: 'track', content, params: {}, batch: 'full' });

/**
 * What was recorded on a surface; of others, three strides of gradient descent from one start: a good one, a giant one, a
 * tiny one.
 */
function defaultRuns(surface: Surface): RunSpec[] {
  return surface.tracks
    ? Object.keys(surface.tracks).map(trackRun)
    : [0, 1, 2].map((which) => usualRun(surface, which));
}

/** A surface's own scene. */
export function defaultScenario(
  id: SurfaceId,
  given: Pick<Partial<Scenario>, 'data' | 'seed'> & { params?: Params } = {},
): Scenario {
  const seed = given.seed ?? 1;
  const type = surfaceTypeOf(id);
  const ground = { surface: { id, params: resolve(type.parameters, given.params) }, ...dataOf(id, given.data), seed };
  const surface = createSurface(ground);
  return {
    ...ground,
    start: surface.start,
    steps: surface.steps,
    stop: 'auto',
    noise: 0,
    runs: defaultRuns(surface),
  };
}

function dataOf(surface: SurfaceId, given: Scenario['data']): Pick<Scenario, 'data'> {
  const allowed = datasetsOf(surface);
  const id = given && allowed.includes(given.id) ? given.id : allowed[0];
  if (id === undefined) return {};
  return {
    data: {
      id,
      params: resolve(dataParameters(surfaceTypeOf(surface), datasetTypeOf(id)), given?.id === id ? given.params : {}),
    },
  };
}
