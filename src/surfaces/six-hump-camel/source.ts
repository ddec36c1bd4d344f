import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Laurence C. W. Dixon, Giorgio P. Szegő',
    year: 1978,
    title: 'The global optimization problem: An introduction',
    where: 'Towards Global Optimisation 2, 1–15; linked: Surjanovic and Bingham',
    url: 'https://www.sfu.ca/~ssurjano/camel6.html',
  },
];
