import { contentAt } from '../../core/contents/contents';
import type { Dataset, DatasetType } from '../../core/types';

/** Stands where no table has been provided. */
const NOTHING: Dataset = {
  x: Float64Array.of(0, 1),
  y: Float64Array.of(0, 1),
  columns: { x: 'plain', y: 'plain' },
};

/** Two columns of a table that the reader has provided; a line through two points without any. */
export const datasetType: DatasetType = {
  parameters: { content: { kind: 'content', of: 'table' } },
  create: ({ content }) => ({ ...(contentAt('table', content)?.data ?? NOTHING), inUnits: true }),
};
