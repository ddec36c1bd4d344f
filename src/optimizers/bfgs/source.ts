import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Charles G. Broyden',
    year: 1970,
    title: 'The convergence of a class of double-rank minimization algorithms',
    where: 'IMA Journal of Applied Mathematics 6, 76–90',
    url: 'https://doi.org/10.1093/imamat/6.1.76',
  },
  {
    authors: 'Roger Fletcher',
    year: 1970,
    title: 'A new approach to variable metric algorithms',
    where: 'The Computer Journal 13, 317–322',
    url: 'https://doi.org/10.1093/comjnl/13.3.317',
  },
  {
    authors: 'Donald Goldfarb',
    year: 1970,
    title: 'A family of variable-metric methods derived by variational means',
    where: 'Mathematics of Computation 24, 23–26',
    url: 'https://doi.org/10.1090/S0025-5718-1970-0258249-6',
  },
  {
    authors: 'David F. Shanno',
    year: 1970,
    title: 'Conditioning of quasi-Newton methods for function minimization',
    where: 'Mathematics of Computation 24, 647–656',
    url: 'https://doi.org/10.1090/S0025-5718-1970-0274029-X',
  },
];
