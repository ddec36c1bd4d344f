import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Howard H. Rosenbrock',
    year: 1960,
    title: 'An automatic method for finding the greatest or least value of a function',
    where: 'The Computer Journal 3, 175–184',
    url: 'https://doi.org/10.1093/comjnl/3.3.175',
  },
];
