import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'John Duchi, Elad Hazan, Yoram Singer',
    year: 2011,
    title: 'Adaptive subgradient methods for online learning and stochastic optimization',
    where: 'Journal of Machine Learning Research 12, 2121–2159',
    url: 'https://jmlr.org/papers/v12/duchi11a.html',
  },
];
