import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Boris T. Polyak',
    year: 1964,
    title: 'Some methods of speeding up the convergence of iteration methods',
    where: 'USSR Computational Mathematics and Mathematical Physics 4(5), 1–17',
    url: 'https://doi.org/10.1016/0041-5553(64)90137-5',
  },
];
