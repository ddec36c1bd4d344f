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

// The types already speak of everything: nothing with an id that is not known comes into being before `add` has
// brought it.
const none = { optimizers: {}, surfaces: {}, datasets: {}, schedules: {} };
const catalogue = none as Catalogue;

/** Optimizers, surfaces, data sets and schedules by id, as far as they have been added. */
export const { optimizers, surfaces, datasets, schedules } = catalogue;

/** The optimizer of a run: one of the catalogue's, or what its reader's rule describes. */
export const optimizerOf = ({ optimizer, rule }: Pick<RunSpec, 'optimizer' | 'rule'>): Optimizer => {
  const its: Optimizer = optimizers[optimizer];
  return rule !== undefined && its.written ? its.written.by(rule) : its;
};

/** Makes more of the catalogue known. */
export function addToCatalogue(more: { readonly [Kind in keyof Catalogue]?: Partial<Catalogue[Kind]> }): void {
  for (const kind of ['optimizers', 'surfaces', 'datasets', 'schedules'] as const)
    Object.assign(catalogue[kind], more[kind]);
}

/** Whether more is known than the opening scene needs. */
export const hasGrown = (): boolean => Object.keys(optimizers).length > 1 || Object.keys(surfaces).length > 1;
