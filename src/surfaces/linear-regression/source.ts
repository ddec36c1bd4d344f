import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Stephen M. Stigler',
    year: 1981,
    title: 'Gauss and the invention of least squares',
    where: 'Annals of Statistics 9, 465–474',
    url: 'https://doi.org/10.1214/aos/1176345451',
  },
];
