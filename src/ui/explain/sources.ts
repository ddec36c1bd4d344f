import { someRooms } from '../../core/rooms';
import type { Source } from '../../core/source';
import { DATASETS } from '../../datasets/ids';
import { type MethodId, OPTIMIZERS } from '../../optimizers/ids';
import { RATES } from '../../schedules/ids';
import { SURFACES } from '../../surfaces/ids';

// Nothing is given for what was made for this program; an explanation leaves out what isn't here.

/** Where surfaces are from. */
export const surfaceSources = someRooms(
  SURFACES,
  import.meta.glob<readonly Source[]>('../../surfaces/*/source.ts', { eager: true, import: 'sources' }),
);

/** Where data sets are from. */
export const datasetSources = someRooms(
  DATASETS,
  import.meta.glob<readonly Source[]>('../../datasets/*/source.ts', { eager: true, import: 'sources' }),
);

/** Where schedules are from. */
export const scheduleSources = someRooms(
  RATES,
  import.meta.glob<readonly Source[]>('../../schedules/*/source.ts', { eager: true, import: 'sources' }),
);

/** Where optimizers are from. */
export const optimizerSources = someRooms<MethodId, readonly Source[]>(
  OPTIMIZERS,
  import.meta.glob<readonly Source[]>('../../optimizers/*/source.ts', { eager: true, import: 'sources' }),
);
