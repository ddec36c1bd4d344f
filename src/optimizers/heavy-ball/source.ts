import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Boris T. Polyak',
    year: 1964,
    title: 'Some methods of speeding up the convergence of iteration methods',
    where: 'USSR Computational Mathematics and Mathematical Physics 4(5), 1–17',
    url: 'https://doi.org/10.1016/0041-5553(64)90137-5',
  },
  {
    authors: 'Ilya Sutskever, James Martens, George Dahl, Geoffrey Hinton',
    year: 2013,
    title: 'On the importance of initialization and momentum in deep learning',
    where: 'ICML',
    url: 'https://proceedings.mlr.press/v28/sutskever13.html',
  },
];
