import type { Source } from '../../core/source';
import { surjanovicBingham } from '../shared/sources';

export const sources: readonly Source[] = [
  {
    authors: 'Laurence C. W. Dixon, R. C. Price',
    year: 1989,
    title: 'Truncated Newton method for sparse unconstrained optimization using automatic differentiation',
    where: 'Journal of Optimization Theory and Applications 60, 261–275',
    url: 'https://doi.org/10.1007/BF00940007',
  },
  surjanovicBingham('dixonpr'),
];
