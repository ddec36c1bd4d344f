import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Leonard A. Rastrigin',
    year: 1974,
    title: 'Systems of Extremal Control',
    where: 'Nauka, Moscow (in Russian); linked: Surjanovic and Bingham',
    url: 'https://www.sfu.ca/~ssurjano/rastr.html',
  },
];
