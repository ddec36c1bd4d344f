import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Léon Bottou, Frank E. Curtis, Jorge Nocedal',
    year: 2018,
    title: 'Optimization methods for large-scale machine learning',
    where: 'SIAM Review 60, 223–311',
    url: 'https://doi.org/10.1137/16M1080173',
  },
];
