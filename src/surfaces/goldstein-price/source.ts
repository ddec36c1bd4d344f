import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Allen A. Goldstein, J. F. Price',
    year: 1971,
    title: 'On descent from local minima',
    where: 'Mathematics of Computation 25, 569–574',
    url: 'https://doi.org/10.1090/S0025-5718-1971-0312365-X',
  },
];
