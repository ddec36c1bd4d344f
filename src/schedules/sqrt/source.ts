import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Martin Zinkevich',
    year: 2003,
    title: 'Online convex programming and generalized infinitesimal gradient ascent',
    where: 'ICML, 928–936',
    url: 'https://cdn.aaai.org/ICML/2003/ICML03-120.pdf',
  },
];
