import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'David M. Himmelblau',
    year: 1972,
    title: 'Applied Nonlinear Programming',
    where: 'McGraw-Hill',
    url: 'https://en.wikipedia.org/wiki/Himmelblau%27s_function',
  },
];
