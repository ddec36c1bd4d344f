import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Herbert Robbins, Sutton Monro',
    year: 1951,
    title: 'A stochastic approximation method',
    where: 'Annals of Mathematical Statistics 22, 400–407',
    url: 'https://doi.org/10.1214/aoms/1177729586',
  },
];
