import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Peter J. Huber',
    year: 1964,
    title: 'Robust estimation of a location parameter',
    where: 'Annals of Mathematical Statistics 35, 73–101',
    url: 'https://doi.org/10.1214/aoms/1177703732',
  },
];
