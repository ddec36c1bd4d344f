import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Andreas O. Griewank',
    year: 1981,
    title: 'Generalized descent for global optimization',
    where: 'Journal of Optimization Theory and Applications 34, 11–39',
    url: 'https://doi.org/10.1007/BF00933356',
  },
];
