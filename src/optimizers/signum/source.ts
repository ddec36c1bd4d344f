import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Jeremy Bernstein, Yu-Xiang Wang, Kamyar Azizzadenesheli, Anima Anandkumar',
    year: 2018,
    title: 'signSGD: Compressed optimisation for non-convex problems',
    where: 'ICML',
    url: 'https://arxiv.org/abs/1802.04434',
  },
];
