import type { Source } from '../../core/source';
import { surjanovicBingham } from '../shared/sources';

export const sources: readonly Source[] = [
  {
    authors: 'Garth P. McCormick',
    year: 1976,
    title:
      'Computability of global solutions to factorable nonconvex programs: Part I — Convex underestimating problems',
    where: 'Mathematical Programming 10, 147–175',
    url: 'https://doi.org/10.1007/BF01580665',
  },
  surjanovicBingham('mccorm'),
];
