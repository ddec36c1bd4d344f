import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Eric E. Easom',
    year: 1990,
    title: 'A survey of global optimization techniques',
    where: 'M. Eng. thesis, University of Louisville; linked: Surjanovic and Bingham',
    url: 'https://www.sfu.ca/~ssurjano/easom.html',
  },
];
