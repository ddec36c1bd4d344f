import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Leslie N. Smith',
    year: 2017,
    title: 'Cyclical learning rates for training neural networks',
    where: 'WACV, 464–472',
    url: 'https://doi.org/10.1109/WACV.2017.58',
  },
];
