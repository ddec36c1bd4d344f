import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'David R. Cox',
    year: 1958,
    title: 'The regression analysis of binary sequences',
    where: 'Journal of the Royal Statistical Society B 20, 215–242',
    url: 'https://doi.org/10.1111/j.2517-6161.1958.tb00292.x',
  },
];
