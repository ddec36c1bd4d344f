import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Jorge Nocedal',
    year: 1980,
    title: 'Updating quasi-Newton matrices with limited storage',
    where: 'Mathematics of Computation 35, 773–782',
    url: 'https://doi.org/10.1090/S0025-5718-1980-0572855-7',
  },
  {
    authors: 'Dong C. Liu, Jorge Nocedal',
    year: 1989,
    title: 'On the limited memory BFGS method for large scale optimization',
    where: 'Mathematical Programming 45, 503–528',
    url: 'https://doi.org/10.1007/BF01589116',
  },
];
