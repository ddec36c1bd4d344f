import type * as allDatasets from './data';
import type * as allOptimizers from './optimizers';
import { gd } from './optimizers/gd';
import type * as allSchedules from './schedules';
import type * as allSurfaces from './surfaces';
import { mountain } from './surfaces/mountain';

/** Everything there is, by kind and id. */
export interface Catalogue {
  readonly optimizers: typeof allOptimizers;
  readonly surfaces: typeof allSurfaces;
  readonly datasets: typeof allDatasets;
  readonly schedules: typeof allSchedules;
}

// What the opening scene needs is here from the start, so that the first picture waits for nothing else. The types
// already speak of the rest: nothing with another id comes into being before `add` has brought it.
const start = { optimizers: { gd }, surfaces: { mountain }, datasets: {}, schedules: {} };
const catalogue = start as unknown as Catalogue;

/** Optimizers, surfaces, data sets and schedules by id, as far as they have been added. */
export const { optimizers, surfaces, datasets, schedules } = catalogue;

/** Makes more of the catalogue known. */
export function add(more: Partial<Catalogue>): void {
  for (const kind of ['optimizers', 'surfaces', 'datasets', 'schedules'] as const)
    Object.assign(catalogue[kind], more[kind]);
}

/** Whether more is known than the opening scene needs. */
export const hasGrown = (): boolean => Object.keys(optimizers).length > 1 || Object.keys(surfaces).length > 1;
