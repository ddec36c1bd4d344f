import { rooms } from '../core/rooms';
import type { DatasetType } from '../core/types';
import { DATASETS } from './ids';

/** All data sets by id. */
export const datasets = rooms(
  DATASETS,
  import.meta.glob<DatasetType>('./*/dataset.ts', { eager: true, import: 'datasetType' }),
);
