import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'M. A. Styblinski, T.-S. Tang',
    year: 1990,
    title:
      'Experiments in nonconvex optimization: Stochastic approximation with function smoothing and simulated annealing',
    where: 'Neural Networks 3, 467–483',
    url: 'https://doi.org/10.1016/0893-6080(90)90029-K',
  },
];
