import type { Source } from '../../core/source';
import { surjanovicBingham } from '../shared/sources';

export const sources: readonly Source[] = [
  {
    authors: 'Ihor O. Bohachevsky, Mark E. Johnson, Myron L. Stein',
    year: 1986,
    title: 'Generalized simulated annealing for function optimization',
    where: 'Technometrics 28, 209–217',
    url: 'https://doi.org/10.1080/00401706.1986.10488128',
  },
  surjanovicBingham('boha'),
];
