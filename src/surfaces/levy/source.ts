import type { Source } from '../../core/source';
import { surjanovicBingham } from '../shared/sources';

export const sources: readonly Source[] = [
  {
    authors: 'A. V. Levy, A. Montalvo',
    year: 1985,
    title: 'The tunneling algorithm for the global minimization of functions',
    where: 'SIAM Journal on Scientific and Statistical Computing 6, 15–29',
    url: 'https://doi.org/10.1137/0906002',
  },
  surjanovicBingham('levy'),
];
