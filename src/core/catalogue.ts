import type { DatasetId } from '../datasets/ids';
import type { MethodId } from '../optimizers/ids';
import type { ScheduleId } from '../schedules/ids';
import type { SurfaceId } from '../surfaces/ids';
import type { Optimizer, Schedule } from './method';
import type { RunSpec } from './scenario';
import type { DatasetType, SurfaceType } from './types';

/** Everything there is, by kind and id. */
export interface Catalogue {
  readonly optimizers: Record<MethodId, Optimizer>;
  readonly surfaces: Record<SurfaceId, SurfaceType>;
  readonly datasets: Record<DatasetId, DatasetType>;
  readonly schedules: Record<ScheduleId, Schedule>;
}

const catalogue: { readonly [Kind in keyof Catalogue]: Partial<Catalogue[Kind]> } = {
  optimizers: {},
  surfaces: {},
  datasets: {},
  schedules: {},
};

/** Optimizers, surfaces, data sets and schedules by id, as far as they have been added. */
export const { optimizers, surfaces, datasets, schedules } = catalogue;

/** What is known by an id. */
function known<Id extends string, Thing>(things: Partial<Record<Id, Thing>>, id: Id): Thing {
  const thing = things[id];
  if (!thing) throw new RangeError(`${id} has not been added to the catalogue`);
  return thing;
}

/**
 * A method of the catalogue.
 * @throws RangeError where it has not been added
 */
export const optimizerCalled = (id: MethodId): Optimizer => known(optimizers, id);

/**
 * A kind of surface of the catalogue.
 * @throws RangeError where it has not been added
 */
export const surfaceTypeOf = (id: SurfaceId): SurfaceType => known(surfaces, id);

/**
 * A kind of data set of the catalogue.
 * @throws RangeError where it has not been added
 */
export const datasetTypeOf = (id: DatasetId): DatasetType => known(datasets, id);

/**
 * A schedule of the catalogue.
 * @throws RangeError where it has not been added
 */
export const scheduleOf = (id: ScheduleId): Schedule => known(schedules, id);

/** The optimizer of a run: one of the catalogue's, or what its reader's rule describes. */
export function optimizerOf({ optimizer, rule }: Pick<RunSpec, 'optimizer' | 'rule'>): Optimizer {
  const its = optimizerCalled(optimizer);
  return rule !== undefined && its.written ? its.written.by(rule) : its;
}

/** Makes more of the catalogue known. */
export function addToCatalogue(more: { readonly [Kind in keyof Catalogue]?: Partial<Catalogue[Kind]> }): void {
  for (const kind of ['optimizers', 'surfaces', 'datasets', 'schedules'] as const)
    Object.assign(catalogue[kind], more[kind]);
}

/** Whether more is known than the opening scene needs. */
export const hasGrown = (): boolean => Object.keys(optimizers).length > 1 || Object.keys(surfaces).length > 1;
