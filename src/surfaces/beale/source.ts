import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Evelyn M. L. Beale',
    year: 1958,
    title: 'On an iterative method for finding a local minimum of a function of more than one variable',
    where: 'Technical report 25, Princeton University; linked: Surjanovic and Bingham',
    url: 'https://www.sfu.ca/~ssurjano/beale.html',
  },
];
